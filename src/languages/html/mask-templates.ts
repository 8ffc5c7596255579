import type { Span } from '../../model/edit.ts';
import { bracedSpans } from './braced-spans.ts';
import type { Dialect } from './dialect.ts';
import { endOfCurly } from './end-of-curly.ts';

/** Neither white space nor a mark of HTML, and one unit long like what it covers. */
const FILLER = '\uE000';

/** Tags of EJS, ERB, JSP and PHP; never across the end of a comment or a script, where such a mark is only text. */
const TAG = /<(?:%|\?(?:php\b|=))(?:(?!-->|<\/(?:script|style))[\s\S]){0,5000}?[%?]>/gi;
const CURLY = /\{[{%#]/g;
/** Longer than this it is no code but text with an odd mark in it: some pages hand whole tables to a macro. In UTF-16 units. */
const LONGEST = 50_000;
/** After so many openings without an end, nobody looks so far any more. */
const MOST_OPEN = 100;
const SHORT = 100;

/** The text with its template code covered, so that a tokenizer of HTML sees text there; all offsets stay. */
export function maskTemplates(
  text: string,
  { code, hasBraces }: Pick<Dialect, 'code' | 'hasBraces'>,
): string {
  if (hasBraces) return coverSpans(text, bracedSpans(text));
  const own = code.reduce((masked, form) => masked.replace(form, cover), text);
  const tagged = own.includes('<%') || own.includes('<?') ? own.replace(TAG, coverTag) : own;
  return coverSpans(tagged, curlySpans(tagged));
}

/** Template code with a mark of HTML in it: `{{ n > 1 ? "a" : "b" }}`, `{% call f('<b>') %}`. */
function curlySpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let unclosed = 0;
  CURLY.lastIndex = 0;
  for (let match = CURLY.exec(text); match !== null; match = CURLY.exec(text)) {
    const start = match.index;
    const end = endOfCurly(text, start, unclosed > MOST_OPEN ? SHORT : LONGEST);
    if (end === -1) {
      unclosed++;
      continue;
    }
    if (text[start - 1] === '<' || /[<>"'=\s/]/.test(text.slice(start, end))) spans.push({ start, end });
    CURLY.lastIndex = end;
  }
  return spans;
}

function cover(code: string): string {
  return FILLER.repeat(code.length);
}

/** Also where it gives the name of an element: `<{{ tag }} class="a">`, `</{{ tag }}>`. */
function coverAt(text: string, start: number, end: number): string {
  const isName =
    /<\/?$/.test(text.slice(Math.max(0, start - 2), start)) && IN_TAG.test(text.slice(end, end + 80));
  return (isName ? 'x' : FILLER).repeat(end - start);
}

/** What follows the name of an element: an attribute, code, the end of the tag. */
const IN_TAG = /^(?:\s+(?:[\w:@.-]+\s*=|\{[{%]|<[%?])|\{[{%]|\s*\/?>)/;

function coverTag(code: string, at: number, text: string): string {
  return coverAt(text, at, at + code.length);
}

function coverSpans(text: string, spans: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of spans) {
    out += text.slice(at, start) + coverAt(text, start, end);
    at = end;
  }
  return out + text.slice(at);
}
