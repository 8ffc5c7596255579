import { openElements } from '../data/open-elements.ts';
import type { XmlDialect } from './xml-dialect.ts';
import { xmlEvents } from './xml-events.ts';

/** Tags with the names of their attributes, in order; what stands inside a text that is read whole is no shape. */
export function xmlShape(text: string, dialect: Pick<XmlDialect, 'isWhole'>): string {
  const tags: string[] = [];
  const open = openElements<{ readonly name: string }>();
  let depth = 0;
  for (const event of xmlEvents(text)) {
    if (event.kind === 'open') {
      if (depth === 0) tags.push(`<${[event.name, ...event.attributes.map(({ name }) => name)].join(' ')}>`);
      if (event.isEmpty) continue;
      open.open({ name: event.name });
      if (depth === 0 && dialect.isWhole(event.name, open.list)) depth = open.list.length;
    } else if (event.kind === 'close') {
      if (open.list.length === depth) depth = 0;
      if (depth === 0) tags.push(`</${event.name}>`);
      open.close(event.name);
    } else if (event.kind === 'fault') tags.push('!');
  }
  return tags.join('\n');
}
