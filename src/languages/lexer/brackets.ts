import { TOKEN, type Tokens } from './tokens.ts';

const PAIR: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** How far a closing bracket looks for its own past others that were never closed. */
const REACH = 16;

/** The brackets that are open, the innermost last. A hole of a literal is one. */
export type Brackets = { readonly tokens: Tokens; readonly open: number[]; braces: number; fault: number };

export function newBrackets(tokens: Tokens): Brackets {
  return { tokens, open: [], braces: 0, fault: -1 };
}

export function openBracket(brackets: Brackets, at: number): void {
  brackets.open.push(at);
  if (opener(brackets, at) === '{') brackets.braces++;
}

/**
 * Closes a bracket and what was forgotten inside it; -1 where nothing open fits. A brace closes all up to its own; other
 * brackets never reach past a brace, so that one forgotten bracket costs one statement and not the file.
 */
export function closeBracket(brackets: Brackets, close: string, start: number): number {
  const { open } = brackets;
  const wanted = PAIR[close]!;
  let depth = open.length - 1;
  if (depth >= 0 && opener(brackets, open[depth]!) === wanted) return pop(brackets);
  if (brackets.fault === -1) brackets.fault = start;
  if (wanted === '{' && brackets.braces === 0) return -1;
  const least = wanted === '{' ? 0 : Math.max(0, depth - REACH);
  for (; depth >= least; depth--) {
    const found = opener(brackets, open[depth]!);
    if (found === wanted) {
      while (open.length - 1 > depth) pop(brackets);
      return pop(brackets);
    }
    if (found !== '(' && found !== '[') return -1;
  }
  return -1;
}

/** What the innermost bracket is; '' where it is a hole, or there is none. */
export function innermost(brackets: Brackets): number {
  return brackets.open.at(-1) ?? -1;
}

export function pop(brackets: Brackets): number {
  const at = brackets.open.pop()!;
  if (opener(brackets, at) === '{') brackets.braces--;
  return at;
}

function opener({ tokens }: Brackets, at: number): string {
  return tokens.kinds[at] === TOKEN.open ? tokens.text[tokens.starts[at]!]! : '';
}
