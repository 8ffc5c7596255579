import type { Span } from '../../model/edit.ts';
import type { Diagnostic } from '../../model/reading.ts';
import type { CommentForm, StringForm } from './grammar.ts';

/** What a token is. Comments are no tokens; a literal with bracketed holes is several. */
export const TOKEN = {
  word: 1,
  /** A word with a letter beyond ASCII in it. */
  wideWord: 2,
  number: 3,
  operator: 4,
  comma: 5,
  semicolon: 6,
  open: 7,
  close: 8,
  /** A whole literal. */
  literal: 9,
  /** The parts of a literal around its bracketed holes: `"a${`, `}b${`, `}c"` are opening, next, closing. */
  literalOpen: 10,
  literalNext: 11,
  literalClose: 12,
} as const;

export type Literal = {
  readonly form: StringForm;
  readonly start: number;
  /** -1 until it is closed; stays so where it never is. */
  end: number;
  readonly segments: Span[];
  readonly holes: Span[];
  /** The holes that are no tokens: `$name`. */
  readonly plainHoles: Set<number>;
  /** The token that ends it, where it is several. */
  lastToken: number;
  /** How many brackets are open in it that it nests. */
  depth: number;
  /** The closing marks of literals around it that are read as code. */
  readonly within?: readonly string[];
  /** What opens it, and where the line ends of that, where its text stands below. */
  readonly below?: { readonly opener: Span; readonly lineEnd: number };
};

export type Comment = {
  readonly form: CommentForm;
  readonly start: number;
  readonly end: number;
  /** The token that follows. */
  readonly before: number;
};

/**
 * A file's tokens, a column for each of their facts (objects would cost more than reading the text). `facts` holds for
 * words the number of their role, for operators their characters, for brackets the token of the other one or -1, for
 * parts of literals the number of the literal.
 */
export type Tokens = {
  readonly text: string;
  count: number;
  kinds: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  facts: Int32Array;
  readonly literals: Literal[];
  readonly comments: Comment[];
  readonly diagnostics: Diagnostic[];
};

export function newTokens(text: string): Tokens {
  const room = (text.length >> 2) + 16;
  return {
    text,
    count: 0,
    kinds: new Uint8Array(room),
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    facts: new Int32Array(room),
    literals: [],
    comments: [],
    diagnostics: [],
  };
}

export function addToken(tokens: Tokens, kind: number, start: number, end: number, fact: number): void {
  if (tokens.count === tokens.kinds.length) grow(tokens);
  const at = tokens.count++;
  tokens.kinds[at] = kind;
  tokens.starts[at] = start;
  tokens.ends[at] = end;
  tokens.facts[at] = fact;
}

/** The text of a token, '' where there is none. */
export function textOf({ text, starts, ends, count }: Tokens, at: number): string {
  return at >= 0 && at < count ? text.slice(starts[at], ends[at]) : '';
}

function grow(tokens: Tokens): void {
  const room = tokens.count * 2;
  const copy = (old: Int32Array) => {
    const next = new Int32Array(room);
    next.set(old);
    return next;
  };
  const kinds = new Uint8Array(room);
  kinds.set(tokens.kinds);
  tokens.kinds = kinds;
  tokens.starts = copy(tokens.starts);
  tokens.ends = copy(tokens.ends);
  tokens.facts = copy(tokens.facts);
}
