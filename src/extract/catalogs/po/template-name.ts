import type { CatalogName } from '../catalog-format.ts';

const TEMPLATE = /^(.*\/)?([^/]+)\.pot$/;
/** `locale/templates/LC_MESSAGES/portal.pot`: where others have a language. */
const IN_ITS_PLACE = /^(.*\/)?(?:_?templates?|pot|gettext)\/(LC_MESSAGES\/)?$/i;
/** Folders whose catalogs are called by their language alone, and by their domain and language. */
const OF_LANGUAGES = /(?:^|\/)(?:po|i18n)\/$/i;
const OF_DOMAINS = /(?:^|\/)(?:languages?|langs?)\/$/i;
const LOCALES = /(?:^|\/)(?:locales?|translations?)\/$/i;

type Known = Pick<CatalogName, 'pattern' | 'namespace'>;

/** Whether a file is one that gettext's tools make catalogs from: it has the texts that a program says itself, and no other. */
export function isTemplate(path: string): boolean {
  return /[^/]\.pot$/.test(path);
}

/**
 * The catalogs that a template is for: those of its domain that stand nearest, or in its folder, of the donor's `catalogs`;
 * where there is none yet, as its folder has it by custom.
 */
export function templateName(path: string, catalogs: readonly Known[]): CatalogName {
  const [, folder = '', domain = ''] = TEMPLATE.exec(path) ?? [];
  const near = (known: readonly Known[]) =>
    [...known].sort((a, b) => shared(b.pattern, folder) - shared(a.pattern, folder))[0];
  const own = near(
    catalogs.filter(({ namespace, pattern }) => namespace === domain && isBelow(pattern, folder)),
  );
  const beside = catalogs.find(({ pattern }) => pattern === `${folder}{locale}.po`);
  const found = own ?? beside ?? { pattern: patternBy(folder, domain), namespace: domain };
  return { ...found, locale: '' };
}

/** Below the folder, or below the one that it stands in: `templates/portal.pot` is beside `mn/portal.po`. */
function isBelow(pattern: string, folder: string): boolean {
  return pattern.startsWith(folder) || pattern.startsWith(outer(folder));
}

function outer(folder: string): string {
  return folder.replace(/[^/]*\/$/, '');
}

function shared(pattern: string, folder: string): number {
  return pattern.startsWith(folder) ? folder.length : outer(folder).length;
}

function patternBy(folder: string, domain: string): string {
  const [inPlace, above = '', messages = ''] = IN_ITS_PLACE.exec(folder) ?? [];
  if (inPlace !== undefined) return `${above}{locale}/${messages}${domain}.po`;
  if (OF_LANGUAGES.test(folder)) return `${folder}{locale}.po`;
  if (OF_DOMAINS.test(folder)) return `${folder}${domain}-{locale}.po`;
  const root = LOCALES.test(folder) ? folder : `${folder}locale/`;
  return `${root}{locale}/LC_MESSAGES/${domain}.po`;
}
