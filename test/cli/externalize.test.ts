import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { git } from '../support/git.ts';
import { makeDonor, writeFiles } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { tempDir } from '../support/temp-dir.ts';
import { makeWorkspace, recipientOf } from '../support/workspace.ts';

const FILES = {
  'package.json': '{ "dependencies": { "react": "^18.0.0" } }\n',
  'src/Page.jsx': 'export const Page = () => <h1>Миний хуудас</h1>;\n',
  'src/uk.js': 'export const save = () => "Зберегти зміни";\n',
};

describe('saphan externalize', () => {
  let root = '';
  let recipient = '';

  beforeAll(async () => {
    root = await makeWorkspace({ portal: makeDonor(FILES) });
    recipient = recipientOf(root, 'portal');
  });

  it('needs a recipient', async () => {
    const { exit, json } = await runCli(['externalize', '-C', root, '--json']);
    expect([exit, json().error.code]).toEqual([2, 'nothing-derived']);
  });

  it('shows a diff of main, and writes it only if it is to', async () => {
    await runCli(['transfer', '-C', root, '--yes', '--allow-noop']);
    const shown = await runCli(['externalize', '-C', root]);
    expect(shown.stdout).toContain("+  return <h1>{t('minii-khuudas')}</h1>");
    expect(git(recipient, 'status', '--porcelain')).toBe('');
    const { json } = await runCli(['externalize', '-C', root, '--donor', 'portal', '--apply', '--json']);
    expect(json().result).toMatchObject({ dryRun: false, trees: [{ id: 'portal', language: 'mn' }] });
    expect(readFileSync(join(recipient, 'src', 'locales', 'mn', 'translation.json'), 'utf8')).toContain(
      '"minii-khuudas": "Миний хуудас"',
    );
    expect(git(recipient, 'log', '--format=%s', 'main..')).toBe('');
  });

  it('knows no other donor', async () => {
    const { json } = await runCli(['externalize', '-C', root, '--donor', 'nobody', '--json']);
    expect(json().error.code).toBe('donor-unknown');
  });

  it('takes any tree, and any language', async () => {
    const tree = tempDir('tree');
    writeFiles(tree, FILES);
    const { stdout } = await runCli(['externalize', '--tree', tree, '--language', 'uk']);
    expect(stdout).toContain('+export const save = () => i18n.t("zberegti-zmini");');
    expect(stdout).toContain('+++ b/src/locales/uk/translation.json');
  });

  it('sees what is in Latin letters, and says which language it took', async () => {
    const page = `export const a = <p>${'<b>Please choose what you want to apply for</b>'.repeat(20)}</p>;`;
    const tree = tempDir('latin');
    writeFiles(tree, { 'a.tsx': page, 'package.json': '{}' });
    const { result, findings } = (await runCli(['externalize', '--tree', tree, '--json'])).json();
    expect(result.trees[0].language).toBe('en');
    expect(findings).toContainEqual(expect.objectContaining({ code: 'language-told' }));
  });

  it.each([
    [['--apply', '--dry-run'], '--dry-run', 'flag-misused'],
    [['--language', 'Mongolian!'], '--language', 'bad-flag'],
    [['--apply'], '--apply', 'bad-flag'],
  ])('refuses %s for a plain directory', async (flags, flag, code) => {
    const tree = tempDir('plain');
    writeFiles(tree, FILES);
    const { exit, json } = await runCli(['externalize', '--tree', tree, ...flags, '--json']);
    expect([exit, json().error.code, json().error.args.flag]).toEqual([2, code, flag]);
  });
});
