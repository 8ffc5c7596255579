import { PHP_ESCAPES, QUOTE_ESCAPES } from '../lexer/escapes.ts';
import type { Grammar, HoleForm, StringForm } from '../lexer/grammar.ts';

const HOLES: readonly HoleForm[] = [
  { open: '{$', close: '}', escaped: '{\\$' },
  { open: '${', close: '}', escaped: '\\${' },
  {
    open: '$',
    close: '',
    name: /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*(?:\[[^\]\s'"]*\]|\??->[A-Za-z_]\w*)?/y,
    escaped: '\\$',
  },
];
const HEREDOC: StringForm = {
  id: '<<<',
  open: '<',
  close: '$1',
  fence: /<<<[ \t]*([A-Za-z_]\w*)\r?\n/y,
  escapes: PHP_ESCAPES,
  holes: HOLES,
  isMultiline: true,
  closesLine: true,
  indentation: 'closing',
  node: 'heredoc',
};

/** PHP 8, its code alone. */
export const PHP_GRAMMAR: Grammar = {
  id: 'php',
  comments: [
    { open: '//', close: '', node: 'comment' },
    { open: '/*', close: '*/', node: 'comment' },
    { open: '#', close: '', guard: /#(?!\[)/y, node: 'comment' },
  ],
  strings: [
    HEREDOC,
    { ...HEREDOC, id: '<<<"', fence: /<<<[ \t]*"([A-Za-z_]\w*)"\r?\n/y },
    {
      ...HEREDOC,
      id: "<<<'",
      fence: /<<<[ \t]*'([A-Za-z_]\w*)'\r?\n/y,
      escapes: null,
      holes: [],
      node: 'nowdoc',
    },
    {
      id: '"',
      open: '"',
      close: '"',
      escapes: PHP_ESCAPES,
      holes: HOLES,
      isMultiline: true,
      node: 'encapsed_string',
    },
    { id: "'", open: "'", close: "'", escapes: QUOTE_ESCAPES, isMultiline: true, node: 'string' },
    { id: '`', open: '`', close: '`', escapes: PHP_ESCAPES, holes: HOLES, isMultiline: true, node: 'shell' },
  ],
  wordMarks: '$',
  foldsCase: true,
  code: {
    words: {
      type: 'class trait',
      'shared-type': 'interface',
      enum: 'enum',
      function: 'function fn',
      control: 'if else elseif for foreach while do try catch finally declare',
      match: 'match switch',
      throw: 'throw',
      return: 'return yield',
      new: 'new',
      import: 'use namespace require require_once include include_once',
      case: 'case default',
      static: 'static const',
      operator: 'and or xor as echo print',
      membership: 'instanceof',
      list: 'array',
      reserved: 'isset unset empty list self parent',
    },
    compares:
      'strcmp strcasecmp strncmp strpos stripos strrpos strstr stristr str_contains str_starts_with str_ends_with in_array array_search str_replace str_ireplace preg_match preg_match_all preg_replace preg_split explode trim ltrim rtrim substr_count contains startsWith endsWith where orWhere whereIn assertEquals assertSame assertSee',
    looksUp:
      'get has input query cookie header session config env getenv getParameter offsetGet pull forget only except route filled find getAttribute',
    puts: 'put set setAttribute define add header setParameter',
    putsPairs: '',
    wireAnnotations: 'Route ORM\\Column ORM\\Table Column Table JsonProperty SerializedName',
    toolAnnotations: 'Deprecated',
    pairs: { list: ['=>'], call: ['=>', ':'] },
    links: ['->', '?->', '::'],
    joint: '.',
    attributes: '#[',
    braces: 'code',
  },
};
