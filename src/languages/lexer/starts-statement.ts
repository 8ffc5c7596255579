import { operatorCode } from './operator.ts';
import { TOKEN, type Tokens } from './tokens.ts';

const MAY_END = new Set(['++', '--', '!!', '?', '>', '!'].map(operatorCode));
const MAY_BEGIN = new Set(['@', '!', '++', '--', '~', '$', '#'].map(operatorCode));

/** Whether a statement begins at a token in a language whose statements end with their line. */
export function startsStatement({ text, kinds, facts, starts, ends, literals }: Tokens, at: number): boolean {
  if (at === 0) return false;
  const kind = kinds[at];
  const before = kinds[at - 1];
  if (before === TOKEN.comma || before === TOKEN.open || before === TOKEN.semicolon) return false;
  if (before === TOKEN.operator && !MAY_END.has(facts[at - 1]!)) return false;
  if (kind === TOKEN.operator && !MAY_BEGIN.has(facts[at]!)) return false;
  if (kind === TOKEN.comma || kind === TOKEN.close || kind === TOKEN.open || kind === TOKEN.semicolon)
    return false;
  const opener = kinds[at]! >= TOKEN.literal ? literals[facts[at]!]!.below?.opener : undefined;
  return text.slice(ends[at - 1], opener?.start ?? starts[at]).includes('\n');
}
