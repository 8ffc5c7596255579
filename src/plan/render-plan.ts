import type { Name, Plan } from '../model/plan.ts';
import { flowYaml, yamlScalar } from './flow-yaml.ts';
import { inferKind } from './infer-kind.ts';

/** The saphan.yaml of a plan, with a comment over each section; `parsePlan` gives the plan back. */
export function renderPlan(plan: Plan): string {
  const { assets, colours, country, donors, exclude, facts, languages, names, protect, redact, texts } = plan;
  return `# yaml-language-server: $schema=.saphan/saphan.schema.json
#
# What is carried, from where to where. People review this file; saphan reads it and never runs anything in it.
version: 1

# The repositories that are handed over. Each id is also the name of a directory.
${section('donors', donors.map(donorItem))}
# From which country to which (ISO 3166-1).
country: ${flowYaml({ from: country.from, to: country.to })}

# From which language into which (BCP 47).
languages: ${flowYaml({ source: languages.source, targets: languages.targets })}

${texts === undefined ? '' : textsSection(texts)}${facts === undefined ? '' : factsSection(facts)}${
  assets === undefined
    ? ''
    : `${ASSETS}${section(
        'assets',
        assets.map((each) => flowYaml(each)),
      )}\n`
}${
  colours === undefined
    ? ''
    : `${COLOURS}${section(
        'colours',
        colours.map((each) => flowYaml(each)),
      )}\n`
}# What is renamed. A word changes in every spelling (eMongolia, E_MONGOLIA), a dotted package together with its
# directories, a domain as a host name. "aliases" are earlier names of the same thing.
${section('names', names.map(nameItem))}
# What no name may change: a text, or whole files. Say why.
${section(
  'protect',
  protect.map(({ paths, reason, text }) => flowYaml({ text, paths, reason })),
)}
# Files that are left behind. Say why.
${section(
  'exclude',
  exclude.map(({ paths, reason }) => flowYaml({ paths, reason })),
)}
# Secret values that are blanked: in which files and, if not all, under which keys. Say why.
${section(
  'redact',
  redact.map(({ keys, paths, reason }) => flowYaml({ paths, keys, reason })),
)}`
    .trimEnd()
    .concat('\n');
}

function textsSection({ ship, missing, foreign, minimum }: NonNullable<Plan['texts']>): string {
  return `# Which translations cross, and what stands where there is none.
texts: ${flowYaml({ ship, missing, foreign, minimum })}

`;
}

const ASSETS = `# Pictures and fonts in the place of the donor's; format and size are checked.\n`;
const COLOURS = `# Colours of the theme, in style sheets, themes and web manifests.\n`;

function factsSection(facts: NonNullable<Plan['facts']>): string {
  return `# Facts of the donor's country in code (currency, time zone, calling code): replace, ask or keep, by kind.
facts: ${flowYaml(facts)}

`;
}

function section(key: string, items: readonly string[]): string {
  return items.length === 0 ? `${key}: []\n` : `${key}:\n${items.map((each) => `  - ${each}\n`).join('')}`;
}

/** A donor's addresses are long, so each key has its line. */
function donorItem({ agreement, id, recipient, ref, source }: Plan['donors'][number]): string {
  return Object.entries({ id, source, ref, recipient, agreement })
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${yamlScalar(value)}`]))
    .join('\n    ');
}

function nameItem({ aliases, from, kind, only, spellings, to }: Name): string {
  return flowYaml({
    from,
    to,
    kind: kind === inferKind(from) ? undefined : kind,
    aliases: aliases.length === 0 ? undefined : aliases,
    only,
    spellings:
      spellings === undefined
        ? undefined
        : Object.fromEntries(Object.entries(spellings).map(([key, value]) => [yamlScalar(key), value])),
  });
}
