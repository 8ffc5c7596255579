import type { Heading } from '../messages/headings.ts';
import { sayIn } from '../messages/say-in.ts';
import type { Paint } from '../model/paint.ts';

/** The first row of a table, in the reader's language. */
export function heads(
  titles: readonly (Heading | '')[],
  { bold, translate }: Paint,
  args: Readonly<Record<string, string>> = {},
): readonly string[] {
  const say = sayIn(translate);
  return titles.map((title) => bold(title === '' ? '' : say(title, args)));
}
