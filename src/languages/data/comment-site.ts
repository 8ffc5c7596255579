import type { Site } from '../../model/site.ts';

/**
 * A comment as a site: `start` and `end` with its marks, `opening` and `closing` their lengths. The text is trimmed, as
 * is its segment.
 */
export function commentSite(
  text: string,
  start: number,
  end: number,
  opening: number,
  closing: number,
  quoting: string,
): Site {
  const inner = text.slice(start + opening, end - closing);
  const said = inner.trim();
  const from = start + opening + (said === '' ? 0 : inner.length - inner.trimStart().length);
  return {
    span: { start, end },
    kind: 'comment',
    text: said,
    holes: [],
    segments: [{ start: from, end: from + said.length }],
    quoting,
    context: { use: 'value' },
    node: 'comment',
  };
}

/** The text of a comment that ends with its line; null where it would not be read as this text. */
export function writeLineComment(text: string): string | null {
  return text !== text.trim() || /[\r\n]/.test(text) ? null : text;
}
