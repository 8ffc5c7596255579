import type { Node, Program } from 'oxc-parser';
import type { CodeEdit } from '../codemod.ts';

/** A name that a script needs: what a module exports, and what the script calls it. */
export type NeededImport = { readonly from: string; readonly imported: string; readonly local: string };

/** The edits that import names: in a statement that imports from the module already, or in one of its own behind the last. */
export function importEdits(
  needed: readonly NeededImport[],
  program: Program,
  text: string,
  quote: string,
): readonly CodeEdit[] {
  const edits: CodeEdit[] = [];
  const lines: string[] = [];
  const end = statementEnd(program, text);
  for (const from of [...new Set(needed.map((each) => each.from))].sort()) {
    const own = needed.filter((each) => each.from === from);
    const missing = own.filter(({ imported, local }) => !isImported(program, from, imported, local));
    if (missing.length === 0) continue;
    const named = missing
      .filter(({ imported }) => imported !== 'default')
      .map(specifier)
      .sort();
    const [standard] = missing.filter(({ imported }) => imported === 'default');
    const list = standard === undefined && named.length > 0 ? namedList(program, from) : undefined;
    if (list !== undefined)
      edits.push({ span: { start: list, end: list }, text: named.map((name) => `, ${name}`).join('') });
    else {
      const names = [standard?.local, named.length > 0 ? `{ ${named.join(', ')} }` : undefined];
      lines.push(
        `import ${names.filter((name) => name !== undefined).join(', ')} from ${quote}${from}${quote}${end}`,
      );
    }
  }
  if (lines.length > 0) edits.push(newLines(lines, program, text));
  return edits;
}

function specifier({ imported, local }: NeededImport): string {
  return imported === local ? local : `${imported} as ${local}`;
}

function importsFrom({ body }: Program, from: string) {
  return body.flatMap((node) =>
    node.type === 'ImportDeclaration' && node.source.value === from && node.importKind !== 'type'
      ? [node]
      : [],
  );
}

function isImported(program: Program, from: string, imported: string, local: string): boolean {
  return importsFrom(program, from).some(({ specifiers }) =>
    specifiers.some((each) => {
      if (each.local.name !== local) return false;
      if (each.type === 'ImportDefaultSpecifier') return imported === 'default';
      return (
        each.type === 'ImportSpecifier' && nameOf(each.imported) === imported && each.importKind !== 'type'
      );
    }),
  );
}

/** Behind the last name of a list of names that are imported from a module. */
function namedList(program: Program, from: string): number | undefined {
  for (const { specifiers } of importsFrom(program, from)) {
    const last = specifiers.at(-1);
    if (last?.type === 'ImportSpecifier') return last.end;
  }
  return undefined;
}

function nameOf(node: Node): string {
  return node.type === 'Identifier' ? node.name : node.type === 'Literal' ? String(node.value) : '';
}

/** Behind the last import; else behind directives, a licence and what else heads the file. */
function newLines(lines: readonly string[], { body }: Program, text: string): CodeEdit {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const last = body.findLast((node) => node.type === 'ImportDeclaration');
  const directive = body.findLast(
    (node) => node.type === 'ExpressionStatement' && typeof node.directive === 'string',
  );
  const before = last ?? directive;
  if (before !== undefined) {
    const at = before.end + /^[^\r\n]*/.exec(text.slice(before.end))![0].length;
    return { span: { start: at, end: at }, text: `${last === undefined ? eol : ''}${eol}${lines.join(eol)}` };
  }
  const at = headEnd(text);
  return { span: { start: at, end: at }, text: `${lines.join(eol)}${eol}${eol}` };
}

/** The end of a byte order mark, a `#!` line and comments that an empty line parts from what follows. */
function headEnd(text: string): number {
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const line = /^#![^\n]*\n/.exec(text.slice(mark))?.[0].length ?? 0;
  let at = mark + line;
  const COMMENT = /(?:[ \t]*(?:\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)[ \t]*\r?\n)+(?:[ \t]*\r?\n)+/y;
  for (;;) {
    COMMENT.lastIndex = at;
    const match = COMMENT.exec(text);
    if (match === null) return at;
    at += match[0].length;
  }
}

function statementEnd({ body }: Program, text: string): string {
  const first = body.find((node) => node.type === 'ImportDeclaration');
  return first === undefined || text[first.end - 1] === ';' ? ';' : '';
}
