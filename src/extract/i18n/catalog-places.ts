import { languageOf } from '../../languages/index.ts';
import { localeCode } from '../catalogs/locale-code.ts';

/** What a configuration that has no keys and separators says: where catalogs stand. */
export type CatalogPlaces = {
  readonly kind: 'spring' | 'flutter';
  /** From the root of the tree, or the end of an address: `i18n/messages_{locale}.properties`. */
  readonly patterns: readonly string[];
  /** What says so and cannot be read, with its UTF-16 offset. */
  readonly unread: readonly { readonly field: string; readonly at: number }[];
};

const FLUTTER = /(?:^|\/)l10n\.ya?ml$/;
const SPRING = /(?:^|\/)(?:application|bootstrap)[\w.-]*\.(?:properties|ya?ml)$/;
const JAVA = /\.(?:java|kt|groovy)$/;
const SET = /\bsetBasenames?\s*\(([^()]{0,1000})\)/g;
const BASENAME = 'spring.messages.basename';

/** Whether a file may say where catalogs stand; `text` decides for programs. */
export function mayPlaceCatalogs(path: string, text: string): boolean {
  return FLUTTER.test(path) || SPRING.test(path) || (JAVA.test(path) && /\bsetBasenames?\s*\(/.test(text));
}

/** Where a file says that catalogs stand: Flutter's `l10n.yaml`, Spring's properties and sources of messages. */
export function catalogPlaces(path: string, text: string): CatalogPlaces | null {
  if (FLUTTER.test(path)) return inFlutter(path, text);
  const told = JAVA.test(path) ? setIn(text) : SPRING.test(path) ? toldIn(path, text) : [];
  const names = told.flatMap(({ text: said, at }) =>
    said.split(',').map((name) => ({ name: basename(name), at })),
  );
  const patterns = names.flatMap(({ name }) => (name === null ? [] : [`${name}_{locale}.properties`]));
  const unread = names.flatMap(({ name, at }) => (name === null ? [{ field: BASENAME, at }] : []));
  return names.length === 0 ? null : { kind: 'spring', patterns, unread };
}

type Told = { readonly text: string; readonly at: number };

/** The values of the property, however the file nests its name. */
function toldIn(path: string, text: string): readonly Told[] {
  return valuesIn(path, text).flatMap(({ name, ...told }) => (name === BASENAME ? [told] : []));
}

function valuesIn(path: string, text: string): readonly (Told & { readonly name: string })[] {
  const { sites = [] } = languageOf(path)?.read(text, path) ?? {};
  return sites.flatMap(({ kind, text: said, span, context: { property, within = [] } }) =>
    kind === 'scalar' && property !== undefined
      ? [{ name: [...within].reverse().concat(property).join('.'), text: said, at: span.start }]
      : [],
  );
}

/** `source.setBasenames("classpath:i18n/messages", "i18n/errors")`. */
function setIn(text: string): readonly Told[] {
  return [...text.matchAll(SET)].flatMap(({ 0: call, 1: given = '', index }): readonly Told[] => {
    const literals = [...given.matchAll(/"([^"]*)"/g)].map(({ 1: said = '' }) => ({ text: said, at: index }));
    return literals.length > 0 ? literals : [{ text: '${', at: index + call.indexOf('(') + 1 }];
  });
}

/** `classpath:/i18n/messages` is `i18n/messages`, and `i18n.messages` too; null where a program puts it together. */
function basename(told: string): string | null {
  const plain = told
    .trim()
    .replace(/\$\{[^{}:]+:([^{}]*)\}/g, '$1')
    .replace(/^(?:classpath\*?|file):/, '')
    .replace(/^\/+/, '')
    .replace(/\.properties$/, '');
  if (plain === '' || /[${}*#]/.test(plain)) return null;
  return plain.includes('/') ? plain : plain.replaceAll('.', '/');
}

function inFlutter(path: string, text: string): CatalogPlaces {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const values = new Map(valuesIn(path, text).map(({ name, text: said }) => [name, said]));
  const arb = (values.get('arb-dir') ?? 'lib/l10n').replace(/^\.\//, '').replace(/\/+$/, '');
  const template = values.get('template-arb-file') ?? 'app_en.arb';
  const at = [...template.matchAll(/(?<=^|_)[a-z]{2,3}(?:_[A-Z]\w*)?(?=\.arb$)/g)].find(
    ([code]) => localeCode(code) !== null,
  );
  const named = at === undefined ? '{locale}.arb' : `${template.slice(0, at.index)}{locale}.arb`;
  return { kind: 'flutter', patterns: [`${folder}${arb}/${named}`], unread: [] };
}
