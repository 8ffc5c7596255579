import type { CommentForm, Grammar, StringForm, WordRole } from './grammar.ts';

/** The classes of characters below 128; all above are letters, but for the few that are white space. */
export const CHARACTER = { other: 0, space: 1, lineEnd: 2, letter: 3, digit: 4, open: 5, close: 6 } as const;

export type Mark =
  | { readonly kind: 'comment'; readonly form: CommentForm }
  | { readonly kind: 'string'; readonly form: StringForm };

/** A grammar, laid out for reading character by character. */
export type CompiledGrammar = {
  readonly grammar: Grammar;
  readonly classes: Uint8Array;
  /** What may begin with a character, in the order of the grammar; `null` for most. */
  readonly marks: readonly (readonly Mark[] | null)[];
  readonly words: ReadonlyMap<string, number>;
  /** By first character and length: whether any word of `words` is like that. */
  readonly hints: Uint8Array;
};

/** The roles of words as numbers; 0 is a word without one. */
export const ROLES: readonly (WordRole | '')[] = [
  '',
  'type',
  'shared-type',
  'enum',
  'function',
  'unnamed',
  'getter',
  'variable',
  'control',
  'match',
  'throw',
  'return',
  'new',
  'import',
  'case',
  'static',
  'operator',
  'membership',
  'pair',
  'then',
  'list',
  'reserved',
];

export const LONGEST_WORD = 32;

const compiled = new WeakMap<Grammar, CompiledGrammar>();

export function compileGrammar(grammar: Grammar): CompiledGrammar {
  const known = compiled.get(grammar);
  if (known !== undefined) return known;
  const words = new Map<string, number>();
  const hints = new Uint8Array(128 * LONGEST_WORD);
  for (const [role, list] of Object.entries(grammar.code.words)) {
    for (const word of list.split(' ')) {
      words.set(word, ROLES.indexOf(role as WordRole));
      hints[word.charCodeAt(0) * LONGEST_WORD + word.length] = 1;
      if (grammar.foldsCase === true)
        hints[word.toUpperCase().charCodeAt(0) * LONGEST_WORD + word.length] = 1;
    }
  }
  const made = { grammar, classes: classesOf(grammar), marks: marksOf(grammar), words, hints };
  compiled.set(grammar, made);
  return made;
}

function classesOf({ wordMarks }: Grammar): Uint8Array {
  const classes = new Uint8Array(128);
  const set = (characters: string, kind: number) => {
    for (const each of characters) classes[each.charCodeAt(0)] = kind;
  };
  set(' \t\f\v', CHARACTER.space);
  set('\r\n', CHARACTER.lineEnd);
  set(`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_${wordMarks}`, CHARACTER.letter);
  set('0123456789', CHARACTER.digit);
  set('([{', CHARACTER.open);
  set(')]}', CHARACTER.close);
  return classes;
}

function marksOf({ comments, strings }: Grammar): readonly (readonly Mark[] | null)[] {
  const all: readonly Mark[] = [
    ...comments.map((form): Mark => ({ kind: 'comment', form })),
    ...strings.map((form): Mark => ({ kind: 'string', form })),
  ];
  return Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code);
    const here = all.filter(({ form }) =>
      'fence' in form && form.fence !== undefined
        ? form.open.includes(character)
        : form.open.startsWith(character),
    );
    return here.length === 0 ? null : here;
  });
}
