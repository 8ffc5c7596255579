import { bracedSpans } from './braced-spans.ts';
import type { Dialect } from './dialect.ts';

/** Neither white space nor a mark of HTML, and one unit long like what it covers. */
const FILLER = '\uE000';

/** Tags of EJS, ERB, JSP and PHP; never across the end of a comment or a script, where such a mark is only text. */
const TAG = /<(?:%|\?(?:php\b|=))(?:(?!-->|<\/(?:script|style))[\s\S]){0,5000}?[%?]>/gi;
/** A hole with a mark of HTML in it: `{{ n > 1 ? "a" : "b" }}`. */
const HOLE = /\{(?:\{|%)(?:(?!\{\{|<\/)[^\n]){0,1000}?[}%]\}/g;

/** The text with its template code covered, so that a tokenizer of HTML sees text there; all offsets stay. */
export function maskTemplates(
  text: string,
  { code, hasBraces }: Pick<Dialect, 'code' | 'hasBraces'>,
): string {
  if (hasBraces) return coverSpans(text, bracedSpans(text));
  const own = code.reduce((masked, form) => masked.replace(form, cover), text);
  const tagged = own.includes('<%') || own.includes('<?') ? own.replace(TAG, cover) : own;
  return tagged.replace(HOLE, (found) => (/[<>"'=\s]/.test(found) ? cover(found) : found));
}

function cover(code: string): string {
  return FILLER.repeat(code.length);
}

function coverSpans(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string {
  let out = '';
  let at = 0;
  for (const { start, end } of spans) {
    out += text.slice(at, start) + FILLER.repeat(end - start);
    at = end;
  }
  return out + text.slice(at);
}
