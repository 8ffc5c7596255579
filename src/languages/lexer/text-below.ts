import { endOfLine } from './end-of-comment.ts';
import type { StringForm } from './grammar.ts';

/** Where the text of a literal stands that begins below the line of its opening mark. */
export type Below = {
  /** Where the line with the opening mark ends. */
  readonly lineEnd: number;
  readonly start: number;
};

/** After so many literals that are never closed the others are none: time stays linear. */
const MOST_TORN = 3;

/**
 * Where the text begins of a literal whose opening mark ends at an offset; null where no line closes it. `skips` says where
 * the text of others goes on that stand below the same line.
 */
export function textBelow(
  text: string,
  from: number,
  form: StringForm,
  { skips, torn }: { readonly skips: ReadonlyMap<number, number>; readonly torn: Map<string, number> },
): Below | null {
  const times = torn.get(form.id) ?? 0;
  if (times >= MOST_TORN) return null;
  const lineEnd = endOfLine(text, from);
  const before = skips.get(lineEnd) ?? lineEnd;
  const start = before + (text.startsWith('\r\n', before) ? 2 : 1);
  const close = new RegExp(`^${form.isBelow === 'flush' ? '' : '[ \\t]*'}${form.close}\\r?$`, 'gm');
  close.lastIndex = start;
  const match = start < text.length ? close.exec(text) : null;
  if (match !== null) return match.index === start ? null : { lineEnd, start };
  torn.set(form.id, times + 1);
  return null;
}
