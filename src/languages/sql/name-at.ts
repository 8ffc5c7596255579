import { TOKEN, type Tokens, textOf } from '../lexer/tokens.ts';

/** The name that stands at a token, quoted or not; undefined where there is none. */
export function nameAt(tokens: Tokens, at: number): string | undefined {
  const kind = at < 0 || at >= tokens.count ? 0 : tokens.kinds[at];
  if (kind === TOKEN.word || kind === TOKEN.wideWord) return textOf(tokens, at);
  if (kind !== TOKEN.literal) return undefined;
  const { form, segments } = tokens.literals[tokens.facts[at]!]!;
  if (form.holds !== 'name') return undefined;
  return tokens.text
    .slice(segments[0]!.start, segments[0]!.end)
    .replaceAll(form.close + form.close, form.close);
}

/** The parts of a dotted name that begins at a token, and the token after it. */
export function pathAt(
  tokens: Tokens,
  from: number,
): { readonly parts: readonly string[]; readonly end: number } {
  const parts: string[] = [];
  let at = from;
  for (;;) {
    const name = nameAt(tokens, at);
    if (name === undefined) return { parts, end: at };
    parts.push(name);
    if (textOf(tokens, at + 1) !== '.') return { parts, end: at + 1 };
    at += 2;
  }
}
