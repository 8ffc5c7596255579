/** Two words or more that read like prose in Latin letters: a capital or an end mark, no marks of code. */
export function isProse(text: string): boolean {
  // `rooms.first` is a name of code.
  if (!/\s/.test(text)) return false;
  const words = text.match(/[A-Za-zÀ-ɏẠ-ỹ][A-Za-zÀ-ɏẠ-ỹ'’-]*/g) ?? [];
  if (words.length < 2 || /[{};=_\\]|[<>](?! ?\d)|::|\$\w/.test(text) || isUnion(text)) return false;
  const small = words.filter((word) => /^[A-Za-zÀ-ɏẠ-ỹ][a-zÀ-ɏẠ-ỹ'’-]*$/.test(word)).length;
  if (small * 3 >= words.length * 2) return true;
  // `Only images of JPEG, PNG, GIF or SVG`: a sentence may list what is written in capitals.
  return small >= 4 && small * 3 >= words.filter((word) => !/^[A-Z]{2,5}$/.test(word)).length * 2;
}

/** Nobody writes a longer one, and a row of ten thousand dots would take seconds. In UTF-16 units. */
const LONGEST_LABEL = 500;

/** `4. Office`, `1.2 Rooms`, `12 - North`: what stands in a list bears its number. */
export const NUMBER = /^\d{1,4}(?:[.)] ?| [-–] |(?:\.\d{1,2}){1,4}\.? )(?=\p{Lu})/u;

/** `🏠 Rooms`: a picture before a label. */
const PICTURE = /^\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]?\s/u;
const FIRST_PICTURE = 0x2000;
/** Where a long word may break. */
const SOFT_HYPHEN = '\u00ad';

/** One word with a capital, as labels are written, also `Sign-in`, `Conseiller·ère` and `Member(s)`, or prose. In French a space stands before `!`, `?` and `:`. */
export function isLabel(numbered: string): boolean {
  const isPictured = numbered.charCodeAt(0) >= FIRST_PICTURE;
  const whole = (isPictured ? numbered.replace(PICTURE, '') : numbered).replace(NUMBER, '');
  const text = whole.includes(SOFT_HYPHEN) ? whole.replaceAll(SOFT_HYPHEN, '') : whole;
  if (isProse(text)) return true;
  if (text.length > LONGEST_LABEL) return false;
  return (
    /^[A-ZÀ-ÞẠ-Ỹ][a-zà-ɏạ-ỹ'’]+(?:-[a-zà-ɏạ-ỹ'’]+|(?:·[a-zà-ɏạ-ỹ]+){1,3}|\([a-zà-ɏ]{1,3}\))?,?[ \u00a0\u202f]?[.!?:…*]*$/.test(
      text,
    ) ||
    /^[A-ZÀ-ÞẠ-Ỹ][A-Za-zÀ-ɏẠ-ỹ]*(?:&[A-Z]|-[A-Za-zÀ-ɏẠ-ỹ]+)?(?: [A-Za-zÀ-ɏẠ-ỹ0-9#%&/().'’-]+)+[ \u00a0\u202f]?[.!?:…*]*$/.test(
      text,
    )
  );
}

/** `string | null`, `a||b`; in the title of a page the bar parts it from the name of the site: `Mentions légales | Le portail | La mairie`. */
function isUnion(text: string): boolean {
  return text.includes('|') && !/^\p{Lu}[^|]*\s\|(?:\s\p{Lu}[^|]*(?:\s\|\s\p{Lu}[^|]*)*)?$/u.test(text);
}

export function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}
