import { JVM_NAMES } from './jvm/jvm-names.ts';
import { GROOVY_ESCAPES } from './lexer/escapes.ts';
import type { Grammar, HoleForm } from './lexer/grammar.ts';
import { lexedLanguage } from './lexer/lexed-language.ts';

const BRACED: HoleForm = { open: '${', close: '}', escaped: '\\${' };
const NAMED: HoleForm = {
  open: '$',
  close: '',
  name: /[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*/uy,
  escaped: '\\$',
};
const HOLES: readonly HoleForm[] = [BRACED, { ...NAMED, isReserved: true }];
const node = 'string';

const GROOVY: Grammar = {
  id: 'groovy',
  comments: [
    { open: '//', close: '', node: 'line_comment' },
    { open: '/*', close: '*/', node: 'block_comment' },
  ],
  strings: [
    { id: '"""', open: '"""', close: '"""', escapes: GROOVY_ESCAPES, holes: HOLES, isMultiline: true, node },
    { id: "'''", open: "'''", close: "'''", escapes: GROOVY_ESCAPES, isMultiline: true, node },
    { id: '"', open: '"', close: '"', escapes: GROOVY_ESCAPES, holes: HOLES, node },
    { id: "'", open: "'", close: "'", escapes: GROOVY_ESCAPES, node },
    {
      id: '/',
      open: '/',
      close: '/',
      // Behind a name or a number it divides.
      fence: /(?<=[=~(,:[!&|?{;]\s{0,8})\/(?![/*])/y,
      escapes: { simple: { '/': '/' }, unknown: 'keep' },
      holes: [BRACED, NAMED],
      holds: 'pattern',
      node,
    },
  ],
  wordMarks: '',
  skips: [{ open: /#!/y, close: '\n' }],
  code: {
    ...JVM_NAMES,
    words: {
      type: 'class trait',
      'shared-type': 'interface',
      enum: 'enum',
      variable: 'def var',
      control: 'if else for while do switch try catch finally assert',
      throw: 'throw',
      return: 'return',
      new: 'new',
      import: 'import package',
      case: 'case default',
      static: 'static final',
      operator: 'as instanceof',
      membership: 'in',
      reserved: 'super this',
    },
    pairs: { list: [':'], call: [':'] },
    links: ['.', '?.', '*.', '::'],
    endsAtLine: true,
    hasModuleCode: true,
    braces: 'code',
  },
};

/** Groovy, and what is built with it: Gradle and Jenkins. */
export const groovy = lexedLanguage({
  id: 'groovy',
  match: (path) => /\.(?:groovy|gradle|gvy)$|(?:^|\/)Jenkinsfile$/.test(path),
  grammars: [GROOVY],
});
