import { operatorCode } from './operator.ts';
import { TOKEN, type Tokens } from './tokens.ts';

const LESS = operatorCode('<');
const GREATER = operatorCode('>');
const ALLOWED = new Set(['.', '?', '&', '@', '*', '...', ':', '..'].map(operatorCode));

/** How many tokens the arguments of a type may be. */
const LONGEST = 48;

/**
 * Where the `<` at a token opens the arguments of a type, as in `Map<String, List<?>>`, the token that closes them; -1 for
 * a comparison. Told by what stands between, since a lexer knows no types.
 */
export function genericEnd(tokens: Tokens, open: number): number {
  const { kinds, facts, count } = tokens;
  let depth = 1;
  for (let at = open + 1; at < Math.min(count, open + LONGEST); at++) {
    const kind = kinds[at];
    if (kind === TOKEN.word || kind === TOKEN.wideWord || kind === TOKEN.comma) continue;
    if (kind === TOKEN.operator && facts[at] === LESS) depth++;
    else if (kind === TOKEN.operator && facts[at] === GREATER) {
      if (--depth === 0) return at;
    } else if (kind === TOKEN.operator && ALLOWED.has(facts[at]!)) continue;
    else if (kind === TOKEN.open && facts[at] === at + 1 && tokens.text[tokens.starts[at]!] === '[') at++;
    else return -1;
  }
  return -1;
}
