/** Quoted text, so that a bracket in it is none. */
const QUOTED = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
const INNERMOST = /\([^()[\]{}]*\)|\[[^()[\]{}]*\]|\{[^()[\]{}]*\}/g;
const SIMPLE = /^(?:[\p{L}\p{N}_$#]+|Q)(?:(?:\?\.|\.|::)[\p{L}\p{N}_$#]+|(?:\?\.)?B|!)*$/u;
const DEEPEST = 20;

/**
 * Whether an expression holds together by itself wherever an operand may stand: a name, a call, a member of something,
 * a literal. `sum`: a few such with operators of arithmetic between them, which parentheses hold together in every language.
 */
export function operandKind(code: string): 'simple' | 'sum' | 'other' {
  let rest = code.trim().replace(QUOTED, 'Q');
  for (let depth = 0; depth < DEEPEST && /[()[\]{}]/.test(rest); depth++) rest = rest.replace(INNERMOST, 'B');
  if (SIMPLE.test(rest) || rest === 'B') return 'simple';
  return rest.split(/\s*[-+*/%]\s*/).every((part) => SIMPLE.test(part) || part === 'B') ? 'sum' : 'other';
}
