import { decode, decodeEarly } from './decode.ts';
import type { HoleForm, StringForm } from './grammar.ts';
import { isDoubledHole } from './hole-at.ts';
import { quoteOf } from './quote-of.ts';

/** What a part of a literal between its holes means, indentation left aside. */
export function meaningOf(raw: string, form: StringForm): string {
  const { escapes, isDoubled, close, holes = [] } = form;
  const early = escapes?.unicode === 'early' ? decodeEarly(raw) : raw;
  const quote = quoteOf(form);
  const single = isDoubled === true && early.includes(quote) ? early.replaceAll(quote + quote, quote) : early;
  const whole = holes.filter(isDoubledHole).reduce(undouble, single);
  if (escapes === null) return whole;
  // What stands on lines of its own has the line breaks of the language, not those of the file.
  const lines = form.isMultiline === true && close.length > 1 ? whole.replaceAll('\r\n', '\n') : whole;
  return decode(lines, escapes, form.mark);
}

function undouble(text: string, { open, close }: HoleForm): string {
  return text.replaceAll(open + open, open).replaceAll(close + close, close);
}
