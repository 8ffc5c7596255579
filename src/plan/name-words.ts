import type { NameKind } from '../model/plan.ts';

const HUMP = /(?<=[\p{Ll}\p{Lo}]\p{M}*)(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
const LETTER_DIGIT = /(?<=\p{L}\p{M}*)(?=\p{Nd})|(?<=\p{Nd})(?=\p{L})/u;

/** The words of a name in lower case, however it joins them: `e-Mongolia` and `eMongolia` are e, mongolia. */
export function nameWords(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(/[-_. ]+/)
    .flatMap((piece) => piece.split(HUMP))
    .flatMap((piece) => piece.split(LETTER_DIGIT))
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** The words run together: a name that is renamed in every spelling owns this one too (`emongolia`). */
export function flatName(text: string): string {
  return nameWords(text).join('');
}

/** What two names of one plan may not share, or a text would have two new names. */
export function nameKeys(kind: NameKind, text: string): readonly string[] {
  const exact = `exact ${text}`;
  if (kind === 'word') return [exact, `words ${flatName(text)}`];
  return kind === 'domain' ? [exact, `host ${text.toLowerCase()}`] : [exact];
}
