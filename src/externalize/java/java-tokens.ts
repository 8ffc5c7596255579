import { JAVA } from '../../languages/java.ts';
import { compileGrammar } from '../../languages/lexer/compile-grammar.ts';
import { tokenize } from '../../languages/lexer/tokenize.ts';
import { textOf } from '../../languages/lexer/tokens.ts';
import type { CodeEdit } from '../codemod.ts';
import { inSpans, newSpans } from '../new-spans.ts';

export type JavaToken = { readonly start: number; readonly end: number; readonly text: string };

let compiled: ReturnType<typeof compileGrammar> | undefined;

/** The tokens of a Java file; comments are none. */
export function javaTokens(text: string): readonly JavaToken[] {
  compiled ??= compileGrammar(JAVA);
  const tokens = tokenize(text, compiled);
  return Array.from({ length: tokens.count }, (_, at) => ({
    start: tokens.starts[at]!,
    end: tokens.ends[at]!,
    text: textOf(tokens, at),
  }));
}

/** Whether the tokens outside of the edits are the same before and after, one by one. */
export function sameTokensOutside(before: string, after: string, edits: readonly CodeEdit[]): boolean {
  const isOld = inSpans(edits.map(({ span }) => span));
  const isNew = inSpans(newSpans(edits));
  const was = javaTokens(before).filter(({ start }) => !isOld(start));
  const is = javaTokens(after).filter(({ start }) => !isNew(start));
  return was.length === is.length && was.every(({ text }, at) => text === is[at]!.text);
}
