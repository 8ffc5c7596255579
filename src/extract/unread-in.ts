import { lineCounter } from '../model/lines.ts';
import type { Reading } from '../model/reading.ts';
import type { TextFacts } from '../model/text-facts.ts';

/** What of a file could not be read, by its lines. */
export function unreadIn({ diagnostics }: Pick<Reading, 'diagnostics'>, text: string): TextFacts['unread'] {
  const placeOf = lineCounter(text);
  return diagnostics.map(({ fault, at }) => ({ fault, line: placeOf(at).line }));
}
