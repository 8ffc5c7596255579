import { languageOf } from '../../languages/index.ts';
import type { Span } from '../../model/edit.ts';
import type { Site } from '../../model/site.ts';
import { withEdits } from '../../model/with-edits.ts';
import { isSecretShaped } from '../secret-shaped.ts';
import type { CatalogFormat } from './catalog-format.ts';
import { literalEdits } from './literal-edits.ts';
import { localeCode } from './locale-code.ts';
import { exportedTexts } from './module/exported-texts.ts';
import { gatheredModules } from './module/gathered-modules.ts';
import { moduleOwnName } from './module/module-own-name.ts';

/** Any script is read as TypeScript, which the others are but for what no catalog holds. */
const PATH = 'x.ts';

/**
 * Catalogs that are programs: `locales/mn.ts`, which exports an object of texts. Only in folders that are named for them,
 * since whoever judges a file knows no more than its path and its text.
 */
export const moduleCatalog: CatalogFormat = {
  id: 'module',
  extension:
    /(?:^|\/)(?:locales?|i18n|l10n|lang|langs|languages?|translations?|messages|nls|intl)\/(?:[^/]+\/)*[^/]+(?<!\.d)\.[cm]?[jt]s$/,
  hasBase: false,
  mayBeOther: true,
  isNested: false,
  read: (text) => {
    const found = sitesIn(text).filter(isText);
    // One without texts of its own may gather those of others, and goes with them.
    if (found.length === 0) return gatheredModules(PATH, text).length > 0 ? [] : null;
    return found.map(({ path, site: { text: said, span, context } }) => ({
      path,
      text: said,
      span,
      ...(context.comment !== undefined && { comment: context.comment }),
    }));
  },
  write: (text, changes, locale) => {
    const sites = sitesIn(text);
    const texts = sites.filter(isText).flatMap(({ site }, index) => {
      const change = changes.get(index);
      return typeof change === 'string' ? (literalEdits(PATH, site, change) ?? []) : [];
    });
    const codes = sites.flatMap((each) =>
      isCode(each) && each.path.length === 1 ? (literalEdits(PATH, each.site, locale) ?? []) : [],
    );
    const names = namesIn(text).map((span) => ({ span, text: locale }));
    return withEdits(
      text,
      [...names, ...codes, ...texts].sort((a, b) => a.span.start - b.span.start),
    );
  },
};

function namesIn(text: string): readonly Span[] {
  const objects = exportedTexts(PATH, text);
  const spans = objects.map(({ span }) => span);
  return objects.flatMap(({ name }) => moduleOwnName(text, name, spans));
}

type KeyedText = { readonly path: readonly string[]; readonly site: Site };

function sitesIn(text: string): readonly KeyedText[] {
  const objects = exportedTexts(PATH, text);
  if (objects.length === 0) return [];
  const sites = new Map(
    languageOf(PATH)
      ?.read(text, PATH)
      .sites.map((site) => [site.span.start, site]),
  );
  const times = new Map<string, number>();
  return objects.flatMap(({ name, leaves }) =>
    leaves.flatMap(({ path: steps, span }): readonly KeyedText[] => {
      const site = sites.get(span.start);
      if (site === undefined) return [];
      const path = objects.length > 1 && name !== '' ? [name, ...steps] : steps;
      const key = path.join('\n');
      const nth = times.get(key) ?? 0;
      times.set(key, nth + 1);
      return [{ path: nth === 0 ? path : [...path, String(nth)], site }];
    }),
  );
}

function isText(each: KeyedText): boolean {
  return each.site.context.use === 'value' && !isSecretShaped(each.site) && !isCode(each);
}

const OF_LOCALE = /^(?:name|code|locale|lang|language|id|key)$/i;

/** `locale: 'mn'`: no text, but which language this is. */
function isCode({ path, site }: KeyedText): boolean {
  return OF_LOCALE.test(path.at(-1) ?? '') && localeCode(site.text) !== null;
}
