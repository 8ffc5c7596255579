import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { git } from '../support/git.ts';
import { runCli } from '../support/run-cli.ts';

/**
 * One folder a case: `tree` goes in, `expected` comes out, whole, and `stays.txt` says what was left alone. UPDATE=1 writes
 * both anew; read the difference before you commit it.
 */
const folder = join(import.meta.dirname, 'cases');
const cases = readdirSync(folder).sort();
const temporary = mkdtempSync(join(tmpdir(), 'saphan-externalize-'));

afterAll(() => rmSync(temporary, { recursive: true, force: true }));

describe('externalize', () => {
  it.each(cases)('%s', async (name) => {
    const tree = join(temporary, name);
    cpSync(join(folder, name, 'tree'), tree, { recursive: true });
    git(tree, 'init', '--quiet', '--initial-branch=main', '--template=');
    commitAll(tree, 'One');
    const printed = await runCli(['externalize', '--tree', tree]);
    expect(printed.exit).toBe(0);
    expect(git(tree, 'status', '--porcelain')).toBe('');

    const applied = await runCli(['externalize', '--tree', tree, '--apply', '--json']);
    expect(applied.json().error).toBeUndefined();
    const said = applied
      .json()
      .findings.filter(({ code }: Finding) => code === 'text-stays')
      .map(({ args, place }: Finding) => `${place!.path}:${place!.line} ${(args as { why: string }).why}\n`)
      .join('');
    const found = treeBelow(tree);
    const [expected, stays] = [join(folder, name, 'expected'), join(folder, name, 'stays.txt')];
    if (process.env['UPDATE']) {
      rmSync(expected, { recursive: true, force: true });
      for (const [path, text] of Object.entries(found)) {
        mkdirSync(dirname(join(expected, path)), { recursive: true });
        writeFileSync(join(expected, path), text);
      }
      writeFileSync(stays, said);
    }
    expect(found).toEqual(treeBelow(expected));
    expect(said).toBe(readFileSync(stays, 'utf8'));

    const dirty = await runCli(['externalize', '--tree', tree, '--apply', '--json']);
    expect(dirty.json().error.code).toBe('tree-dirty');
    commitAll(tree, 'Two');
    const again = await runCli(['externalize', '--tree', tree, '--json']);
    expect(again.json().result).toMatchObject({ dryRun: true, diff: '', trees: [{ edits: 0, places: 0 }] });

    const patch = join(temporary, `${name}.patch`);
    writeFileSync(patch, printed.stdout);
    git(tree, 'apply', '-R', patch);
    expect(treeBelow(tree)).toEqual(treeBelow(join(folder, name, 'tree')));
  });
});

function commitAll(tree: string, subject: string): void {
  git(tree, 'add', '--all', '--force');
  git(tree, 'commit', '--quiet', '-m', subject);
}

function treeBelow(root: string): Readonly<Record<string, string>> {
  const rows = readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((row) => row.isFile())
    .map((row) => join(row.parentPath, row.name))
    .filter((path) => !path.startsWith(join(root, '.git/')))
    .sort();
  return Object.fromEntries(rows.map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]));
}
