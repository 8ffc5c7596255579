import { JVM_NAMES } from './jvm/jvm-names.ts';
import { JAVA_ESCAPES } from './lexer/escapes.ts';
import type { Grammar } from './lexer/grammar.ts';
import { lexedLanguage } from './lexer/lexed-language.ts';

/** Its tokens. */
export const JAVA: Grammar = {
  id: 'java',
  comments: [
    { open: '//', close: '', node: 'line_comment' },
    { open: '/*', close: '*/', node: 'block_comment' },
  ],
  strings: [
    {
      id: '"""',
      open: '"',
      close: '"""',
      fence: /"""[ \t\f]*(?:\r\n?|\n)/y,
      escapes: JAVA_ESCAPES,
      isMultiline: true,
      indentation: 'least',
      node: 'text_block',
    },
    { id: '"', open: '"', close: '"', escapes: JAVA_ESCAPES, node: 'string_literal' },
    { id: "'", open: "'", close: "'", escapes: JAVA_ESCAPES, holds: 'char', node: 'character_literal' },
  ],
  wordMarks: '$',
  hasUnicodeWords: true,
  code: {
    words: {
      type: 'class record',
      'shared-type': 'interface',
      enum: 'enum',
      control: 'if else for while do switch try catch finally synchronized assert',
      throw: 'throw',
      return: 'return yield',
      new: 'new',
      import: 'import package',
      case: 'case',
      static: 'static',
      operator: 'instanceof',
      reserved: 'super this',
    },
    ...JVM_NAMES,
  },
};

/** Java, to version 21. Its string literals may hold any text, text blocks (JLS 3.10.6) too. */
export const java = lexedLanguage({ id: 'java', match: (path) => path.endsWith('.java'), grammars: [JAVA] });
