/** Two words or more that read like prose in Latin letters: a capital or an end mark, no marks of code. */
export function isProse(text: string): boolean {
  const words = text.match(/[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’-]*/g) ?? [];
  if (words.length < 2 || /[{}<>;=_|\\]|::|=>|\$\w/.test(text)) return false;
  const small = words.filter((word) => /^[A-Za-zÀ-ɏ][a-zÀ-ɏ'’-]*$/.test(word)).length;
  return small * 3 >= words.length * 2;
}

/** One word with a capital, as labels are written, or prose. */
export function isLabel(text: string): boolean {
  return (
    isProse(text) ||
    /^[A-ZÀ-Þ][a-zà-ɏ'’]+[.!?:…*]*$/.test(text) ||
    /^[A-Z][a-zA-Z]*(?: [A-Za-z0-9#&/().-]+)+[.!?:…*]*$/.test(text)
  );
}

export function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}
