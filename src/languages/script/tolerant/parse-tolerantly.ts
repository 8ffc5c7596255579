import { createRequire } from 'node:module';
import type { Comment } from 'oxc-parser';
import type { Script } from '../parse-script.ts';
import { convertTree, type TypeScript } from './convert-tree.ts';

let loaded: TypeScript | null = null;

/**
 * Reads a script that oxc gives up on with TypeScript's own parser, which skips what it does not understand. `fallback`
 * is told where it had to. Throws a RangeError where the script nests deeper than the stack.
 */
export function parseTolerantly(text: string, path: string, lang: string): Script {
  // Loading it takes longer than many a run: only files that need it pay for it.
  loaded ??= createRequire(import.meta.url)('typescript') as TypeScript;
  const ts = loaded;
  // Flow's types, in files called `.js`, are close to TypeScript's.
  const kind = lang === 'ts' || lang === 'dts' ? ts.ScriptKind.TS : ts.ScriptKind.TSX;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, kind);
  const { program, comments } = convertTree(file, ts);
  const { parseDiagnostics } = file as unknown as { readonly parseDiagnostics: readonly { start: number }[] };
  const [first] = parseDiagnostics;
  return {
    program,
    comments: comments.map((span) => commentAt(span.start, span.end, text)),
    diagnostics: first === undefined ? [] : [{ fault: 'fallback', at: first.start }],
  };
}

function commentAt(start: number, end: number, text: string): Comment {
  const isLine = !text.startsWith('/*', start);
  const closing = !isLine && text.startsWith('*/', end - 2) ? 2 : 0;
  return { type: isLine ? 'Line' : 'Block', value: text.slice(start + 2, end - closing), start, end };
}
