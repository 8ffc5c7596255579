import type { Site } from './site.ts';

/**
 * The decoded text of each segment of a site: what stands between the marks of its holes. null where a mark is missing
 * or stands twice, because a brace of the text itself looks like one.
 */
export function segmentTexts({ text, holes }: Pick<Site, 'text' | 'holes'>): readonly string[] | null {
  const texts: string[] = [];
  let at = 0;
  for (let hole = 0; hole < holes.length; hole++) {
    const mark = `{${hole}}`;
    const next = text.indexOf(mark, at);
    if (next === -1 || text.indexOf(mark) !== text.lastIndexOf(mark)) return null;
    texts.push(text.slice(at, next));
    at = next + mark.length;
  }
  return [...texts, text.slice(at)];
}
