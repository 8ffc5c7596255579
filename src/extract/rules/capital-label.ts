import type { Circumstance } from '../circumstance.ts';
import { hasOwnLetter } from '../words/speaks.ts';
import { WRITTEN_EVERYWHERE } from '../words/written-everywhere.ts';

/**
 * Whether capitals in a page are a label: `DOB:`, which its colon tells; `[IN]`; a word with a letter of the donor's own language,
 * `PRIVÉ`; and one like `PAID`, which other texts of the page say in small letters.
 */
export function isCapitalLabel({ isLatinDonor, site, words, surroundings, source }: Circumstance): boolean {
  if (!isLatinDonor || site.kind !== 'text') return false;
  const [, before, letters = ''] = BEFORE_COLON.exec(words) ?? [];
  if (before !== undefined) return !WRITTEN_EVERYWHERE.test(letters);
  if (IN_BRACKETS.test(words)) return true;
  if (!/^\p{Lu}{4,5}[!.]?$/u.test(words)) return false;
  return (
    hasOwnLetter(words, source.language) ||
    surroundings.smallWords().has(words.replace(/\W$/, '').toLowerCase())
  );
}

const BEFORE_COLON = /^(\(?|\| )(\p{Lu}{3,5})\s?:\s?\)?$/u;
const IN_BRACKETS = /^\[\p{Lu}{2,8}\]/u;
