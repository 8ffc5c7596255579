import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { git } from '../support/git.ts';
import { makeDonor } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { makeWorkspace, recipientOf } from '../support/workspace.ts';

const FILES = {
  'src/e-mongolia.ts': "export const title = 'Нүүр хуудас';\n",
  'src/english.tsx': 'export const A = () => <p>Please wait a moment</p>;\n',
  'src/keyed.tsx': "export const B = ({ t }) => <p title={t('common:mail')}>Please come back later</p>;\n",
  'src/broken.ts': "const a = 'Алдаа гарлаа';\n}}}\nconst b = ((\n",
  'src/i18n.ts':
    "import i18next from 'i18next';\ni18next.init({ supportedLngs: ['mn', 'en'], ns: ['common'] });\n",
  'src/locales/mn/common.json': '{\n  "home": "Нүүр",\n  "mail": "Захидал"\n}\n',
  'templates/mail.hbs': '<p>{{t "common:mail"}} {{t "common:lost"}}</p>\n',
  LICENSE: 'MIT',
};

let root = '';

/** Puts a translation behind a source into the donor's catalog. */
function translate(source: string, target: string): void {
  const po = join(root, 'catalogs', 'lo', 'portal', 'portal.po');
  const text = readFileSync(po, 'utf8').replace(
    `msgid "${source}"\nmsgstr ""`,
    `msgid "${source}"\nmsgstr "${target}"`,
  );
  writeFileSync(po, text);
}

function editPlan(line: string): void {
  const path = join(root, 'saphan.yaml');
  writeFileSync(path, `${readFileSync(path, 'utf8').replace(/^texts:.*\n/m, '')}${line}\n`);
}

beforeAll(async () => {
  root = await makeWorkspace({ portal: makeDonor(FILES) });
});

describe('an extraction', () => {
  it('names each file whose texts were not all seen', async () => {
    const { findings } = (await runCli(['extract', '-C', root, '--json'])).json();
    const unread = findings.filter(({ code }: { code: string }) => code === 'text-unread');
    expect(unread).toMatchObject([
      { args: { why: 'fallback' }, place: { donor: 'portal', path: 'src/broken.ts' } },
    ]);
  });

  it('knows the keys of Handlebars, and those that no catalog has', async () => {
    const { findings, result } = (await runCli(['extract', '-C', root, '--json'])).json();
    expect(result.keys).toMatchObject([{ lookedUp: 3, missing: 1, unused: 1 }]);
    const missing = findings.filter(({ code }: { code: string }) => code === 'key-missing');
    expect(missing).toMatchObject([
      { args: { key: 'common:lost' }, place: { path: 'templates/mail.hbs', line: 1 } },
    ]);
  });

  it('looks for texts in Latin letters in every file only where the plan says so', async () => {
    const extracted = async () => (await runCli(['extract', '-C', root, '--dry-run', '--json'])).json();
    const passedOver = ({ findings }: { findings: { code: string }[] }) =>
      findings.filter(({ code }) => code === 'texts-passed-over');
    const usual = await extracted();
    // Two pages in English, of which one looks up a key, a mail, and a list of languages.
    expect(passedOver(usual)).toMatchObject([{ args: { count: 4 } }]);
    editPlan('texts: { foreign: true }');
    const all = await extracted();
    expect(all.result.catalogs[0].units).toBe(usual.result.catalogs[0].units + 2);
    expect(all.result.keys).toEqual(usual.result.keys);
    expect(passedOver(all)).toEqual([]);
    editPlan('');
  });
});

describe('a translation', () => {
  it('puts its language into a plain list, and explain tells what comes from where', async () => {
    translate('Нүүр', 'ໜ້າຫຼັກ');
    expect((await runCli(['localize', '-C', root])).exit).toBe(0);
    const recipient = recipientOf(root, 'portal');
    expect(git(recipient, 'show', 'derived:src/i18n.ts')).toContain("['mn', 'en', 'lo']");
    const added = (await runCli(['explain', '-C', root, 'portal/src/locales/lo/common.json:2'])).stdout;
    expect(added).toContain('The donor has no such file');
    expect(added).not.toContain('as the donor wrote it');
    const listed = (await runCli(['explain', '-C', root, 'portal/src/i18n.ts:2'])).stdout;
    expect(listed).toContain('(nothing) →');
  });

  it('is needed for every text where the plan says missing: fail', async () => {
    editPlan('texts: { missing: fail }');
    const refused = (await runCli(['localize', '-C', root, '--json'])).json();
    expect(refused.error).toMatchObject({ code: 'texts-missing', args: { donor: 'portal', language: 'lo' } });
    editPlan('');
  });
});
