import type { Comment, OxcError, ParserOptions, Program } from 'oxc-parser';
// @ts-expect-error: the package types only what stands around these.
import { parseSync } from 'oxc-parser/src-js/bindings.js';
// @ts-expect-error: as above.
import { jsonParseAst } from 'oxc-parser/src-js/wrap.js';
import { parseRaw } from './parse-raw.ts';

export type Parsed = {
  readonly program: Program;
  readonly comments: readonly Comment[];
  readonly errors: readonly OxcError[];
};

type Native = {
  /** JSON. Each field is made when it is asked for, and handed over. */
  readonly program: string;
  readonly comments: readonly Comment[];
  readonly errors: readonly OxcError[];
};

const parse: (path: string, text: string, options: ParserOptions) => Native = parseSync;
const treeOf: (json: string) => Program = jsonParseAst;

/** A script, and the same in UTF-8. */
export type Encoded = { readonly text: string; readonly bytes: Uint8Array };

/** oxc’s `parseSync`, read as fast as this machine can. */
export function parseNatively(path: string, script: Encoded, options: ParserOptions): Parsed {
  return parseRaw(path, script, options) ?? parseByJson(path, script, options);
}

/**
 * oxc’s `parseSync` without its record of imports and exports, which nobody here reads: to make that of every file took
 * as long as half of the tree.
 */
export function parseByJson(path: string, { text }: Encoded, options: ParserOptions): Parsed {
  const native = parse(path, text, options);
  const { comments, errors } = native;
  return { program: treeOf(native.program), comments, errors };
}
