import { byCodePoint } from '../../model/by-code-point.ts';
import type { DonorConfig } from '../donor-config.ts';
import { pathRole } from '../path-role.ts';
import type { CatalogFormat } from './catalog-format.ts';
import { CATALOG_FORMATS } from './catalog-formats.ts';
import { localeCode } from './locale-code.ts';
import { localeNames } from './locale-names.ts';
import { isTemplate, templateName } from './po/template-name.ts';

/** A catalog of the donor: one file for each language, in one place. */
export type CatalogFiles = {
  /** What the program calls it; `translation` where neither its name nor the configuration says. */
  readonly namespace: string;
  readonly format: string;
  /** The path with `{locale}` in it: `src/locales/{locale}/common.json`. */
  readonly pattern: string;
  /** By language, each once, the path that stands first by code point. */
  readonly files: readonly CatalogFile[];
};

/** `locale` as the donor spells it; '' for the file of the default language, which names none. */
export type CatalogFile = { readonly locale: string; readonly language: string; readonly path: string };

export type FindCatalogs = {
  /** The donor's language first, then those that stand in for it where a catalog lacks it. */
  readonly languages: readonly string[];
  readonly configs: readonly DonorConfig[];
};

const HINT =
  /(?:^|\/)(?:locales?|i18n|l10n|lang|langs|languages?|translations?|messages|nls|intl)\/|(?:^|\/)(?:messages?|labels?|strings?|translations?|i18n|locale|lang|errors?|active|ValidationMessages)[._-][^/]*$/i;
const BASE =
  /(?:^|\/)(?:messages?|labels?|strings?|translations?|i18n|errors?|ValidationMessages|text|texts)\.properties$/i;
const ROLES_WITHOUT = ['vendor', 'test', 'ci'];

/**
 * The donor's catalogs, by the names of its files alone, sorted by pattern. A name with a locale in it is a catalog where
 * the configuration, a folder's or a file's name, or its sisters in other languages say so too.
 */
export function findCatalogs(
  paths: readonly string[],
  { languages, configs }: FindCatalogs,
): readonly CatalogFiles[] {
  const known = new Map(configs.flatMap(({ resources }) => resources.map((one) => [one.path, one] as const)));
  const candidates = new Map<string, Candidate>();
  const distinct = [...new Set(paths)].sort(byCodePoint);
  // What a template is for is told by the catalogs beside it.
  for (const path of [...distinct.filter((each) => !isTemplate(each)), ...distinct.filter(isTemplate)]) {
    const format = CATALOG_FORMATS.find(({ extension }) => extension.test(path));
    const resource = known.get(path);
    if (format === undefined || (resource === undefined && ROLES_WITHOUT.includes(pathRole(path)))) continue;
    const named = isTemplate(path)
      ? { ...templateName(path, gettextIn(candidates)), language: '', isConfigured: true }
      : (ownName(format, path) ?? localeNames(path, resource?.locale, configs)[0]);
    const base = named === undefined && format.hasBase ? baseOf(path, configs) : undefined;
    const found = named ?? base;
    if (found === undefined) continue;
    const { pattern, locale, language } = found;
    const isKnown = resource !== undefined || found.isConfigured;
    if (format.needsHint === true && !isKnown && !HINT.test(path)) continue;
    const catalog = candidates.get(pattern) ?? {
      files: [],
      namespace: resource?.namespace ?? found.namespace ?? defaultNamespace(path, configs),
      format: format.id,
      isKnown,
    };
    catalog.files.push({ locale, language, path });
    catalog.isKnown ||= isKnown;
    if (resource !== undefined) catalog.namespace = resource.namespace;
    candidates.set(pattern, catalog);
  }
  return [...candidates]
    .flatMap(([pattern, { files: all, namespace, format, isKnown }]): readonly CatalogFiles[] => {
      const named = languages[0] === undefined ? all : withBase(all, languages[0]);
      const files = eachLanguageOnce(named);
      // Whatever it is translated into, a program may say its texts itself.
      const isWanted = format === 'po' || files.some(({ language }) => languages.includes(language));
      const isTold = isKnown || HINT.test(pattern) || BASE.test(pattern) || files.length > 1;
      return isWanted && isTold ? [{ namespace, format, pattern, files }] : [];
    })
    .sort((a, b) => byCodePoint(a.pattern, b.pattern));
}

type Candidate = { files: CatalogFile[]; namespace: string; format: string; isKnown: boolean };

function gettextIn(candidates: ReadonlyMap<string, Candidate>) {
  return [...candidates].flatMap(([pattern, { format, namespace }]) =>
    format === 'po' ? [{ pattern, namespace }] : [],
  );
}

/** Whether a path alone can be that of a catalog: its kind is one, and it says of which language it is, or that of all. */
export function mayBeCatalog(path: string): boolean {
  const format = CATALOG_FORMATS.find(({ extension }) => extension.test(path));
  if (format === undefined) return false;
  return ownName(format, path) !== undefined || format.hasBase || localeNames(path, undefined, []).length > 0;
}

/** A file whose kind says what it is: `values-mn/strings.xml`, `mn.lproj/Localizable.strings`. */
function ownName({ nameOf }: CatalogFormat, path: string) {
  const name = nameOf?.(path);
  if (name === undefined) return undefined;
  return { ...name, language: localeCode(name.locale)?.language ?? '', isConfigured: true };
}

/** `messages.properties` beside `messages_en.properties` holds the language that no other file has. */
function withBase(files: readonly CatalogFile[], language: string): readonly CatalogFile[] {
  const isTaken = files.some((file) => file.locale !== '' && file.language === language);
  return files.flatMap((file) => {
    if (file.locale !== '') return [file];
    return isTaken ? [] : [{ ...file, language }];
  });
}

function eachLanguageOnce(files: readonly CatalogFile[]): readonly CatalogFile[] {
  const seen = new Set<string>();
  return files.filter(({ language }) => !seen.has(language) && seen.add(language));
}

/** A resource bundle without a locale, as a member of the same pattern as its sisters. */
function baseOf(path: string, configs: readonly DonorConfig[]) {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]+)\.properties$/.exec(path) ?? [];
  if (name === '') return undefined;
  const pattern = `${folder}${name}_{locale}.properties`;
  const isConfigured = configs.some(({ catalogPaths }) =>
    catalogPaths.some((each) => `/${pattern}`.endsWith(`/${each}`)),
  );
  return { pattern, locale: '', language: '', namespace: name, isConfigured };
}

function defaultNamespace(path: string, configs: readonly DonorConfig[]): string {
  const folder = (config: DonorConfig) => config.path.slice(0, config.path.lastIndexOf('/') + 1);
  const near = configs
    .filter((config) => config.defaultNamespace !== undefined && path.startsWith(folder(config)))
    .sort((a, b) => folder(b).length - folder(a).length)[0];
  return near?.defaultNamespace ?? 'translation';
}
