/** How the text of a literal is escaped, after a backslash or what stands for it. */
export type Escapes = {
  /** What a letter after the mark means. */
  readonly simple: Readonly<Record<string, string>>;
  /** `\0` to `\377`. */
  readonly octal?: boolean;
  /** `\x41`, of two digits at most or of four. */
  readonly hex?: 'two' | 'four';
  /**
   * `early`: `\u0041` and `\uuu0041`, read before all else, as in Java; `four`: `\u0041`; `eight`: also `\U00000041`;
   * `many`: the same with any number of `u`; `braced`: `\u{41}`; `bare`: `\0041` and `\+000041`, as in `U&'…'`.
   */
  readonly unicode?: 'early' | 'many' | 'four' | 'eight' | 'braced' | 'four-or-braced' | 'bare';
  /** Whether the mark before the end of a line takes the line break away. */
  readonly joinsLines?: boolean;
  /** What becomes of the mark before any other character: it goes, or it stays as text. */
  readonly unknown: 'drop' | 'keep';
};

const C = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', '"': '"', "'": "'", '\\': '\\' };

export const JAVA_ESCAPES: Escapes = {
  simple: { ...C, s: ' ' },
  octal: true,
  unicode: 'early',
  joinsLines: true,
  unknown: 'keep',
};

/** PostgreSQL's `E'…'`. */
export const POSTGRES_ESCAPES: Escapes = {
  simple: C,
  octal: true,
  hex: 'two',
  unicode: 'eight',
  unknown: 'drop',
};

export const MYSQL_ESCAPES: Escapes = {
  simple: { 0: '\0', b: '\b', n: '\n', r: '\r', t: '\t', Z: '\x1a', '"': '"', "'": "'", '\\': '\\' },
  unknown: 'drop',
};

/** `U&'…'` of the SQL standard. */
export const SQL_UNICODE_ESCAPES: Escapes = { simple: { '\\': '\\' }, unicode: 'bare', unknown: 'keep' };

export const KOTLIN_ESCAPES: Escapes = {
  simple: { t: '\t', b: '\b', n: '\n', r: '\r', '"': '"', "'": "'", '\\': '\\', $: '$' },
  unicode: 'four',
  unknown: 'keep',
};

export const GROOVY_ESCAPES: Escapes = {
  simple: { ...C, s: ' ', $: '$' },
  unicode: 'many',
  joinsLines: true,
  unknown: 'keep',
};

export const SWIFT_ESCAPES: Escapes = {
  simple: { 0: '\0', t: '\t', n: '\n', r: '\r', '"': '"', "'": "'", '\\': '\\' },
  unicode: 'braced',
  joinsLines: true,
  unknown: 'keep',
};

export const DART_ESCAPES: Escapes = {
  simple: { n: '\n', r: '\r', f: '\f', b: '\b', t: '\t', v: '\v', '"': '"', "'": "'", '\\': '\\', $: '$' },
  hex: 'two',
  unicode: 'four-or-braced',
  unknown: 'drop',
};

export const GO_ESCAPES: Escapes = {
  simple: { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '"': '"', "'": "'", '\\': '\\' },
  octal: true,
  hex: 'two',
  unicode: 'eight',
  unknown: 'keep',
};

export const CSHARP_ESCAPES: Escapes = {
  simple: {
    ...{ 0: '\0', a: '\x07', b: '\b', e: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' },
    ...{ '"': '"', "'": "'", '\\': '\\' },
  },
  hex: 'four',
  unicode: 'eight',
  unknown: 'keep',
};

export const PYTHON_ESCAPES: Escapes = {
  simple: { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '"': '"', "'": "'", '\\': '\\' },
  octal: true,
  hex: 'two',
  unicode: 'eight',
  joinsLines: true,
  unknown: 'keep',
};

/** Of raw literals where a backslash keeps a quote from ending them, and stays: `r"…"` of Python. */
export const NO_ESCAPES: Escapes = { simple: {}, unknown: 'keep' };

export const PHP_ESCAPES: Escapes = {
  simple: { e: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '"': '"', '\\': '\\', $: '$' },
  octal: true,
  hex: 'two',
  unicode: 'braced',
  unknown: 'keep',
};

/** Of `"…"` in Ruby. */
export const RUBY_ESCAPES: Escapes = {
  simple: {
    ...{ a: '\x07', b: '\b', e: '\x1b', f: '\f', n: '\n', r: '\r', s: ' ', t: '\t', v: '\v' },
    ...{ '"': '"', '\\': '\\', '#': '#' },
  },
  octal: true,
  hex: 'two',
  unicode: 'four-or-braced',
  joinsLines: true,
  unknown: 'drop',
};

/** Of `'…'` in PHP and shells like it. */
export const QUOTE_ESCAPES: Escapes = { simple: { "'": "'", '\\': '\\' }, unknown: 'keep' };

/** JSON's, which GraphQL has too. */
export const JSON_ESCAPES: Escapes = {
  simple: { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\', '/': '/' },
  unicode: 'four-or-braced',
  unknown: 'keep',
};
