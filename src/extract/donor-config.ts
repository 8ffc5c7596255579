import { byCodePoint } from '../model/by-code-point.ts';
import type { FindingOf } from '../model/finding.ts';
import { lineCounter } from '../model/lines.ts';
import { type CatalogPlaces, catalogPlaces, mayPlaceCatalogs } from './i18n/catalog-places.ts';
import { type ConfigKind, type ConfigObject, configObjects, mayConfigure } from './i18n/config-objects.ts';
import type { Literal, LiteralObject } from './i18n/literal-value.ts';
import { resourceFiles } from './i18n/resource-files.ts';

/** How a part of the donor keeps its keyed text, as its own configuration says. */
export type DonorConfig = {
  /** The file that says so. */
  readonly path: string;
  readonly kind: ConfigKind | CatalogPlaces['kind'];
  readonly locales: readonly string[];
  readonly namespaces: readonly string[];
  readonly defaultNamespace?: string;
  readonly fallbackNamespaces: readonly string[];
  readonly keySeparator?: string | false;
  readonly nsSeparator?: string | false;
  readonly pluralSeparator?: string;
  readonly contextSeparator?: string;
  readonly fallbackLanguages: readonly string[];
  /** Plural forms as i18next had them before version 4 of its format: `key_plural`, `key_0`. */
  readonly hasOldPlurals: boolean;
  /** Where catalogs stand, from the root of the tree, or the end of an address: `src/locales/{locale}/{namespace}.json`. */
  readonly catalogPaths: readonly string[];
  /** Files that the code imports as catalogs. */
  readonly resources: readonly CatalogResource[];
  /** Globs of the files that i18next-parser is to read, from the configuration's folder. */
  readonly input: readonly string[];
  /** `lexers` of i18next-parser, as far as they are written out. */
  readonly lexers?: Readonly<Record<string, unknown>>;
  /** Fields that say something which cannot be read without running the file. */
  readonly unread: readonly { readonly field: string; readonly line: number }[];
};

export type CatalogResource = { readonly locale: string; readonly namespace: string; readonly path: string };

/**
 * Reads every configuration of catalogs among the files; nothing of the donor is run. Sorted by path. `tree` has the
 * paths of all its files, since a configuration may import catalogs.
 */
export function donorConfigs(
  files: readonly { readonly path: string; readonly text: string }[],
  tree: readonly string[] = files.map(({ path }) => path),
): readonly DonorConfig[] {
  const paths = new Set(tree);
  return files
    .flatMap(({ path, text }): readonly DonorConfig[] => {
      if (mayPlaceCatalogs(path, text)) return placesIn(path, text);
      if (!mayConfigure(path, text)) return [];
      return configObjects(path, text).map((found) => read(path, text, found, paths));
    })
    .sort((a, b) => byCodePoint(a.path, b.path));
}

/** The configuration of keys that holds for a file: the nearest in the tree; of two as near the code's own before a tool's. */
export function configFor(path: string, configs: readonly DonorConfig[]): DonorConfig | undefined {
  const near = (config: DonorConfig) => sharedSteps(config.path, path);
  const far = (config: DonorConfig) => config.path.split('/').length - near(config);
  const ofKeys = configs.filter(({ kind }) => kind !== 'spring' && kind !== 'flutter');
  return ofKeys.sort((a, b) => near(b) - near(a) || far(a) - far(b) || rank(a) - rank(b))[0];
}

function placesIn(path: string, text: string): readonly DonorConfig[] {
  const places = catalogPlaces(path, text);
  if (places === null) return [];
  const lineOf = lineCounter(text);
  const nothing = { locales: [], namespaces: [], fallbackNamespaces: [], fallbackLanguages: [] };
  return [
    {
      path,
      kind: places.kind,
      ...nothing,
      hasOldPlurals: false,
      catalogPaths: places.patterns,
      resources: [],
      input: [],
      unread: places.unread.map(({ field, at }) => ({ field, line: lineOf(at).line })),
    },
  ];
}

/** What could not be read, each with its place. */
export function unreadConfig(configs: readonly DonorConfig[]): readonly FindingOf<'i18n-config-unread'>[] {
  return configs.flatMap(({ path, unread }) =>
    unread.map(({ field, line }) => ({
      code: 'i18n-config-unread' as const,
      severity: 'warning' as const,
      args: { field },
      place: { path, line },
    })),
  );
}

/** Fields that decide where keys and catalogs are; others may be computed. */
const TELLING =
  /^(?:locales|supportedLngs|whitelist|ns|defaultNS|defaultNamespace|fallbackNS|keySeparator|nsSeparator|namespaceSeparator|pluralSeparator|contextSeparator|output|input|resources|loadPath|lexers|localePath)$/;

function read(
  path: string,
  text: string,
  { kind, value }: ConfigObject,
  paths: ReadonlySet<string>,
): DonorConfig {
  const lineOf = lineCounter(text);
  const top: LiteralObject =
    value.kind === 'object' ? value : { kind: 'object', fields: new Map(), isPartial: true, at: atOf(value) };
  const layers = [top, ...['extract', 'i18n', 'backend'].flatMap((name) => objectAt(top, name))];
  const field = (...names: readonly string[]): Literal | undefined => {
    for (const layer of layers)
      for (const name of names) if (layer.fields.has(name)) return layer.fields.get(name);
    return undefined;
  };
  const text1 = (...names: readonly string[]) => textOf(field(...names));
  const separator = (...names: readonly string[]) => separatorOf(field(...names));
  const folder = path.includes('/') ? `${path.slice(0, path.lastIndexOf('/'))}/` : '';
  const { resources, unread } = resourceFiles(field('resources'), path, paths);
  const told = layers.flatMap((layer) => [...layer.fields]).filter(([name]) => TELLING.test(name));
  const unreadFields = [
    ...(top.isPartial ? [{ field: '…', at: top.at }] : []),
    ...told.filter(([name]) => name !== 'resources').flatMap(([name, at]) => unreadIn(name, at)),
    ...unread.map((at) => ({ field: 'resources', at })),
  ];
  const optional = {
    defaultNamespace: text1('defaultNamespace', 'defaultNS'),
    keySeparator: separator('keySeparator'),
    nsSeparator: separator('nsSeparator', 'namespaceSeparator'),
    pluralSeparator: text1('pluralSeparator'),
    contextSeparator: text1('contextSeparator'),
    lexers: plainOf(field('lexers')) as Readonly<Record<string, unknown>> | undefined,
  };
  return {
    path,
    kind,
    locales: listOf(field('locales', 'supportedLngs', 'whitelist')) ?? resourceLocales(resources),
    namespaces: listOf(field('ns')) ?? [],
    fallbackNamespaces: listOf(field('fallbackNS')) ?? [],
    fallbackLanguages: listOf(field('fallbackLng', 'defaultLocale')) ?? [],
    hasOldPlurals: /^v[123]$/.test(text1('compatibilityJSON') ?? ''),
    catalogPaths: (listOf(field('output', 'loadPath')) ?? []).map((pattern) =>
      patternOf(pattern, folder, kind),
    ),
    resources,
    input: listOf(field('input')) ?? [],
    unread: unreadFields.map(({ field: name, at }) => ({ field: name, line: lineOf(at).line })),
    ...Object.fromEntries(Object.entries(optional).filter(([, found]) => found !== undefined)),
  };
}

/** `$LOCALE` of i18next-parser and `{{lng}}` of back ends, written in one way. */
function patternOf(pattern: string, folder: string, kind: ConfigKind): string {
  const named = pattern
    .replace(/\$LOCALE\b|\{\{\s*(?:lng|language)\s*\}\}/g, '{locale}')
    .replace(/\$NAMESPACE\b|\{\{\s*(?:ns|namespace)\s*\}\}/g, '{namespace}')
    .replace(/^\.\//, '');
  return kind === 'init' ? named.replace(/^(?:[a-z]+:\/\/[^/]*)?\/+/, '') : folder + named;
}

function objectAt(object: LiteralObject, name: string): readonly LiteralObject[] {
  const found = object.fields.get(name);
  return found?.kind === 'object' ? [found] : [];
}

function textOf(value: Literal | undefined): string | undefined {
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

function separatorOf(value: Literal | undefined): string | false | undefined {
  return value?.kind === 'scalar' && value.value === false ? false : textOf(value);
}

/** A text or a list of them; of an object by language (`fallbackLng`) all that it names. */
function listOf(value: Literal | undefined): readonly string[] | undefined {
  if (value?.kind === 'scalar') return typeof value.value === 'string' ? [value.value] : undefined;
  if (value?.kind === 'list') return value.items.flatMap((item) => textOf(item) ?? []);
  if (value?.kind === 'object')
    return [...new Set([...value.fields.values()].flatMap((item) => listOf(item) ?? []))];
  return undefined;
}

function resourceLocales(resources: readonly CatalogResource[]): readonly string[] {
  return [...new Set(resources.map(({ locale }) => locale))];
}

function unreadIn(field: string, value: Literal): readonly { readonly field: string; readonly at: number }[] {
  if (value.kind === 'unread' || value.kind === 'imported') return [{ field, at: value.at }];
  if (value.kind === 'list') return value.items.flatMap((item) => unreadIn(field, item)).slice(0, 1);
  return [];
}

/** A value as plain data; null for what could not be read. */
function plainOf(value: Literal | undefined): unknown {
  if (value === undefined) return undefined;
  if (value.kind === 'scalar') return value.value;
  if (value.kind === 'list') return value.items.map(plainOf);
  if (value.kind !== 'object') return null;
  return Object.fromEntries([...value.fields].map(([name, item]) => [name, plainOf(item)]));
}

function atOf(value: Literal): number {
  return 'at' in value ? value.at : value.node.start;
}

function sharedSteps(config: string, path: string): number {
  const folders = config.split('/').slice(0, -1);
  const steps = path.split('/');
  const shared = folders.findIndex((folder, index) => folder !== steps[index]);
  return shared === -1 ? folders.length : shared;
}

function rank({ kind }: DonorConfig): number {
  return kind === 'init' ? 0 : 1;
}
