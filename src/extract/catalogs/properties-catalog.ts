import { properties } from '../../languages/properties.ts';
import type { Site } from '../../model/site.ts';
import type { CatalogFormat, LeafChanges } from './catalog-format.ts';

/** Resource bundles of Java: `messages_mn.properties`. */
export const propertiesCatalog: CatalogFormat = {
  id: 'properties',
  extension: /\.properties$/,
  hasBase: true,
  isNested: false,
  read: (text) =>
    valueSites(text).map((site) => ({
      path: [site.context.property ?? ''],
      text: site.text,
      span: site.span,
      ...(site.context.comment === undefined ? {} : { comment: site.context.comment }),
    })),
  write: (text, changes) => {
    let out = '';
    let at = 0;
    valueSites(text).forEach((site, index) => {
      const change = changes.get(index);
      if (change === undefined) return;
      const { start, end } = site.span;
      if (typeof change === 'string') {
        out += text.slice(at, start) + (properties.write(site, 0, change) ?? text.slice(start, end));
        at = end;
      } else if (change === null) {
        const line = lineStart(text, start, at);
        out += text.slice(at, line);
        at = afterBreak(text, end);
      }
    });
    return out + text.slice(at);
  },
} satisfies CatalogFormat & { write: (text: string, changes: LeafChanges) => string };

function valueSites(text: string): readonly Site[] {
  return properties
    .read(text, 'x.properties')
    .sites.filter(({ kind, context }) => kind === 'scalar' && context.property !== undefined);
}

/** Where the logical line begins whose value is at `offset`: behind the last break that is not escaped. */
function lineStart(text: string, offset: number, from: number): number {
  for (let at = offset; at > from; at--) {
    if (text[at - 1] !== '\n' && text[at - 1] !== '\r') continue;
    const breakStart = text[at - 1] === '\n' && text[at - 2] === '\r' ? at - 2 : at - 1;
    const slashes = /\\*$/.exec(text.slice(from, breakStart))![0].length;
    if (slashes % 2 === 0) return at;
  }
  return from;
}

function afterBreak(text: string, end: number): number {
  if (text[end] === '\r') return text[end + 1] === '\n' ? end + 2 : end + 1;
  return text[end] === '\n' ? end + 1 : end;
}
