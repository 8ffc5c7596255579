import { NO_ESCAPES, PYTHON_ESCAPES } from './lexer/escapes.ts';
import type { Grammar, HoleForm, StringForm } from './lexer/grammar.ts';
import { lexedLanguage } from './lexer/lexed-language.ts';

const HOLES: readonly HoleForm[] = [{ open: '{', close: '}', escaped: '{{' }];

/** What may stand before the quotes, in any case: which letters begin it, and what it makes of the literal. */
const PREFIXES: readonly (readonly [string, string, Partial<StringForm>])[] = [
  ['', '', {}],
  ['uU', '[uU]', {}],
  ['rR', '[rR]', { escapes: NO_ESCAPES }],
  ['fFtT', '[fFtT]', { holes: HOLES }],
  ['fFtTrR', '(?:[fFtT][rR]|[rR][fFtT])', { escapes: NO_ESCAPES, holes: HOLES }],
  ['bB', '[bB]', { holds: 'bytes' }],
  ['bBrR', '(?:[bB][rR]|[rR][bB])', { holds: 'bytes', escapes: NO_ESCAPES }],
];

const STRINGS: readonly StringForm[] = ['"""', "'''", '"', "'"].flatMap((quotes) =>
  PREFIXES.map(([letters, prefix, own]): StringForm => {
    const form: StringForm = {
      id: `${letters}${quotes}`,
      open: letters === '' ? quotes : letters,
      close: quotes,
      escapes: PYTHON_ESCAPES,
      continues: true,
      isMultiline: quotes.length === 3,
      node: 'string',
      ...own,
    };
    return letters === '' ? form : { ...form, fence: new RegExp(prefix + quotes, 'y') };
  }),
);

const PYTHON: Grammar = {
  id: 'python',
  comments: [{ open: '#', close: '', node: 'comment' }],
  strings: STRINGS,
  wordMarks: '',
  code: {
    words: {
      type: 'class',
      function: 'def',
      control: 'if elif else for while try except finally with match',
      throw: 'raise',
      return: 'return yield',
      import: 'import from',
      case: 'case',
      operator: 'and or not lambda async await assert del',
      membership: 'in is',
      reserved: 'self cls super',
    },
    compares:
      'startswith endswith find rfind index rindex count replace split rsplit partition rpartition strip lstrip rstrip removeprefix removesuffix match fullmatch search findall sub compile assertEqual assertNotEqual assertIn assertContains assertNotContains filter exclude',
    looksUp:
      'get pop getlist getenv getattr hasattr setattr delattr cookies GET POST META headers getfirst has_perm reverse reverse_lazy redirect resolve getfixturevalue',
    puts: 'setdefault set set_cookie',
    putsPairs: '',
    wireAnnotations: 'route get post put delete patch option argument command app.route receiver task',
    toolAnnotations: 'pytest.mark.parametrize patch deprecated permission_required',
    pairs: { list: [':'] },
    links: ['.'],
    namesArguments: true,
    joinsNeighbours: true,
    endsAtLine: true,
    hasChoices: true,
    indents: true,
    hasModuleCode: true,
    braces: 'values',
    types: 'colon',
    loose: 'docstring',
  },
};

/** Python 3, to version 3.14. */
export const python = lexedLanguage({
  id: 'python',
  match: (path) => /\.pyi?$/.test(path),
  grammars: [PYTHON],
});
