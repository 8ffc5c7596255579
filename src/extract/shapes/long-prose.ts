import { isProse } from './prose.ts';

/** Of several sentences, or of one that goes on behind a semicolon, which in few words stands in code alone. */
export function isLongProse(text: string): boolean {
  if (isProse(text)) return true;
  // `Voir Dossier > Incidents`: the way through the menus.
  if (text.includes(' > ') && isProse(text.replace(/ > (?=\p{Lu}|["«“„'] ?\p{L}+ )/gu, ', '))) return true;
  return text.includes(';') && text.split(' ').length >= 10 && isProse(text.replace(/;(?= \p{L})/gu, ','));
}
