import { isDeep } from './is-deep.ts';

/**
 * To each fault oxc adds a picture of its line. Where lines are longer than people write them, ten thousand faults take
 * gigabytes; what minified or generated them is seldom met, and TypeScript's parser does without pictures.
 */
const LONGEST_LINE = 5000;

/** Whether a script is left to the parser that bears everything. `bytes`: the same in UTF-8. */
export function isHard(text: string, bytes: Uint8Array): boolean {
  return hasLongLine(text) || isDeep(text, bytes);
}

/** Looks for the last line break that each stretch may have, of which there are fewer than of lines. */
function hasLongLine(text: string): boolean {
  for (let start = 0; text.length - start > LONGEST_LINE; ) {
    const end = text.lastIndexOf('\n', start + LONGEST_LINE);
    if (end < start) return true;
    start = end + 1;
  }
  return false;
}
