import { MYSQL_ESCAPES, POSTGRES_ESCAPES, SQL_UNICODE_ESCAPES } from '../lexer/escapes.ts';
import type { CodeRules, CommentForm, Grammar, StringForm } from '../lexer/grammar.ts';

const node = 'literal';
const DASHES: CommentForm = { open: '--', close: '', node: 'comment' };
const BLOCK: CommentForm = { open: '/*', close: '*/', node: 'comment' };

const PLAIN = { close: "'", isDoubled: true, isMultiline: true, node } as const;
const QUOTED: StringForm = { ...PLAIN, id: "'", open: "'", escapes: null };
const NATIONAL: readonly StringForm[] = ['N', 'n'].map((mark) => ({
  ...QUOTED,
  id: `${mark}'`,
  open: `${mark}'`,
}));
const NAMES: readonly StringForm[] = ['"', '`'].map((mark) => ({
  id: mark,
  open: mark,
  close: mark,
  escapes: null,
  isDoubled: true,
  holds: 'name',
  node,
}));

/** SQL has a reader of its own, which needs none of these. */
const code: CodeRules = {
  words: {},
  compares: '',
  looksUp: '',
  puts: '',
  putsPairs: '',
  wireAnnotations: '',
  toolAnnotations: '',
};

/** PostgreSQL, SQLite, Oracle and what else keeps to the standard: a backslash is a backslash. */
export const STANDARD_SQL: Grammar = {
  id: 'sql',
  comments: [DASHES, { ...BLOCK, nests: true }],
  strings: [
    {
      id: '$',
      open: '$',
      close: '$0',
      fence: /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]{0,62})?\$/y,
      escapes: null,
      isMultiline: true,
      codeAfter: ['as', 'do'],
      node,
    },
    ...['E', 'e'].map((mark) => ({ ...PLAIN, id: `${mark}'`, open: `${mark}'`, escapes: POSTGRES_ESCAPES })),
    ...['U', 'u'].map((mark) => ({
      ...PLAIN,
      id: `${mark}&'`,
      open: `${mark}&'`,
      escapes: SQL_UNICODE_ESCAPES,
    })),
    ...NATIONAL,
    QUOTED,
    ...NAMES,
  ],
  wordMarks: '$@#',
  skips: [
    // The data of a dump stands between its COPY and a line of `\.`.
    { open: /COPY\s[^\n;]{0,4000}\sFROM\s+stdin\b[^\n;]{0,200};[ \t\r]*\n/iy, close: '\n\\.' },
    // A command of psql.
    { open: /\\[a-zA-Z!?]/y, close: '\n' },
  ],
  code,
};

/** MySQL and MariaDB: a backslash escapes, `"` quotes text, `#` begins a comment. */
export const MYSQL: Grammar = {
  id: 'mysql',
  comments: [{ ...DASHES, guard: /--(?=\s|$)/y }, { open: '#', close: '', node: 'comment' }, BLOCK],
  strings: [
    { ...PLAIN, id: "m'", open: "'", escapes: MYSQL_ESCAPES },
    { ...PLAIN, id: 'm"', open: '"', close: '"', escapes: MYSQL_ESCAPES },
    ...NAMES.filter(({ open }) => open === '`'),
  ],
  wordMarks: '$@',
  skips: [{ open: /DELIMITER\s/iy, close: '\n' }],
  code,
};

/** SQL Server: names may stand in square brackets. */
export const MSSQL: Grammar = {
  id: 'mssql',
  comments: [DASHES, { ...BLOCK, nests: true }],
  strings: [
    ...NATIONAL,
    QUOTED,
    ...NAMES,
    { id: '[', open: '[', close: ']', escapes: null, isDoubled: true, holds: 'name', node },
  ],
  wordMarks: '$@#',
  code,
};

/** `E'` begins a literal only where it has an escape: in `'e', 'x'` a letter is followed by the end of its own. */
const POSTGRES_ONLY =
  /\$\$|::[a-z]|(?<!['\w])E'[^'\\]*\\|\bplpgsql\b|\b(?:big)?serial\b|\bjsonb\b|\btimestamptz\b|\bilike\b|"public"/i;
const MSSQL_ONLY = /^[ \t]*GO[ \t]*\r?$|\[dbo\]|\]\.\[|\bnvarchar\b/im;
const MYSQL_ONLY =
  /\bENGINE\s?=|\bAUTO_INCREMENT\b|\/\*!\d{5}|^DELIMITER\s|\b(?:TABLE|INTO|FROM|UPDATE|EXISTS|JOIN)\s`|^[ \t]*`\w+`\s\w/im;
/** A quote that can only be an escaped one: no literal is followed by a letter. */
const ESCAPED_QUOTE = /[^\\']\\'[\p{L}\p{N}]/u;

/** Which dialect a text is in, by what only one of them says. */
export function dialectOf(text: string): Grammar {
  if (POSTGRES_ONLY.test(text)) return STANDARD_SQL;
  if (MSSQL_ONLY.test(text)) return MSSQL;
  return MYSQL_ONLY.test(text) || ESCAPED_QUOTE.test(text) ? MYSQL : STANDARD_SQL;
}
