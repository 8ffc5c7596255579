import { charClass } from '../char-class.ts';
import { type HitContext, runAround } from '../hit.ts';

/** Without the `$` of a variable: a property is declared with it and used without. */
const isOfToken = charClass(/[\p{L}\p{N}_]/u);

/** Whether a hit of a word stands in one of these names, and that stands by itself. */
export function isAnyOf(context: HitContext, names: readonly string[]): boolean {
  if (names.length === 0 || context.term.name.kind !== 'word') return false;
  return names.includes(runAround(context, isOfToken).text);
}
