import { NO_ESCAPES, QUOTE_ESCAPES, RUBY_ESCAPES } from '../lexer/escapes.ts';
import type { Grammar, HoleForm, StringForm } from '../lexer/grammar.ts';

const HOLES: readonly HoleForm[] = [
  { open: '#{', close: '}', escaped: '\\#{' },
  { open: '#', close: '', name: /@{1,2}[A-Za-z_]\w*|\$[A-Za-z_]\w*/y, example: '@a', escaped: '\\#' },
];

/** Where a value is due, so that a mark cannot be the operator that it is elsewhere. */
const DUE = String.raw`(?<=(?:^|[\n=(,[{|&!?:;~<>+\-*%^])[ \t]{0,200})`;
/** The same behind the name of a method that is called without parentheses: `split /,/`. */
const CALLED = String.raw`(?<=[A-Za-z_]\w{0,60}[?!]?[ \t]{1,8})`;
const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** A literal between delimiters that it chooses itself: `%q(…)`. */
function percent(id: string, letters: string, rest: Partial<StringForm>): StringForm {
  return {
    id,
    open: '%',
    close: '',
    fence: new RegExp(String.raw`(?:${DUE}|${CALLED}(?=%\w?\S(?:\S|\r?\n)))%${letters}([([{<|!/])`, 'y'),
    fenced: ([, open = '']) => {
      const close = BRACKETS[open] ?? open;
      const { escapes = null } = rest;
      const simple = { ...escapes?.simple, [open]: open, [close]: close };
      return {
        close,
        ...(close !== open && { nests: open }),
        ...(escapes !== null && escapes !== NO_ESCAPES && { escapes: { ...escapes, simple } }),
      };
    },
    escapes: NO_ESCAPES,
    isMultiline: true,
    node: 'string',
    ...rest,
  };
}

/** `<<~TEXT`, `<<-TEXT`, `<<TEXT`, with or without quotes. */
function heredoc(mark: '~' | '-' | '', quote: string, rest: Partial<StringForm>): StringForm {
  const name = mark === '' && quote === '' ? String.raw`([A-Z_]\w*)` : String.raw`([A-Za-z_]\w*)`;
  return {
    id: `<<${mark}${quote}`,
    open: '<',
    close: '$1',
    fence: new RegExp(String.raw`(?<![\w)\]}"'<])<<${mark}${quote}${name}${quote}`, 'y'),
    escapes: RUBY_ESCAPES,
    holes: HOLES,
    isMultiline: true,
    closesLine: true,
    isBelow: mark === '' ? 'flush' : 'indented',
    ...(mark === '~' && { indentation: 'least-left' as const }),
    node: 'heredoc_body',
    ...rest,
  };
}

const MARKS = ['~', '-', ''] as const;
const RAW = { escapes: null, holes: [] } as const;
const PATTERN = { escapes: NO_ESCAPES, holes: HOLES, holds: 'pattern', node: 'regex' } as const;

/** Ruby 3. */
export const RUBY_GRAMMAR: Grammar = {
  id: 'ruby',
  comments: [
    { open: '=begin', close: '\n=end', guard: /(?<=^|\n)=begin\b/y, node: 'comment' },
    { open: '#', close: '', node: 'comment' },
  ],
  strings: [
    ...MARKS.flatMap((mark) => [
      heredoc(mark, '', {}),
      heredoc(mark, '"', {}),
      heredoc(mark, "'", RAW),
      heredoc(mark, '`', { holds: 'words' }),
    ]),
    {
      id: ':"',
      open: ':',
      close: '"',
      fence: /(?<![\w"')\]:]):"/y,
      escapes: RUBY_ESCAPES,
      holes: HOLES,
      holds: 'name',
      node: 'delimited_symbol',
    },
    {
      id: ":'",
      open: ':',
      close: "'",
      fence: /(?<![\w"')\]:]):'/y,
      escapes: QUOTE_ESCAPES,
      holds: 'name',
      node: 'delimited_symbol',
    },
    {
      id: '"',
      open: '"',
      close: '"',
      escapes: RUBY_ESCAPES,
      holes: HOLES,
      isMultiline: true,
      node: 'string',
    },
    { id: "'", open: "'", close: "'", escapes: QUOTE_ESCAPES, isMultiline: true, node: 'string' },
    {
      id: '`',
      open: '`',
      close: '`',
      escapes: NO_ESCAPES,
      isMultiline: true,
      holds: 'words',
      node: 'subshell',
    },
    percent('%w', '[wWiIxs]', { holds: 'words' }),
    percent('%r', 'r', PATTERN),
    percent('%q', 'q', { escapes: { simple: { '\\': '\\' }, unknown: 'keep' } }),
    percent('%', 'Q?', { escapes: RUBY_ESCAPES, holes: HOLES }),
    {
      id: '/x',
      open: '/',
      close: '/',
      // Only one that says so has lines.
      fence: new RegExp(String.raw`${DUE}/(?=(?:[^/\\]|\\[\s\S]){0,4000}/[a-wyz]{0,4}x)`, 'y'),
      isMultiline: true,
      ...PATTERN,
    },
    {
      id: '/',
      open: '/',
      close: '/',
      fence: new RegExp(String.raw`(?:${DUE}|${CALLED}(?=/[^\s=/](?:[^/\\\n]|\\.){0,300}/))/`, 'y'),
      ...PATTERN,
    },
  ],
  wordMarks: '@$',
  wordEnd: /[?!](?!=(?![=~>]))/y,
  symbol: /(?<![\w?!"')\]:]):[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*[?!]?/y,
  skips: [{ open: /__END__[ \t]*(?=\r?\n)/y, close: '' }],
  code: {
    words: {
      type: 'class module',
      function: 'def',
      control: 'if unless while until for begin do elsif rescue ensure else case',
      throw: 'raise fail',
      return: 'return yield',
      import: 'require require_relative load autoload',
      case: 'when',
      operator: 'then and or not defined? alias undef end',
      membership: 'in',
      reserved: 'self super nil true false private protected public',
    },
    compares:
      'start_with? end_with? include? eql? equal? casecmp casecmp? match match? scan sub sub! gsub gsub! split index rindex delete_prefix delete_suffix tr delete count squeeze strip partition rpartition where not find_by find_or_create_by find_or_initialize_by exists? is_a? eq',
    looksUp:
      'fetch dig key? has_key? delete slice except require permit cookies session params headers env ENV send public_send try respond_to? instance_variable_get instance_variable_set const_get constantize render redirect_to',
    puts: 'store []= set_header',
    putsPairs: '',
    wireAnnotations: '',
    toolAnnotations: '',
    pairs: { list: ['=>', ':'], call: ['=>', ':'], parameters: [':'] },
    links: ['.', '&.', '::'],
    namesArguments: false,
    joinsNeighbours: true,
    endsAtLine: true,
    lineJoint: '\\',
    hasModuleCode: true,
    hasEnds: true,
  },
};
