import type { Comment } from 'oxc-parser';
import { countWhile } from '../../model/count-while.ts';
import { commentWords } from './comment.ts';

/** Farther away than this a comment speaks of something else. In UTF-16 units. */
const FARTHEST = 300;

/**
 * For a place, the comment that ends right above its line or before it on the same line. Comments that each take the
 * rest of a line, one below the other, are one; what follows code on its line speaks of that code.
 */
export function commentsAbove(
  comments: readonly Comment[],
  text: string,
): (start: number) => string | undefined {
  if (comments.length === 0) return () => undefined;
  return (start) => {
    let at = lastBefore(comments, start);
    const nearest = comments[at];
    if (nearest === undefined || start - nearest.end > FARTHEST) return undefined;
    const breaks = breaksBetween(text, nearest.end, start);
    if (breaks > 1 || (breaks === 1 && !opensLine(text, nearest.start))) return undefined;
    const said = [commentWords(nearest.value)];
    for (; nearest.type === 'Line' && said.length < 20; at--) {
      const previous = comments[at - 1];
      const next = comments[at]!;
      if (previous?.type !== 'Line' || breaksBetween(text, previous.end, next.start) !== 1) break;
      if (text.slice(previous.end, next.start).trim() !== '' || !opensLine(text, previous.start)) break;
      said.unshift(commentWords(previous.value));
    }
    const words = said.join('\n').trim();
    return words === '' ? undefined : words;
  };
}

function lastBefore(comments: readonly Comment[], start: number): number {
  return countWhile(comments, ({ end }) => end <= start) - 1;
}

/** Line breaks between two offsets, of which more than one count as two. */
function breaksBetween(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to && breaks < 2; at++) if (text.charCodeAt(at) === 0x0a) breaks++;
  return breaks;
}

function opensLine(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0 && start - at < FARTHEST; at--) {
    const character = text[at];
    if (character === '\n') return true;
    // A comment of JSX stands in braces.
    if (character !== ' ' && character !== '\t' && character !== '{') return false;
  }
  return start < FARTHEST;
}
