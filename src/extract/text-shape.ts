/** What a text looks like by itself. All take a text without its placeholders unless said otherwise. */

export function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** A URL, a path, a file, a host, an e-mail address. The whole text. */
export function isAddress(text: string): boolean {
  return (
    /^(?:[a-z][\w+.-]*:\/\/|mailto:|tel:|data:|blob:|\/\/?[\w.{$@~:-]|\.{1,2}\/|~\/|@\/|@[\w-]+\/)\S*$/i.test(
      text,
    ) ||
    /^[\w.-]+\.(?:com|org|net|gov|mn|ua|ru|kz|io|dev|html?|css|[cm]?[jt]sx?|json|ya?ml|xml|png|jpe?g|svg|gif|webp|pdf|xlsx?|csv|docx?|properties|sql|woff2?|ttf|mp[34])(?:[/?#]\S*)?$/i.test(
      text,
    ) ||
    /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text)
  );
}

/** A pattern of a date, a time or a number. */
export function isDateFormat(text: string): boolean {
  return (
    /^(?=.*(?:yy|YY|MM|dd|DD|HH|hh|mm|ss))(?:[yYMdDHhmsSaAZzEeLlqQkKTW]{1,4}|'[^']*'|\[[^\]]*\]|[\s\-/.:,])+$/.test(
      text,
    ) || /^[#0,.%]+$/.test(text)
  );
}

/** A name for programs: one run of Latin letters and digits with the joints of code, no word of prose. */
export function isIdentifier(text: string): boolean {
  if (!/^[\w$][\w$.:/@#-]*$/.test(text)) return false;
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

/** A regular expression with a class of letters. */
export function isCharacterClass(text: string): boolean {
  return /\[\^?[^\]\n]*\p{L}-\p{L}[^\]\n]*\]/u.test(text);
}

/** A regular expression, by the marks that no prose has. */
export function isPattern(text: string): boolean {
  return /^\^.*\$$|\\[dwsDWSb][{+*?)]|\(\?[:=!<]|\[\^?[^\]\s]+\][{+*?]|^\/.+\/[gimsuy]*$/s.test(text);
}

/** A range of letters, or letters in the order of an alphabet. */
export function isAlphabet(text: string): boolean {
  if (/^\p{L}-\p{L}(?:\p{L}-\p{L})*$/u.test(text)) return true;
  const letters = [...text.replace(/[\s,|]/g, '')];
  if (letters.length < 8 || !letters.every((letter) => /\p{L}/u.test(letter))) return false;
  let rising = 0;
  for (let i = 1; i < letters.length; i++) {
    if (letters[i]!.codePointAt(0)! > letters[i - 1]!.codePointAt(0)!) rising++;
  }
  return new Set(letters).size === letters.length && rising >= letters.length * 0.8;
}

/** Letters of Latin and Cyrillic inside one run that is otherwise a name of code: `taxСard`. */
export function isHomoglyph(text: string): boolean {
  if (!/^[\p{L}\p{N}_$-]+$/u.test(text)) return false;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  const other = text.match(/[\u0370-\u052f]/g)?.length ?? 0;
  return other > 0 && latin > other * 2 && /[a-z]/.test(text);
}

export function isQuery(text: string): boolean {
  return (
    /^\s*(?:SELECT|INSERT\s+INTO|UPDATE|DELETE\s+FROM|WITH|CREATE|ALTER|DROP|MERGE|TRUNCATE|EXEC|CALL|GRANT)\s[\s\S]*?(?:\bFROM\b|\bSET\b|\bVALUES\b|\bTABLE\b|\bAS\b|\bINTO\b|\bWHERE\b|\bINDEX\b|\(|$)/.test(
      text,
    ) ||
    /\b(?:WHERE|ORDER BY|GROUP BY|INNER JOIN|LEFT JOIN|HAVING)\b[\s\S]*[=<>,.]/.test(text) ||
    /^\s*(?:FROM|AND|OR|WHERE|ORDER BY|GROUP BY|LEFT JOIN|JOIN|IS|IN|LIKE|BETWEEN|LIMIT|VALUES)\b[\s\S]*$/.test(
      text,
    )
  );
}

/** GraphQL: an operation, a type, or a selection of fields. */
export function isGraphql(text: string): boolean {
  return (
    /^\s*(?:query|mutation|subscription|fragment|type|input|enum|extend type|interface|union|scalar|schema)\b[\s\S]*[{(]/.test(
      text,
    ) ||
    /^\s*(?:#.*\n\s*)*(?:\w+(?:\([^)]*\))?\s*:\s*\[?\w+!?\]?!?[\s,]*)+$/.test(text) ||
    /^\s*\$\w+\s*:/.test(text) ||
    /^\s*(?:\w+\s*)?\{?\s*\n(?:\s*\w+(?:\s*\{)?\s*\n|\s*\}\s*\n?){2,}\s*\}?\s*$/.test(text)
  );
}

/** Names of CSS classes, or declarations. */
export function isStyle(text: string): boolean {
  if (/^[\s\w-]+:\s*[^;{}]+;(?:[\s\w-]+:\s*[^;{}]+;?)*\s*$/.test(text) && !/[\u0370-\u{10ffff}]/u.test(text))
    return true;
  if (/^\s*[.#@:\w*][\w\s.,#>:()[\]="'-]*\{[^{}]*:[^{}]*\}/.test(text)) return true;
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0 || !words.every((word) => /^!?-?[a-z@[&*][\w\-:/.[\]%#()&>*=,!'"|$]*$/.test(word)))
    return false;
  const marked = words.filter((word) => /[-:[\]/]|\d/.test(word)).length;
  return marked > 0 && marked * 2 >= words.length;
}

/** Tags of markup inside. */
export function hasMarkup(text: string): boolean {
  return /<\/?(?:[a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>|<!DOCTYPE/i.test(text);
}

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

/** A comment that is code: it ends like a statement, or holds a tag or an assignment. */
export function isCommentedCode(text: string): boolean {
  const body = text.replace(/^\s*(?:\/\/+|\/\*+|\*+\/?|#|--|<!--)|(?:\*\/|-->)\s*$/g, '').trim();
  return /[;{}]\s*$|^<\/?[A-Za-z][^<>]*>|=>|^\s*(?:const|let|var|return|if|import|export|await)\b|^\w+\s*[:=]\s*\S+.*[,;]$|\w+\([^)]*\)\s*[,;]?$/.test(
    body,
  );
}
