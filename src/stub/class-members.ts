import { TOKEN, type Tokens, textOf } from '../languages/lexer/tokens.ts';

/** A function with a body, in the tokens of a language with braces. */
export type Member = {
  readonly name: string;
  /** The class that it belongs to, '' outside of any. */
  readonly owner: string;
  /** `class`, `enum` and their like; '' outside of any. */
  readonly ownerKind: string;
  /** The tokens before its name and, of its class, before that one's: modifiers, annotations, types. */
  readonly head: readonly string[];
  readonly ownerHead: readonly string[];
  /** The tokens of its braces. */
  readonly open: number;
  readonly close: number;
};

/** All functions of a file, and the ranges of tokens that run when it is loaded or an object is made. */
export type Members = {
  readonly members: readonly Member[];
  readonly starting: readonly (readonly [from: number, to: number])[];
};

type Owner = { readonly name: string; readonly kind: string; readonly head: readonly string[] };

const TYPES = new Set(['class', 'interface', 'enum', 'record', 'trait']);

/** Reads declarations down to the functions of nested classes; classes within functions are a part of these. */
export function classMembers(tokens: Tokens): Members {
  const members: Member[] = [];
  const starting: [number, number][] = [];
  const read = (from: number, to: number, owner: Owner): void => {
    let start = from;
    for (let at = from; at < to; at++) {
      if (tokens.kinds[at] === TOKEN.semicolon) {
        if (!isDeclared(tokens, start, at, owner)) starting.push([start, at]);
        start = at + 1;
        continue;
      }
      if (tokens.kinds[at] !== TOKEN.open) continue;
      const mate = tokens.facts[at]!;
      if (mate === -1) return;
      if (textOf(tokens, at) === '{') {
        const inner = typeAt(tokens, start, at);
        const name = inner === null ? functionAt(tokens, start, at) : null;
        const words = Array.from({ length: at - start }, (_, i) => textOf(tokens, start + i));
        if (inner !== null) read(at + 1, mate, { ...inner, head: words });
        else if (name !== null)
          members.push({
            name,
            owner: owner.name,
            ownerKind: owner.kind,
            head: words,
            ownerHead: owner.head,
            open: at,
            close: mate,
          });
        else {
          // A block that is run, or the value of a field, which goes on to its semicolon.
          starting.push([at, mate]);
          at = mate;
          if (words.includes('=')) continue;
        }
        start = mate + 1;
      }
      at = mate;
    }
    starting.push([start, to]);
  };
  read(0, tokens.count, { name: '', kind: '', head: [] });
  return { members, starting };
}

/** A function that others have to write, of an interface or an abstract class: nothing runs there. */
function isDeclared(tokens: Tokens, from: number, to: number, { kind }: Owner): boolean {
  if (kind === '' || functionAt(tokens, from, to) === null) return false;
  // The values of an enumeration are made, with brackets too.
  return (
    kind !== 'enum' ||
    Array.from({ length: to - from }, (_, i) => textOf(tokens, from + i)).includes('abstract')
  );
}

function typeAt(tokens: Tokens, from: number, to: number): Omit<Owner, 'head'> | null {
  for (let at = from; at < to - 1; at++) {
    const mate = tokens.kinds[at] === TOKEN.open ? tokens.facts[at]! : -1;
    if (mate !== -1) at = mate;
    const kind = textOf(tokens, at);
    if (kind === '=') return null;
    // `Foo.class` is a value.
    if (!TYPES.has(kind) || textOf(tokens, at - 1) === '.') continue;
    const isName = tokens.kinds[at + 1] === TOKEN.word || tokens.kinds[at + 1] === TOKEN.wideWord;
    if (isName) return { kind, name: textOf(tokens, at + 1) };
  }
  return null;
}

/** The name before the parameters, where this is the head of a function: the last brackets that no `@` or `=` is before. */
function functionAt(tokens: Tokens, from: number, to: number): string | null {
  let name: string | null = null;
  for (let at = from; at < to; at++) {
    const text = textOf(tokens, at);
    if (text === '=' || text === 'namespace') return null;
    if (text === '@') {
      // An annotation, its dotted name and what it says.
      at++;
      while (textOf(tokens, at + 1) === '.') at += 2;
      if (textOf(tokens, at + 1) === '(' && tokens.facts[at + 1] !== -1) at = tokens.facts[at + 1]!;
      continue;
    }
    if (tokens.kinds[at] !== TOKEN.open) continue;
    const before = textOf(tokens, at - 1);
    if (text === '(' && name === null && /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(before)) name = before;
    const mate = tokens.facts[at]!;
    if (mate !== -1) at = mate;
  }
  return name;
}
