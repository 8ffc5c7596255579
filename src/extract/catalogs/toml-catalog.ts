import { toml } from '../../languages/toml.ts';
import { siteCatalog } from './site-catalog.ts';

/** What go-i18n keeps beside a text. */
const BESIDE = /^(?:description|hash|leftDelim|rightDelim)$/;

/** Catalogs in TOML: `active.mn.toml` of go-i18n. */
export const tomlCatalog = siteCatalog({
  id: 'toml',
  extension: /\.toml$/,
  hasBase: false,
  needsHint: true,
  language: toml,
  path: 'x.toml',
  pathOf: ({ kind, context: { property, within = [] } }) => {
    if (kind !== 'scalar' || property === undefined) return null;
    return within.length > 0 && BESIDE.test(property) ? null : [...[...within].reverse(), property];
  },
  wholeOf: () => null,
});
