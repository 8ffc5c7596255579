import { JVM_NAMES } from './jvm/jvm-names.ts';
import { KOTLIN_ESCAPES } from './lexer/escapes.ts';
import type { Grammar, HoleForm, StringForm } from './lexer/grammar.ts';
import { lexedLanguage } from './lexer/lexed-language.ts';

const NAME = /`[^`\r\n]+`|[\p{L}_][\p{L}\p{N}_]*/uy;

/** `${…}` and `$name`, with as many `$` as the literal's prefix has. */
function holes(mark: string, isRaw: boolean): readonly HoleForm[] {
  const escaped = (open: string) => (isRaw ? null : `\\${open}`);
  return [
    { open: `${mark}{`, close: '}', escaped: escaped(`${mark}{`) },
    { open: mark, close: '', name: NAME, nameQuote: '`', escaped: escaped(mark) },
  ];
}

const RAW: StringForm = {
  id: '"""',
  open: '"',
  close: '"""',
  escapes: null,
  isMultiline: true,
  closesLast: true,
  holes: holes('$', true),
  node: 'multiline_string_literal',
};
const PLAIN: StringForm = {
  id: '"',
  open: '"',
  close: '"',
  escapes: KOTLIN_ESCAPES,
  holes: holes('$', false),
  node: 'string_literal',
};
const fenced = ([, dollars = '$']: readonly string[]) => ({ holes: holes(dollars, true) });

const KOTLIN: Grammar = {
  id: 'kotlin',
  comments: [
    { open: '//', close: '', node: 'line_comment' },
    { open: '/*', close: '*/', nests: true, node: 'multiline_comment' },
  ],
  strings: [
    { ...RAW, open: '"""' },
    PLAIN,
    { ...RAW, id: '$"""', open: '$', fence: /(?<!\$)(\$+)"""/y, fenced },
    { ...PLAIN, id: '$"', open: '$', fence: /(?<!\$)(\$+)"(?!"")/y, fenced },
    { id: "'", open: "'", close: "'", escapes: KOTLIN_ESCAPES, holds: 'char', node: 'character_literal' },
    { id: '`', open: '`', close: '`', escapes: null, holds: 'name', node: 'simple_identifier' },
  ],
  wordMarks: '',
  skips: [{ open: /#!/y, close: '\n' }],
  code: {
    ...JVM_NAMES,
    words: {
      type: 'class object',
      'shared-type': 'interface',
      enum: 'enum',
      function: 'fun',
      unnamed: 'constructor',
      variable: 'val var',
      control: 'if else for while do try catch finally',
      match: 'when',
      throw: 'throw',
      return: 'return',
      import: 'import package',
      static: 'const',
      operator: 'as',
      membership: 'in is',
      pair: 'to',
      reserved: 'super this',
    },
    wireAnnotations: `${JVM_NAMES.wireAnnotations} SerialName ColumnInfo PrimaryKey ForeignKey Json Query QueryMap Path Header Headers Body Field Part GET POST PUT DELETE PATCH`,
    toolAnnotations: `${JVM_NAMES.toolAnnotations} JvmName Suppress RequiresPermission Throws`,
    compares: `${JVM_NAMES.compares} removePrefix removeSuffix substringAfter substringBefore substringAfterLast substringBeforeLast toRegex`,
    puts: `${JVM_NAMES.puts} putInt putBoolean putLong putParcelable putSerializable`,
    links: ['.', '?.', '::', '!!.'],
    namesArguments: true,
    endsAtLine: true,
    hasModuleCode: true,
    braces: 'code',
    types: 'colon',
  },
};

/** Kotlin, its scripts too. */
export const kotlin = lexedLanguage({
  id: 'kotlin',
  match: (path) => /\.kts?$/.test(path),
  grammars: [KOTLIN],
});
