import type { Reading } from '../../model/reading.ts';
import type { HtmlEvent } from './html-events.ts';
import { isBlank } from './text-site.ts';

type Opening = Extract<HtmlEvent, { readonly kind: 'open' }>;

const ALTERNATIVE = /^v-else(?:-if)?$/;

/** Template code in a tag, however long. */
const COVERED = /\uE000+/g;

/**
 * Tags with the names of their attributes, in order, and the shapes of the scripts: no text, no value, no comment.
 * Vue wants nothing between an element and its alternative, so a text there shows.
 */
export function htmlShape(text: string, events: readonly HtmlEvent[], scripts: readonly Reading[]): string {
  const isCutOff = ({ names }: Opening, at: number) => {
    if (!names.some((name) => ALTERNATIVE.test(name))) return false;
    const before = events[at - 1];
    return before?.kind === 'text' && !isBlank(text.slice(before.span.start, before.span.end));
  };
  const tags = events.flatMap((event, at) => {
    if (event.kind === 'open') {
      const names = [event.name, ...event.names].join(' ').replace(COVERED, '%');
      return [isCutOff(event, at) ? `text <${names}>` : `<${names}>`];
    }
    return event.kind === 'close' ? [`</${event.name}>`] : [];
  });
  return [...tags, ...scripts.map((script) => script.shape())].join('\n');
}
