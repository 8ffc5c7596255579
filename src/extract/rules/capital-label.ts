import type { Circumstance } from '../circumstance.ts';

/**
 * Whether capitals in a page are a label: `DOB:`, which its colon tells; `[IN]`; and a word like `PAID`, which other texts of the
 * page say in small letters.
 */
export function isCapitalLabel({ isLatinDonor, site, words, surroundings }: Circumstance): boolean {
  if (!isLatinDonor || site.kind !== 'text') return false;
  const [, before, letters = ''] = BEFORE_COLON.exec(words) ?? [];
  if (before !== undefined) return !EVERYWHERE.test(letters);
  if (IN_BRACKETS.test(words)) return true;
  return (
    /^\p{Lu}{4,5}[!.]?$/u.test(words) && surroundings.smallWords().has(words.replace(/\W$/, '').toLowerCase())
  );
}

const BEFORE_COLON = /^(\(?)(\p{Lu}{3,5})\s?:\s?\)?$/u;
const IN_BRACKETS = /^\[\p{Lu}{2,8}\]/u;

/** What is written so in every language. */
const EVERYWHERE =
  /^(?:URL|URI|PDF|SMS|XML|JSON|HTML|CSS|CSV|XLS|XLSX|API|USB|GPS|IBAN|BIC|SWIFT|FAQ|UUID|GUID|HTTP|HTTPS|OTP|PIN|QR|WIFI|GMT|UTC|USD|EUR|GBP|SIM|IMEI|ISBN|DOI|LDAP|SAML|SQL|UTF)$/;
