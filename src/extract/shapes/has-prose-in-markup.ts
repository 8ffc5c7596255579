import { isLongProse } from './long-prose.ts';

/** Words between tags, all of them together or of one element: a page in a literal has styles and marks of code beside them. */
export function hasProseInMarkup(text: string): boolean {
  const parts = text.replace(/&\w+;|\{\d+\}/g, ' ').split(/<[^<>]*>/);
  return (
    isLongProse(parts.join(' ')) || parts.some((part) => part.split(' ').length >= 3 && isLongProse(part))
  );
}
