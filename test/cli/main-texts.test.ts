import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { git } from '../support/git.ts';
import { addCommit, makeDonor } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { makeWorkspace, recipientOf } from '../support/workspace.ts';

const DONOR = {
  'src/Page.tsx': `export const Page = () => <h1 title="И-Монгол систем">Миний хуудас</h1>;\n`,
  'locales/mn/common.json': '{\n  "out": "Гарах"\n}\n',
};

/** Engineers of the recipient go on, on its `main`. */
describe('texts on main', () => {
  let donor = '';
  let root = '';
  let recipient = '';
  const po = (domain: string) => readFileSync(join(root, 'catalogs', 'lo', 'portal', `${domain}.po`), 'utf8');
  const run = async (...args: string[]) => {
    const ran = await runCli([...args, '-C', root, '--json']);
    expect(ran.json().error).toBeUndefined();
    return ran.json();
  };
  const missed = async () =>
    (await run('check', 'texts')).findings
      .filter(({ code }: Finding) => code === 'text-uncatalogued')
      .map(({ place }: Finding) => `${place?.donor} ${place?.path}:${place?.line}`);

  beforeAll(async () => {
    donor = makeDonor(DONOR);
    root = await makeWorkspace({ portal: donor }, ['И-Монгол=ອີ-ລາວ']);
    recipient = recipientOf(root, 'portal');
    await run('transfer', '--yes');
  });

  it('are none where nobody wrote any', async () => {
    const { result } = await run('extract');
    expect(result.catalogs.map(({ domain }: { domain: string }) => domain)).toEqual(['portal']);
    expect(await missed()).toEqual([]);
  });

  it('are told by check, and extracted into a domain of their own', async () => {
    const page = readFileSync(join(recipient, 'src', 'Page.tsx'), 'utf8');
    expect(page).toContain('ອີ-ລາວ');
    addCommit(recipient, {
      'src/Page.tsx': `${page}export const Help = () => <p>Please call the help desk</p>;\n`,
      'src/Queue.tsx': 'export const Queue = () => <p>Дараалалд орох</p>;\n',
      'locales/mn/common.json': '{\n  "out": "Гарах",\n  "queue": "Дараалал"\n}\n',
    });
    expect(await missed()).toEqual([
      'portal locales/mn/common.json:3',
      'portal src/Page.tsx:2',
      'portal src/Queue.tsx:1',
    ]);
    const before = po('portal');
    const { result } = await run('extract');
    expect(result.catalogs).toMatchObject([
      { domain: 'portal', units: 3, changed: false },
      { domain: 'portal.main', units: 3, counts: { new: 3 }, changed: true },
    ]);
    expect(po('portal')).toBe(before);
    for (const text of ['Please call the help desk', 'Дараалалд орох', 'Дараалал'])
      expect(po('portal.main')).toContain(`msgid "${text}"`);
    expect(po('portal.main')).not.toContain('Миний хуудас');
    expect(await missed()).toEqual([]);
    const { texts } = (await run('check', 'texts')).result;
    expect(
      texts.map(({ domain, total }: { domain: string; total: number }) => [domain, total]),
    ).toContainEqual(['portal.main', 2]);
  });

  it('keep their translations, and change nothing in what is derived', async () => {
    const path = join(root, 'catalogs', 'lo', 'portal', 'portal.main.po');
    const done = po('portal.main').replace(
      'msgid "Дараалалд орох"\nmsgstr ""',
      'msgid "Дараалалд орох"\nmsgstr "ເຂົ້າຄິວ"',
    );
    writeFileSync(path, done);
    await run('extract');
    const derived = git(recipient, 'rev-parse', 'derived');
    await run('transfer', '--yes');
    expect(git(recipient, 'rev-parse', 'derived')).toBe(derived);
    expect(po('portal.main')).toContain('msgstr "ເຂົ້າຄິວ"');
  });

  it('go along with their translations where the donor takes them over', async () => {
    addCommit(donor, { 'src/Queue.tsx': 'export const Queue = () => <b>Дараалалд орох</b>;\n' });
    await run('clone', '--update');
    await run('extract');
    expect(po('portal')).toContain('msgid "Дараалалд орох"\nmsgstr "ເຂົ້າຄິວ"');
    expect(po('portal.main')).not.toContain('Дараалалд орох');
    await run('transfer', '--yes');
    expect(git(recipient, 'show', 'derived:src/Queue.tsx')).toContain('ເຂົ້າຄິວ');
  });
});
