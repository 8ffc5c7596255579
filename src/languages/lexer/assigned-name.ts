import type { Frame } from './frame.ts';
import type { CodeRules } from './grammar.ts';
import { TOKEN, type Tokens, textOf } from './tokens.ts';

/** The variable, constant, field or parameter that a statement gives a value to. */
export function assignedName(tokens: Tokens, frame: Frame, types: CodeRules['types']): string | undefined {
  const { kinds, facts } = tokens;
  let at = placeOfName(tokens, frame, types);
  if (kinds[at] === TOKEN.close && facts[at]! > 0) at = facts[at]! - 1;
  return isWord(tokens, at) ? textOf(tokens, at) : undefined;
}

function placeOfName(tokens: Tokens, frame: Frame, types: CodeRules['types']): number {
  const { assigned, colon, segment, variableWord } = frame;
  if (types === 'colon' && colon !== -1 && colon < assigned) return colon - 1;
  if (types === 'as') return typedName(tokens, assigned, segment);
  if (types !== 'after' || textOf(tokens, assigned - 2) === '.') return assigned - 1;
  const first = variableWord === -1 ? segment : variableWord + 1;
  return isWord(tokens, first) ? first : assigned - 1;
}

/** How many tokens a type may be. */
const LONGEST_TYPE = 24;

function typedName(tokens: Tokens, assigned: number, segment: number): number {
  for (let at = assigned - 1; at > Math.max(segment, assigned - LONGEST_TYPE); at--)
    if (tokens.kinds[at] === TOKEN.word && /^as$/i.test(textOf(tokens, at))) return at - 1;
  return assigned - 1;
}

function isWord({ kinds }: Tokens, at: number): boolean {
  return kinds[at] === TOKEN.word || kinds[at] === TOKEN.wideWord;
}
