import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

type Source = { readonly path: string; readonly text: string };

const ADAPTERS = ['languages', 'formats', 'countries'];
const READERS = ['extract', 'translate', 'scaffold', 'check'];
const STAGES = ['clone', 'rebrand', 'assets', 'stub', ...READERS];

/** Which rooms of src/ a room may import from, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  plan: ['model'],
  messages: ['model'],
  report: ['model', 'messages'],
  io: ['model'],
  ...Object.fromEntries(ADAPTERS.map((room) => [room, ['model']])),
  clone: ['model'],
  rebrand: ['model'],
  assets: ['model'],
  stub: ['model', 'languages'],
  ...Object.fromEntries(READERS.map((room) => [room, ['model', ...ADAPTERS]])),
  externalize: ['model', 'languages', 'extract'],
  decide: ['model', 'formats', 'countries'],
  transfer: ['model', ...ADAPTERS, ...STAGES],
  cli: [
    'model',
    'plan',
    'messages',
    'report',
    'io',
    'transfer',
    'decide',
    'externalize',
    ...ADAPTERS,
    ...STAGES,
  ],
};

/** Modules through which a program touches the world, and the rooms that may. */
const SIDE_EFFECT =
  /^(?:node:)?(?:fs|fs\/promises|child_process|os|https?|http2|net|tls|dgram|dns|worker_threads|cluster|readline)$|^(?:simple-git|fast-glob|inquirer|chalk)$/;
const OUTER_ROOMS = ['io', 'cli'];

const LONGEST = 300;
const MEDIAN = 70;

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((row) => row.isFile() && row.name.endsWith('.ts'))
  .map((row) => join(row.parentPath, row.name).replaceAll('\\', '/'))
  .sort()
  .map((path): Source => ({ path, text: readFileSync(path, 'utf8') }));

describe('the house', () => {
  it('has only arrows of the table', () => {
    expect(sources.flatMap(wrongImports)).toEqual([]);
  });

  it('prints and ends the process nowhere but at the edge', () => {
    expect(sources.flatMap(wrongWords)).toEqual([]);
  });

  it('has small files', () => {
    const lengths = sources.map(({ path, text }) => ({ path, lines: linesOf(text) }));
    expect(lengths.filter(({ lines }) => lines > LONGEST)).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MEDIAN);
  });

  it('names each file for what it exports', () => {
    expect(sources.flatMap(wrongName)).toEqual([]);
  });
});

describe('the checks themselves', () => {
  it.each([
    ['src/model/x.ts', "import { y } from '../plan/y.ts';"],
    ['src/transfer/x.ts', "import { git } from '../io/git.ts';"],
    ['src/rebrand/suggest/x.ts', "import { z } from '../../clone/z.ts';"],
    ['src/report/x.ts', "export { z } from '../cli/z.ts';"],
    ['src/rebrand/x.ts', "const y = await import('../io/git.ts');"],
    ['src/rebrand/x.ts', "import { readFileSync } from 'node:fs';"],
    ['src/plan/x.ts', "import { z } from '../nowhere/z.ts';"],
    ['src/nowhere/x.ts', "import { z } from '../model/z.ts';"],
    ['src/clone/x.ts', "import { simpleGit } from 'simple-git';"],
    ['src/transfer/x.ts', "const { spawn } = await import('node:child_process');"],
    ['src/io/x.ts', "import { main } from '../../bin/saphan.js';"],
  ])('see the import planted in %s: %s', (path, text) => {
    expect(wrongImports({ path, text })).toHaveLength(1);
  });

  it.each(["console.log('x');", 'process.exit(1);', 'export default 1;', 'export { x as default };'])(
    'see the words planted: %s',
    (text) => {
      expect(wrongWords({ path: 'src/cli/x.ts', text })).toHaveLength(1);
    },
  );

  it('see a file that is named for nothing in it', () => {
    expect(wrongName({ path: 'src/io/read-tree.ts', text: 'export function writeTree() {}' })).toHaveLength(
      1,
    );
    expect(wrongName({ path: 'src/io/read-tree.ts', text: 'export const readTrees = () => 1;' })).toEqual([]);
    expect(wrongName({ path: 'src/model/tree.ts', text: 'export type Twig = 1;' })).toEqual([]);
  });

  it('let the right arrows pass', () => {
    const text =
      "import { a } from '../model/a.ts';\nimport { b } from './b.ts';\nimport { isAscii } from 'node:buffer';";
    expect(wrongImports({ path: 'src/rebrand/x.ts', text })).toEqual([]);
  });
});

/** Imports that the tables forbid, each as `file: reason`. */
function wrongImports({ path, text }: Source): readonly string[] {
  const room = roomOf(path);
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return importedFiles.flatMap(({ fileName, pos }): string[] => {
    const at = `${path}:${lineAt(text, pos)}`;
    if (!fileName.startsWith('.')) {
      const isOuter = OUTER_ROOMS.includes(room) || !SIDE_EFFECT.test(fileName);
      return isOuter ? [] : [`${at} ${room} touches the world through ${fileName}`];
    }
    const to = roomOf(join(path, '..', fileName).replaceAll('\\', '/'));
    const isAllowed = to === room || MAY_IMPORT[room]?.includes(to) === true;
    return isAllowed ? [] : [`${at} ${room} imports ${to}`];
  });
}

function wrongWords({ path, text }: Source): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const found: string[] = [];
  const tell = (node: ts.Node, what: string) =>
    void found.push(`${path}:${lineAt(text, node.getStart())} ${what}`);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === 'console') tell(node, 'console');
    if (ts.isPropertyAccessExpression(node) && node.getText() === 'process.exit') tell(node, 'process.exit');
    if (ts.isExportAssignment(node)) tell(node, 'default export');
    if (ts.isExportSpecifier(node) && node.name.text === 'default') tell(node, 'default export');
    if (node.kind === ts.SyntaxKind.DefaultKeyword && ts.canHaveModifiers(node.parent))
      tell(node, 'default export');
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/**
 * A file that exports values is named for one of them: the words of its name are among those of an export
 * (`hit.ts` may export `contextOf` only beside a `Hit`), plural or not. A registry is named for its folder.
 */
function wrongName({ path, text }: Source): readonly string[] {
  const { values, types } = exportsOf(path, text);
  const [folder = '', name = ''] = path.replace(/\.ts$/, '').split('/').slice(-2);
  if (values.length === 0 && types.length > 0) return [];
  const wanted = wordsOf(name === 'index' ? folder : name);
  const isNamed = [...values, ...types].some((each) => {
    const words = wordsOf(each);
    return wanted.every((word) => words.includes(word));
  });
  return isNamed ? [] : [`${path} exports ${values.join(', ') || 'nothing'}`];
}

function exportsOf(path: string, text: string) {
  const values: string[] = [];
  const types: string[] = [];
  for (const statement of ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true).statements) {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    if (!isExported) continue;
    if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) values.push(name.getText());
    } else if (ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)) {
      types.push(statement.name.text);
    } else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      values.push(statement.name?.text ?? '');
    }
  }
  return { values, types };
}

/** `readTree`, `READ_TREES` and `read-tree` are the same words. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]/)
    .map((word) => word.replace(/ies$/, 'y').replace(/s$/, ''));
}

function roomOf(path: string): string {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? '(outside)';
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function linesOf(text: string): number {
  return text.split('\n').length - 1;
}
