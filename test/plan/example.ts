/** A plan with every key, as docs/config.md shows it. */
export const EXAMPLE = `# yaml-language-server: $schema=.saphan/saphan.schema.json
version: 1
donors:
  - id: portal
    source: https://git.example.mn/portal.git
    ref: main
    recipient: git@git.example.la:portal.git
    agreement: docs/mou.pdf
country: { from: mn, to: la }
languages: { source: mn, targets: [lo] }
names:
  - { from: e-Mongolia, to: e-Laos }
  - { from: mn.gov.ema.emongolia, to: la.gov.mtc.elaos, aliases: [mn.gov.itc.emongolia] }
  - { from: e-mongolia.mn, to: e-laos.gov.la, kind: domain }
protect:
  - { text: "ITC_EMONGOLIA", reason: "database schema of the donor" }
  - { paths: ["**/vendor/**"], reason: "not ours" }
exclude:
  - { paths: ["**/*.swp"], reason: "editor swap files" }
redact:
  - { paths: ["**/.env*"], keys: ["*_SECRET"], reason: "their keys" }
`;
