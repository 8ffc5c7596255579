import type { Reading } from '../../model/reading.ts';
import type { HtmlEvent } from './html-events.ts';

/** Template code in a tag, however long. */
const COVERED = /\uE000+/g;

/** Tags with the names of their attributes, in order, and the shapes of the scripts: no text, no value, no comment. */
export function htmlShape(events: readonly HtmlEvent[], scripts: readonly Reading[]): string {
  const tags = events.flatMap((event) => {
    if (event.kind === 'open') return [`<${[event.name, ...event.names].join(' ').replace(COVERED, '%')}>`];
    return event.kind === 'close' ? [`</${event.name}>`] : [];
  });
  return [...tags, ...scripts.map((script) => script.shape())].join('\n');
}
