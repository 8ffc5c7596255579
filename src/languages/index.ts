import type { Language } from './language.ts';
import { typescript } from './typescript.ts';

/** Every language that Saphan reads, the first that matches a path wins. */
export const LANGUAGES: readonly Language[] = [typescript];

/** The language of a file by its path (relative, `/` between its steps). */
export function languageOf(path: string): Language | undefined {
  return LANGUAGES.find((language) => language.match(path));
}
