import type { Grammar, HoleForm } from './lexer/grammar.ts';
import { lexedLanguage } from './lexer/lexed-language.ts';

const HOLES: readonly HoleForm[] = [{ open: '{', close: '}', escaped: '{{' }];

/** A word of the language that nothing may be called, but in square brackets. */
const REMARK = /rem(?=[ \t\r\n]|$(?![\s\S]))/iy;

const VISUAL_BASIC: Grammar = {
  id: 'visual-basic',
  comments: [
    { open: "'", close: '', node: 'comment' },
    ...['REM', 'Rem', 'rem'].map((open) => ({ open, close: '', guard: REMARK, node: 'comment' })),
  ],
  strings: [
    {
      id: '"c',
      open: '"',
      close: '"c',
      fence: /"(?=(?:[^"\r\n]|"")"c(?!\w))/y,
      escapes: null,
      isDoubled: true,
      holds: 'char',
      node: 'character_literal',
    },
    {
      id: '$"',
      open: '$"',
      close: '"',
      escapes: null,
      isDoubled: true,
      holes: HOLES,
      node: 'interpolated_string',
    },
    { id: '"', open: '"', close: '"', escapes: null, isDoubled: true, node: 'string_literal' },
  ],
  wordMarks: '',
  foldsCase: true,
  skips: [
    {
      open: /[ \t]*#[ \t]*(?:region|end|if|else|elseif|const|externalsource|externalchecksum|disable|enable)\b/iy,
      close: '\n',
    },
  ],
  code: {
    words: {
      type: 'class structure module',
      'shared-type': 'interface',
      enum: 'enum',
      function: 'function sub property operator',
      variable: 'dim',
      control: 'if elseif while until select for each do loop try catch finally using with synclock when',
      // biome-ignore lint/suspicious/noThenProperty: the word of the language.
      then: 'then else',
      throw: 'throw',
      return: 'return yield',
      new: 'new',
      import: 'imports namespace',
      case: 'case',
      static: 'shared const',
      operator: 'and andalso or orelse xor not mod as of to is isnot in',
      membership: 'like',
      reserved: 'me mybase myclass nothing end byval byref optional get set',
    },
    compares:
      'Equals Contains StartsWith EndsWith IndexOf LastIndexOf Compare CompareTo CompareOrdinal Replace Split Trim TrimStart TrimEnd IsMatch Match AreEqual AreNotEqual InStr InStrRev StrComp',
    // Rows, sessions and requests are asked for what they hold like functions, and attributes name columns.
    looksUp:
      'GetValue TryGetValue ContainsKey Remove GetSection FindControl GetProperty GetField GetOrdinal Item Items Rows Columns Fields Session Request QueryString Form Cookies Cache Application AppSettings ConnectionStrings Parameters ViewData ViewState TempData row dr dt drv reader rd rs Column Table Authorize ForeignKey JsonProperty DataMember XmlElement XmlAttribute XmlRoot Route',
    puts: 'Add TryAdd SetValue AddWithValue Append',
    putsPairs: '',
    wireAnnotations: '',
    toolAnnotations: '',
    pairs: { list: ['='], call: [':='] },
    links: ['.', '?.', '!'],
    joint: '&',
    endsAtLine: true,
    lineJoint: '_',
    isBasic: true,
    braces: 'values',
    types: 'as',
  },
};

/** Visual Basic of .NET. */
export const visualBasic = lexedLanguage({
  id: 'visual-basic',
  match: (path) => /\.vb$/i.test(path),
  grammars: [VISUAL_BASIC],
});
