import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { git, gitWith } from '../support/git.ts';
import { makeDonor, writeFiles } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { makeWorkspace } from '../support/workspace.ts';

const PLANTED = 'Zx9plantedValue7';
const picture = (last: number) => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, last]);

const DONOR = {
  'src/emongolia.ts': "export const name = 'e-Mongolia';\n",
  'emongolia/run.sh': 'echo e-Mongolia\necho kept\n',
  'public/logo.png': picture(1),
  'public/theme': { link: '../src' },
  'locales/mn.json': '{ "failed": "Алдаа гарлаа" }\n',
};

const OVERLAY = {
  'elaos/run.sh': 'echo ours\necho kept\n',
  'public/logo.png': picture(2),
  'public/seal.png': picture(3),
  'public/theme': 'a file now\n',
  'src/emongolia.ts': '// ours, under a path that the donor’s own has left\n',
  'deploy/la.env': `PORTAL_URL=x\nPORTAL_PASSWORD=${PLANTED}\n`,
  'deploy/empty': '',
  'deploy/huge.csv': 'a,b\n'.repeat(1_200_000),
};

describe('a diff', () => {
  let root = '';
  let donor = '';

  beforeAll(async () => {
    donor = makeDonor(DONOR);
    root = await makeWorkspace({ portal: donor });
    writeFiles(join(root, 'overlay', 'portal'), OVERLAY);
    chmodSync(join(root, 'overlay', 'portal', 'elaos', 'run.sh'), 0o755);
    await runCli(['extract', '-C', root]);
    const po = join(root, 'catalogs', 'lo', 'portal');
    for (const name of readdirSync(po).filter((each) => each.endsWith('.po'))) {
      const text = readFileSync(join(po, name), 'utf8');
      writeFileSync(
        join(po, name),
        text.replace('"Алдаа гарлаа"\nmsgstr ""', '"Алдаа гарлаа"\nmsgstr "ຜິດພາດ"'),
      );
    }
  });

  const diff = async (...flags: string[]): Promise<string> =>
    (await runCli(['rebrand', '-C', root, '--dry-run', '--json', ...flags])).json().result.diff;

  it('shows what catalogs and overlay bring, as git would', async () => {
    const text = await diff('--diff');
    expect(text).toContain(
      'diff --git a/emongolia/run.sh b/elaos/run.sh\nold mode 100644\nnew mode 100755\n' +
        'similarity index 90%\nrename from emongolia/run.sh\nrename to elaos/run.sh\n' +
        '--- a/emongolia/run.sh\n+++ b/elaos/run.sh\n@@ -1,2 +1,2 @@\n-echo e-Mongolia\n+echo ours\n echo kept\n',
    );
    expect(text).toMatch(
      /diff --git a\/public\/logo.png b\/public\/logo.png\nindex \w{40}\.\.\w{40}\nBinary files a\/public\/logo.png and b\/public\/logo.png differ\n/,
    );
    expect(text).toMatch(
      /new file mode 100644\nindex 0{40}\.\.\w{40}\nBinary files \/dev\/null and b\/public\/seal.png differ\n/,
    );
    expect(text).toContain(
      'deleted file mode 120000\n--- a/public/theme\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-../src\n',
    );
    expect(text).toContain('+{ "failed": "ຜິດພາດ" }');
    expect(text).toContain('+++ b/locales/lo.json\n@@ -0,0 ');
    expect(text).not.toContain('+echo e-Laos');
    expect(text).not.toContain(PLANTED);
    expect(text).toContain('Binary files /dev/null and b/deploy/huge.csv differ\n');
    const heads = text.split('\n').filter((line) => line.startsWith('diff --git '));
    expect(heads).toEqual([...heads].sort());
    expect(await diff('--diff', '--no-cache')).toBe(text);
  });

  it('leads from the donor’s tree to the derived one', async () => {
    writeFiles(join(root, 'overlay', 'portal'), { 'deploy/la.env': 'PORTAL_URL=x\n' });
    const { diff: text, donors } = (await runCli(['rebrand', '-C', root, '-n', '--diff', '--json'])).json()
      .result;
    const bytes = ['public/logo.png', 'public/seal.png', 'deploy/huge.csv'] as const;
    for (const path of bytes) gitWith(donor, { input: OVERLAY[path] }, 'hash-object', '-w', '--stdin');
    gitWith(donor, { input: text }, 'apply', '--index', '-');
    expect(git(donor, 'write-tree')).toBe(donors[0].tree);
  });

  it('by rule shows them under a heading of their own', async () => {
    const sections = (await diff('--by-rule')).split(/^(?=# )/m);
    const own = sections.at(-1)!;
    expect(own).toMatch(/^# catalogs and own files: 9 files\n/);
    expect(own).toContain('+++ b/locales/lo.json\n');
    expect(sections.slice(0, -1).join('')).not.toContain('run.sh');
  });

  it('is no longer told what a file would have become that the overlay replaces', async () => {
    const journal = join(root, 'edits.jsonl');
    await runCli(['rebrand', '-C', root, '--dry-run', '--journal', journal]);
    expect(readFileSync(journal, 'utf8')).toContain('src/emongolia.ts');
    expect(readFileSync(journal, 'utf8')).not.toContain('run.sh');
  });
});
