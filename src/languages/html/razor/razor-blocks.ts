import type { Span } from '../../../model/edit.ts';
import type { Reading } from '../../../model/reading.ts';
import { csharp } from '../../csharp.ts';
import { visualBasic } from '../../visual-basic.ts';
import { HIDDEN_CODE } from '../hidden-code.ts';
import { type Part, shiftReading } from '../shift-reading.ts';
import { RAZOR_OPENING, type RazorBlock, razorBlock } from './razor-block.ts';

export type RazorBlocks = {
  /** The page with `HIDDEN_CODE` where its blocks of code were. */
  readonly page: string;
  readonly parts: readonly Part[];
  readonly readings: readonly Reading[];
};

const BASIC_OPENING = /(?<![\w@])@(Code|Functions)\b(?=[ \t]*[\r\n])/g;
/** A line of a block of Visual Basic that is markup; then the page around it goes on in it. */
const MARKUP = /(?:^|[\n;{}])[ \t\r]*(?:<\/?[A-Za-z][\w.-]*(?:[\s/>])|@:|@<)/;
const BASIC_LITERAL = /"(?:[^"\r\n]|"")*"/g;
/** After so many blocks without an end nobody looks for more: each would be followed to the end of the page. */
const MOST_OPEN = 20;
const DEEPEST = 24;

/**
 * The blocks of code of a page of Razor (`@code { … }`, `@{ … }`, `@if (…) { … } else { … }`, `@Code … End Code`), read as
 * what they are; markup among their statements is left to the page, with the blocks in it.
 */
export function razorBlocks(text: string, path: string): RazorBlocks {
  const isBasic = /\.vbhtml$/i.test(path);
  const language = isBasic ? visualBasic : csharp;
  const parts: Part[] = [];
  const readings: Reading[] = [];
  let unclosed = 0;

  const read = ({ code, markup }: RazorBlock) => {
    const reading = language.read(covered(text, code, markup), '');
    readings.push(reading);
    const part = shiftReading(reading, (offset) => code.start + offset, `${language.id}:`);
    parts.push({ ...part, diagnostics: [] });
  };

  const pageOf = ({ start, end }: Span, depth: number): string => {
    let page = '';
    let done = start;
    const opening = new RegExp(isBasic ? BASIC_OPENING : RAZOR_OPENING);
    opening.lastIndex = start;
    for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
      if (match.index >= end || depth > DEEPEST || unclosed > MOST_OPEN) break;
      const block = isBasic ? basicBlock(text, match) : razorBlock(text, match);
      if (block === null) unclosed++;
      if (block === null || block.whole.end > end) continue;
      read(block);
      page += text.slice(done, match.index);
      let at = match.index;
      for (const shown of block.markup) {
        const mark = markBefore(text, shown.start);
        page +=
          hidden(text.slice(at, shown.start - mark)) + HIDDEN_CODE.repeat(mark) + pageOf(shown, depth + 1);
        at = shown.end;
      }
      page += hidden(text.slice(at, block.whole.end));
      done = block.whole.end;
      opening.lastIndex = done;
    }
    return page + text.slice(done, end);
  };
  return { page: pageOf({ start: 0, end: text.length }, 0), parts, readings };
}

function basicBlock(text: string, match: RegExpExecArray): RazorBlock | null {
  const start = match.index + match[0].length;
  const closing = new RegExp(String.raw`^[ \t]*End ${match[1]}\b`, 'im');
  const end = closing.exec(text.slice(start));
  if (end === null) return null;
  const code = { start, end: start + end.index };
  if (MARKUP.test(text.slice(code.start, code.end).replace(BASIC_LITERAL, '""'))) return null;
  return { whole: { start: match.index, end: code.end + end[0].length }, code, markup: [] };
}

/** Code with blanks where it is markup, so that all offsets stay. */
function covered(text: string, code: Span, markup: readonly Span[]): string {
  let out = '';
  let at = code.start;
  for (const { start, end } of markup) {
    const mark = markBefore(text, start);
    out += text.slice(at, start - mark) + blanks(text.slice(start - mark, end));
    at = end;
  }
  return out + text.slice(at, code.end);
}

function blanks(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** What stands for code in the page; the white space around it stays. */
function hidden(code: string): string {
  const lead = code.length - code.trimStart().length;
  // Between two elements a sentence ends, whether a statement stands there or not.
  if (lead === code.length) return code === '' ? '' : HIDDEN_CODE + code.slice(1);
  const inner = code.trim();
  return code.slice(0, lead) + HIDDEN_CODE.repeat(inner.length) + code.slice(lead + inner.length);
}

/** `@<b>…</b>` is a template for a helper, `@:…` a line: the mark before them is nothing to C#. */
function markBefore(text: string, at: number): number {
  return /@:?$/.exec(text.slice(Math.max(0, at - 2), at))?.[0].length ?? 0;
}
