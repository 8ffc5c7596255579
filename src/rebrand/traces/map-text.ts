import type { Span } from '../../model/edit.ts';

/** A text read in another way, and where a part of it stands in the text as it is written. */
export type MappedText = {
  readonly text: string;
  /** The part as it is written; null where it is written as it is read. */
  readonly origin: (start: number, end: number) => Span | null;
};

type Piece = { readonly at: number; readonly length: number; readonly from: number; readonly to: number };

/** Reads every match of `pattern` (with the flag g) as `read` says; null leaves it. Null where nothing is read otherwise. */
export function mapText(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => string | null,
): MappedText | null {
  const pieces: Piece[] = [];
  let mapped = '';
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const becomes = read(match);
    if (becomes === null || becomes === match[0]) continue;
    mapped += text.slice(at, match.index);
    at = match.index + match[0].length;
    pieces.push({ at: mapped.length, length: becomes.length, from: match.index, to: at });
    mapped += becomes;
  }
  if (pieces.length === 0) return null;
  return {
    text: mapped + text.slice(at),
    origin(start, end) {
      const isRead = pieces.some((piece) => start < piece.at + piece.length && piece.at < end);
      return isRead ? { start: writtenStart(start), end: writtenEnd(end) } : null;
    },
  };

  function writtenStart(offset: number): number {
    const piece = pieces.findLast((each) => each.at <= offset);
    if (piece === undefined) return offset;
    const beyond = offset - piece.at - piece.length;
    return beyond < 0 ? piece.from : piece.to + beyond;
  }

  function writtenEnd(offset: number): number {
    const piece = pieces.findLast((each) => each.at < offset);
    if (piece === undefined) return offset;
    return piece.to + Math.max(0, offset - piece.at - piece.length);
  }
}
