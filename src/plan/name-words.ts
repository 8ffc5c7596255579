import type { NameKind } from '../model/plan.ts';
import { piecesOf, wordsOf } from '../model/words.ts';

/** The words of a name in lower case: `e-Mongolia` and `eMongolia` are e, mongolia. */
export function nameWords(text: string): readonly string[] {
  return wordsOf(text).map((word) => word.toLowerCase());
}

/** The words run together: a name that is renamed in every spelling owns this one too (`emongolia`). */
export function flatName(text: string): string {
  return piecesOf(text).join('').toLowerCase();
}

/** What two names of one plan may not share, or a text would have two new names. */
export function nameKeys(kind: NameKind, text: string): readonly string[] {
  const exact = `exact ${text}`;
  if (kind === 'word') return [exact, `words ${flatName(text)}`];
  return kind === 'domain' ? [exact, `host ${text.toLowerCase()}`] : [exact];
}
