import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { git } from '../support/git.ts';
import { addCommit, makeDonor, writeFiles } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { editPlan, makeWorkspace, recipientOf } from '../support/workspace.ts';

const OLD = /e[-_. ]?laos|ອີ-ລາວ/i;
const TEXTS = 1000;
const COMMITS = 50;

const DONOR = {
  'src/config.ts': 'export const uri = process.env.EMONGOLIA_URI;\n',
  'src/mn/gov/ema/emongolia/App.java': 'package mn.gov.ema.emongolia;\nclass EMongolia {}\n',
  'locales/mn/common.json': JSON.stringify(
    Object.fromEntries(
      Array.from({ length: TEXTS }, (_, i) => [`key${i}`, `И-Монгол цахим үйлчилгээ ${i} дугаар`]),
    ),
  ),
};

/** e-Laos has lived for a while, with translations, files and commits of its own, when it is called otherwise. */
describe('a recipient that gets another name', () => {
  let root = '';
  let recipient = '';
  const check = async () => (await runCli(['check', 'leftovers', '-C', root, '--json'])).json();

  beforeAll(async () => {
    root = await makeWorkspace({ donor: makeDonor(DONOR) }, [
      'e-Mongolia=e-Laos',
      'И-Монгол=ອີ-ລາວ',
      'mn.gov.ema.emongolia=la.gov.mtc.elaos',
    ]);
    recipient = recipientOf(root, 'donor');
    await runCli(['clone', '-C', root]);
    expect((await runCli(['extract', '-C', root])).exit).toBe(0);
    translate(join(root, 'catalogs', 'lo', 'donor'));
    writeFiles(join(root, 'overlay', 'donor'), {
      'deploy/elaos.env': 'TITLE=e-Laos\n',
      'own.md': 'The e-Laos handbook\n',
    });
    expect((await runCli(['transfer', '-C', root, '--yes'])).exit).toBe(0);
    for (let i = 0; i < COMMITS; i++)
      addCommit(recipient, { [`own/page${i}.ts`]: `export const page${i} = 'eLaos';\n` }, `Page ${i}`);
    addCommit(recipient, {
      'own/elaos.txt': 'la.gov.mtc.elaos\n',
      'own/host.md': 'https://e-laos.example.la/\n',
    });
    editPlan(root, /e-Laos/, 'e-Nation');
    editPlan(root, /ອີ-ລາວ/, 'ອີ-ຊາດ');
    editPlan(root, /la\.gov\.mtc\.elaos/, 'la.gov.mtc.enation');
  });

  it('is told everything that still has the former name', async () => {
    const { findings } = await check();
    const paths = findings
      .filter(({ code }: Finding) => code === 'name-left')
      .map(({ place }: Finding) => place?.path);
    expect([...new Set(paths)]).toEqual(
      expect.arrayContaining([
        'own/page0.ts',
        'own/elaos.txt',
        'overlay/donor/own.md',
        'catalogs/lo/donor/donor.po',
      ]),
    );
  });

  it('writes nothing in a dry run', async () => {
    const before = readFileSync(join(root, 'overlay', 'donor', 'own.md'), 'utf8');
    const { json } = await runCli(['mend', '-C', root, '--dry-run', '--json']);
    expect(json().result.overlay).toHaveLength(2);
    expect(readFileSync(join(root, 'overlay', 'donor', 'own.md'), 'utf8')).toBe(before);
  });

  it('loses it in catalogs and overlay, and offers a patch for main', async () => {
    const { exit, json } = await runCli(['mend', '-C', root, '--json']);
    expect(json().error).toBeUndefined();
    expect(exit).toBe(0);
    const [patch] = json().result.patches;
    git(recipient, 'apply', '--index', join(root, patch.path));
    git(recipient, 'commit', '--quiet', '-m', 'Call it e-Nation');
    const { stdout } = await runCli(['transfer', '-C', root, '--yes']);
    const [sync] = /sync\/[0-9a-f]{12}/.exec(stdout) ?? [''];
    git(recipient, 'merge', '--quiet', '--no-edit', '-X', 'theirs', sync);
    expect(left(join(root, 'catalogs'), /^msgid|^#/)).toEqual([]);
    expect(left(join(root, 'overlay'))).toEqual([]);
    for (const branch of ['derived', 'main']) {
      const grep = git(recipient, 'ls-tree', '-r', '--name-only', branch).split('\n');
      expect(grep.filter((path) => OLD.test(path))).toEqual([]);
      const files = grep.map((path) => `${path}: ${git(recipient, 'show', `${branch}:${path}`)}`);
      expect(files.filter((text) => OLD.test(text)).map((text) => text.slice(0, 60))).toEqual(
        // A host is somebody's: it is asked about, not renamed.
        branch === 'main' ? ['own/host.md: https://e-laos.example.la/'] : [],
      );
    }
    const { findings, result } = await check();
    expect(result.donors).toMatchObject([{ left: 0 }]);
    expect(findings.filter(({ code }: Finding) => code === 'name-left')).toEqual([]);
    expect(json().result.catalogs).toEqual([{ language: 'lo', donor: 'donor', domain: 'donor' }]);
  });

  it('asks about what deployed systems know, and says how to keep it', async () => {
    const { findings } = await check();
    const asked = findings.find(({ code }: Finding) => code === 'name-deployed');
    expect(asked.args).toEqual({
      spelling: 'ENATION_URI',
      was: 'ELAOS_URI',
      keep: 'EMONGOLIA_URI=ELAOS_URI',
    });
    editPlan(root, /^names:\n/m, `names:\n  - { from: EMONGOLIA_URI, to: ELAOS_URI, kind: literal }\n`);
    await runCli(['transfer', '-C', root, '--yes']);
    expect(git(recipient, 'show', 'derived:src/config.ts')).toContain('process.env.ELAOS_URI');
  });
});

describe('what people have on main', () => {
  it('is mended, and stays, where the plan would leave a donor’s file of that path behind', async () => {
    const root = await makeWorkspace({
      donor: makeDonor({ 'a.txt': 'e-Mongolia\n', 'attic/old.txt': 'x\n' }),
    });
    const recipient = recipientOf(root, 'donor');
    writeFiles(root, {
      'decisions.yaml': `version: 1
decisions:
  - kind: leave-out
    action: leave-out
    places: [{ path: "attic/**", text: attic }]
    reason: Nobody runs it.
    by: N. Souk
    on: 2026-11-26
`,
    });
    expect((await runCli(['transfer', '-C', root, '--yes'])).exit).toBe(0);
    addCommit(recipient, {
      'attic/own.txt': 'e-Laos\n',
      'attic/plain.txt': 'ours\n',
      'public/storage': { link: '/srv/files' },
    });
    editPlan(root, /e-Laos/, 'e-Nation');
    const [patch] = (await runCli(['mend', '-C', root, '--json'])).json().result.patches;
    git(recipient, 'apply', '--index', join(root, patch.path));
    expect(git(recipient, 'diff', '--cached', '--name-status', 'HEAD')).toBe('M\tattic/own.txt');
  });
});

function translate(folder: string): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.po'))) {
    const path = join(folder, file);
    let count = 0;
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(/^msgid "(И-Монгол.*)"\nmsgstr ""$/gm, (whole, source) => {
        count++;
        return whole.replace('msgstr ""', `msgstr "ບໍລິການ e-Laos ຂອງ ອີ-ລາວ ${/\d+/.exec(source)?.[0]}"`);
      }),
    );
    expect(count).toBe(TEXTS);
  }
}

/** Lines below a folder that hold the former name, but for those that `but` matches. */
function left(folder: string, but = /(?!)/): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((row) => row.isFile())
    .flatMap((row) => {
      const text = readFileSync(join(row.parentPath, row.name), 'utf8');
      return [row.name, ...text.split('\n')].filter((line) => OLD.test(line) && !but.test(line));
    });
}
