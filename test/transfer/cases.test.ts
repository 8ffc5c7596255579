import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

/**
 * One folder a case: `donor` and `workspace` go in, `expected` comes out, whole. UPDATE=1 writes `expected`
 * anew; read the difference before you commit it.
 */
const cases = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((row) => row.isDirectory());
const temporary = mkdtempSync(join(tmpdir(), 'saphan-cases-'));

afterAll(() => rmSync(temporary, { recursive: true, force: true }));

describe('transfer cases', () => {
  it.each(cases.map(({ name }) => name))('%s', async (name) => {
    const folder = join(import.meta.dirname, name);
    const copy = join(temporary, name);
    cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
    const workspace = join(copy, 'workspace');
    const dry = ['rebrand', '-C', workspace, '--dry-run', '--allow-noop'];
    const foretold = (await runCli([...dry, '--json'])).json().result.donors[0];
    // Without JSON nobody asks for ids, so none are made.
    expect((await runCli(dry)).exit).toBe(0);
    const first = await runCli(['transfer', '-C', workspace, '--allow-noop', '--json']);
    expect(first.stderr).toBe('');
    expect(first.exit).toBe(0);
    const { tree, edits: made } = first.json().result.donors[0];
    expect({ tree, edits: made }).toEqual({ tree: foretold.tree, edits: foretold.edits });
    const derived = treeBelow(join(workspace, 'recipients', 'donor'));
    const expected = join(folder, 'expected');
    if (process.env['UPDATE']) writeTree(expected, derived);
    expect(derived).toEqual(treeBelow(expected));

    const second = await runCli(['transfer', '-C', workspace, '--allow-noop', '--json']);
    expect(second.json().result.donors[0].moved).toBe(false);
    expect((await runCli(['verify', '-C', workspace])).exit).toBe(0);

    const again = join(temporary, `${name}-again`);
    writeTree(join(again, 'donor'), derived);
    cpSync(join(folder, 'workspace'), join(again, 'workspace'), { recursive: true });
    const rerun = await runCli([
      'rebrand',
      '-C',
      join(again, 'workspace'),
      '--dry-run',
      '--allow-noop',
      '--json',
    ]);
    const { edits, files } = rerun.json().result.donors[0];
    expect({ edits, renamed: files.renamed }).toEqual({ edits: 0, renamed: 0 });
  });
});

function treeBelow(folder: string): Readonly<Record<string, string>> {
  const rows = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((row) => !row.isDirectory())
    .map((row) => join(row.parentPath, row.name))
    .filter((path) => !path.startsWith(join(folder, '.git/')))
    .sort();
  return Object.fromEntries(
    rows.map((path) => {
      const text = lstatSync(path).isSymbolicLink() ? `-> ${readlinkSync(path)}` : readFileSync(path, 'utf8');
      return [path.slice(folder.length + 1), text];
    }),
  );
}

function writeTree(folder: string, tree: Readonly<Record<string, string>>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (text.startsWith('-> ')) symlinkSync(text.slice(3), join(folder, path));
    else writeFileSync(join(folder, path), text);
  }
}
