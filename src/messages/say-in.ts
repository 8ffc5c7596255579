import type { Translate } from '../model/translate.ts';
import { fill } from './say.ts';

/** Says one of our English texts in the reader's language, with its args filled in. */
export type Say = (words: string, args?: Readonly<Record<string, unknown>>) => string;

export function sayIn(translate: Translate | undefined): Say {
  return (words, args = {}) => fill(words, args, translate);
}
