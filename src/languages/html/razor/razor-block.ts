import type { Span } from '../../../model/edit.ts';
import { endOfBrackets } from './end-of-brackets.ts';
import { razorCode } from './razor-code.ts';

/** A block of code in a page of Razor. */
export type RazorBlock = {
  /** With its mark and its braces. */
  readonly whole: Span;
  /** What is code of it. */
  readonly code: Span;
  /** What of that is markup again, in order. */
  readonly markup: readonly Span[];
};

/** Where a block begins: `@{`, `@code {`, `@if (`, `@try {`. */
export const RAZOR_OPENING =
  /(?<![\w@])@(?:(?:(?:code|functions)\s*)?\{|(?:if|for|foreach|while|switch|using|lock|await\s+foreach)[ \t]*\(|(?:try|do)\s*\{)/g;

/** What goes on with a block behind its brace. */
const NEXT = /\s*(?:else\s+if\s*\(|else\s*\{|catch\s*\(|catch\s*\{|finally\s*\{|while\s*\()/y;
/** `catch (E e) when (…) {`: what stands between a head in parentheses and its brace. */
const BRACE = /\s*(?:when\s*\(|\{)/y;
const BLANKS = /\s*;?/y;

/** The block that begins at a mark; null where it has no end. `@if (a) { … } else { … }` is one. */
export function razorBlock(text: string, { 0: mark, index }: RegExpExecArray): RazorBlock | null {
  const behind = index + mark.length;
  if (/^@(?:(?:code|functions)\s*)?\{$/.test(mark)) {
    const inner = razorCode(text, behind);
    if (inner === null) return null;
    const code = { start: behind, end: inner.end };
    return { whole: { start: index, end: inner.end + 1 }, code, markup: inner.markup };
  }
  const markup: Span[] = [];
  let at = behind;
  let end = -1;
  for (let open = text[behind - 1]; ; open = text[at - 1]) {
    if (open === '(') {
      at = endOfBrackets(text, at - 1);
      if (at === -1) return null;
      BRACE.lastIndex = at;
      // `do { … } while (…);` has no more braces, and neither has `@using (…)` that is none.
      if (!BRACE.test(text)) return end === -1 ? null : blockTo(index, behindMark(text, at), markup);
      at = BRACE.lastIndex;
      if (text[at - 1] === '(') continue;
    }
    const inner = razorCode(text, at);
    if (inner === null) return null;
    markup.push(...inner.markup);
    end = inner.end + 1;
    NEXT.lastIndex = end;
    if (!NEXT.test(text)) return blockTo(index, end, markup);
    at = NEXT.lastIndex;
  }
}

function behindMark(text: string, at: number): number {
  BLANKS.lastIndex = at;
  return BLANKS.test(text) && text[BLANKS.lastIndex - 1] === ';' ? BLANKS.lastIndex : at;
}

function blockTo(index: number, end: number, markup: readonly Span[]): RazorBlock {
  return { whole: { start: index, end }, code: { start: index + 1, end }, markup };
}
