import { json } from '../../languages/json.ts';
import { siteCatalog } from './site-catalog.ts';

/** Catalogs of Flutter: flat JSON, where what begins with `@` is about a text and is none; messages are of ICU. */
export const arbCatalog = siteCatalog({
  id: 'arb',
  extension: /\.arb$/,
  hasBase: false,
  language: json,
  path: 'x.arb',
  pathOf: ({ kind, context: { property, within } }) =>
    kind === 'scalar' && within === undefined && property !== undefined && !property.startsWith('@')
      ? [property]
      : null,
  wholeOf: () => null,
  relabel: (text, locale) =>
    json
      .read(text, 'x.arb')
      .sites.filter(({ context }) => context.property === '@@locale' && context.within === undefined)
      .map(({ segments }) => ({ ...segments[0]!, text: locale })),
});
