import type { SiteContext } from '../model/site.ts';
import { LANGUAGE_KEY } from './words/language-keys.ts';

/** `authEn`, `MESSAGES_RU`, `labels_uk`: a variable that is called after a language at its end. */
const AT_END = /^(?:.*[a-z\d])?(?:_?([A-Z]{2})|([A-Z][a-z])|_([a-z]{2}))$/;

/** The language, in two letters, that a place is named for: by a key around it or by the variable that holds it; null for none. */
export function namedLanguage({ property, within = [], variable }: SiteContext): string | null {
  const key = [property, ...within].find((name) => LANGUAGE_KEY.has(name));
  if (key !== undefined) return key.slice(0, 2);
  if (variable === undefined) return null;
  if (LANGUAGE_KEY.has(variable)) return variable.slice(0, 2);
  const [, capitals, camel, snake] = AT_END.exec(variable) ?? [];
  const tag = (capitals ?? camel ?? snake)?.toLowerCase();
  return LANGUAGE_KEY.has(tag) ? tag : null;
}
