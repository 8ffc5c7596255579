import { TOKEN, type Tokens, textOf } from '../tokens.ts';

/** The word that a token is; '' where it is none. */
export function wordAt(tokens: Tokens, at: number): string {
  const kind = tokens.kinds[at];
  return at >= 0 && (kind === TOKEN.word || kind === TOKEN.wideWord) ? textOf(tokens, at) : '';
}
