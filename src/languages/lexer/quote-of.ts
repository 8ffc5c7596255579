import type { StringForm } from './grammar.ts';

/** What a literal has to double of its closing mark: `"` of the character `""""c`. */
export function quoteOf({ holds, close }: StringForm): string {
  return holds === 'char' ? close[0]! : close;
}
