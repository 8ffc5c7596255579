import type { KeyUse } from '../../../model/reading.ts';
import { TOKEN, textOf } from '../tokens.ts';
import { useOf } from './called-keys.ts';
import type { CodeRow } from './code-rows.ts';
import type { KeyReader } from './key-reader.ts';
import { wordAt } from './word-at.ts';

/** `'home.title'.tr()`, and `Keys.home_title.localized()`, whose last name may be the key. */
export function methodKeys(reader: KeyReader, at: number, { stack, lookups }: CodeRow): readonly KeyUse[] {
  const { methods } = lookups;
  const { tokens } = reader;
  if (methods === undefined || !reader.isLink(at + 1)) return [];
  const method = wordAt(tokens, at + 2);
  if (!methods.includes(method)) return [];
  if (tokens.kinds[at] === TOKEN.literal)
    return reader.keysIn({ from: at, to: at + 1 }).map((key) => useOf(key, stack, `"".${method}`, false));
  // A name alone is a variable; one of several is a constant of somewhere.
  if (!reader.isLink(at - 1) || tokens.kinds[at] !== TOKEN.word || hasArguments(reader, at + 3)) return [];
  const span = { start: tokens.starts[at]!, end: tokens.ends[at]! };
  return [useOf({ key: textOf(tokens, at), parts: [], span }, stack, method, true)];
}

function hasArguments({ tokens }: KeyReader, open: number): boolean {
  return textOf(tokens, open) === '(' && tokens.facts[open] !== open + 1;
}
