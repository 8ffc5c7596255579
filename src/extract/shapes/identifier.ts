/** A name for programs: one run of Latin letters and digits with the joints of code, no word of prose, also with a hyphen: `Sign-in`. */
export function isIdentifier(text: string): boolean {
  // `Address:` is a label of a form, `Loading...` of a button, `Jan.` of a calendar.
  if (!/^[\w$][\w$.:/@#-]*$/.test(text) || /^[A-Z][a-z]+(?:-[a-z]+)?(?::|\.{1,3})?$/.test(text)) return false;
  return (
    /[\d_$.:/@#]/.test(text) || /[a-z][A-Z]/.test(text) || /^[A-Z]{2,}$/.test(text) || /-[a-z]/.test(text)
  );
}

/** A word in small letters, which programs use as a name. */
export function isSmallWord(text: string): boolean {
  return /^[a-z][a-z0-9]*$/.test(text);
}

/** Letters and digits mixed, or letters that a code is made of; in any script. */
export function isCode(text: string): boolean {
  return /^(?=.*\p{N})\p{Lu}{0,6}[\p{N}\-_/.]{2,}\p{Lu}{0,3}$/u.test(text);
}

/** `PLC 07`, `STA 12b`: a short name with its number, which is called so in every language. */
export function isAbbreviation(text: string): boolean {
  return /^[A-Z]{2,4} \d{1,4}[a-z]?$/.test(text);
}

/** `frame.describe()`, `rows.map(toRow)`: a call of a method, as helps of programs list them. */
export function isCall(text: string): boolean {
  return /^[a-z_$][\w$]*(?:\.[\w$]+)+\([^()]*\)$/i.test(text);
}

/** Letters of Latin and Cyrillic inside one run that is otherwise a name of code: `taxСard`, and where it is set: `isСard = true`. */
export function isHomoglyph(code: string): boolean {
  const text = code.replace(/^!|\s?=\s?(?:true|false|null|!?\w+)$/g, '');
  if (!/^[\p{L}\p{N}_$-]+$/u.test(text)) return false;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  const other = text.match(/[\u0370-\u052f]/g)?.length ?? 0;
  return other > 0 && latin > other * 2 && /[a-z]/.test(text);
}

/** Several words in Latin letters where what is not Latin is one letter of a word that looks alike: `Verifiсation failed`. */
export function isMistyped(text: string): boolean {
  if (!/[A-Za-z]/.test(text) || !OTHER_LETTER.test(text)) return false;
  const words = text.split(/[^\p{L}\p{N}_$-]+/u).filter((word) => word !== '');
  const latin = words.filter((word) => /^[A-Za-z]{2,}$/.test(word)).length;
  const isOfLatin = (word: string) => isHomoglyph(word) || (latin > 1 && LOOKALIKES.test(word));
  return words.length > 1 && words.every((word) => !OTHER_LETTER.test(word) || isOfLatin(word));
}

/** A Latin word with letters of Cyrillic that look like its own: `Оn`. */
const LOOKALIKES = /^(?=.*[A-Za-z])[A-Za-zАВЕКМНОРСТУХІаеорсухі]+$/;

const OTHER_LETTER = /[\u0370-\u052f]/;
