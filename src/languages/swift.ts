import { SWIFT_ESCAPES } from './lexer/escapes.ts';
import type { Grammar, StringForm } from './lexer/grammar.ts';
import { lexedLanguage } from './lexer/lexed-language.ts';

const PLAIN: StringForm = {
  id: '"',
  open: '"',
  close: '"',
  escapes: SWIFT_ESCAPES,
  holes: [{ open: '\\(', close: ')', escaped: null }],
  node: 'line_string_literal',
};
const BLOCK: StringForm = {
  ...PLAIN,
  id: '"""',
  close: '"""',
  fence: /"""[ \t]*(?:\r\n?|\n)/y,
  isMultiline: true,
  indentation: 'closing',
  node: 'multi_line_string_literal',
};
/** `#"…"#`: escapes and holes have as many `#` as the quotes. */
const fenced = ([, hashes]: readonly string[]) => ({
  mark: `\\${hashes}`,
  holes: [{ open: `\\${hashes}(`, close: ')', escaped: null }],
});

const SWIFT: Grammar = {
  id: 'swift',
  comments: [
    { open: '//', close: '', node: 'comment' },
    { open: '/*', close: '*/', nests: true, node: 'multiline_comment' },
  ],
  strings: [
    BLOCK,
    PLAIN,
    {
      ...BLOCK,
      id: '#"""',
      open: '#',
      fence: /(?<!#)(#+)"""[ \t]*(?:\r\n?|\n)/y,
      close: '"""$1',
      fenced,
      node: 'raw_string_literal',
    },
    {
      ...PLAIN,
      id: '#"',
      open: '#',
      fence: /(?<!#)(#+)"(?!""[ \t]*[\r\n])/y,
      close: '"$1',
      fenced,
      node: 'raw_string_literal',
    },
    {
      id: '#/',
      open: '#',
      fence: /(?<!#)(#+)\//y,
      close: '/$1',
      escapes: null,
      holds: 'pattern',
      node: 'regex_literal',
    },
    { id: '`', open: '`', close: '`', escapes: null, holds: 'name', node: 'simple_identifier' },
  ],
  wordMarks: '$',
  skips: [{ open: /#!/y, close: '\n' }],
  code: {
    words: {
      type: 'class struct actor extension protocol',
      enum: 'enum',
      function: 'func',
      unnamed: 'init deinit subscript',
      variable: 'let var',
      control: 'if else guard for while repeat switch do catch defer',
      throw: 'throw',
      return: 'return',
      import: 'import',
      case: 'case default',
      static: 'static',
      operator: 'is as try await',
      reserved: 'super self',
    },
    compares:
      'contains hasPrefix hasSuffix elementsEqual isEqual compare caseInsensitiveCompare localizedCompare starts range ranges replacingOccurrences components split trimmingPrefix firstIndex XCTAssertEqual XCTAssertNotEqual',
    looksUp:
      'object string bool integer double data value removeObject forKey color image url queryItem headerField dequeueReusableCell instantiateViewController register',
    puts: 'setValue set addValue',
    putsPairs: '',
    wireAnnotations: 'objc AppStorage SceneStorage',
    toolAnnotations: 'available objc testable convention _silgen_name',
    translates: 'localized localize localizedString localizable tr l10n translated',
    pairs: { list: [':'], call: [':'] },
    links: ['.', '?.', '!.'],
    endsAtLine: true,
    hasModuleCode: true,
    braces: 'code',
    types: 'colon',
  },
};

/** Swift, with the raw strings of version 5. */
export const swift = lexedLanguage({
  id: 'swift',
  match: (path) => path.endsWith('.swift'),
  grammars: [SWIFT],
});
