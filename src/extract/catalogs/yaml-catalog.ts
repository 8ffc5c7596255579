import { yaml } from '../../languages/yaml.ts';
import type { Site } from '../../model/site.ts';
import { localeCode } from './locale-code.ts';
import { siteCatalog } from './site-catalog.ts';

/** Catalogs in YAML, with the locale for their outermost key or without: `mn.yml` of Rails, Symfony, vue-i18n. */
export const yamlCatalog = siteCatalog({
  id: 'yaml',
  extension: /\.ya?ml$/,
  hasBase: false,
  needsHint: true,
  language: yaml,
  path: 'x.yaml',
  pathOf: (site) => {
    const { property, within = [] } = site.context;
    if (site.kind !== 'scalar' || property === undefined) return null;
    const names = [...within].reverse();
    return [...(localeCode(names[0] ?? '') === null ? names : names.slice(1)), property];
  },
  wholeOf: () => null,
  relabel: (text, locale) => {
    const roots = new Set(yaml.read(text, 'x.yaml').sites.flatMap(rootOf));
    const [root] = roots;
    if (roots.size !== 1 || root === undefined || localeCode(root) === null) return [];
    const match = new RegExp(`^(["']?)${root}\\1(?=\\s*:)`, 'm').exec(text);
    return match === null
      ? []
      : [{ start: match.index, end: match.index + match[0].length, text: `${match[1]}${locale}${match[1]}` }];
  },
});

function rootOf({ kind, context: { property, within = [] } }: Site): readonly string[] {
  return kind === 'comment' || property === undefined ? [] : [within.at(-1) ?? property];
}
