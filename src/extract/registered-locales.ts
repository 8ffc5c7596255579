import type { Node } from 'oxc-parser';
import { childrenOfTree, nameOf } from '../languages/script/keys/tree.ts';
import { parseScript } from '../languages/script/parse-script.ts';
import { byCodePoint } from '../model/by-code-point.ts';
import type { Span } from '../model/edit.ts';
import type { FindingOf } from '../model/finding.ts';
import { lineCounter } from '../model/lines.ts';
import { localeCode } from './catalogs/locale-code.ts';
import { importedLocales, importsLocale } from './imported-locales.ts';
import { platformLocales } from './platform-locales.ts';

/** A place where a donor lists its languages. */
export type RegisteredLocales = {
  /** What lists them, as the code calls it: `supportedLngs`, `<html lang>`, `setSupportedLocales`. */
  readonly list: string;
  readonly span: Span;
  readonly locales: readonly string[];
  /** What to put in to add a language; null where a person has to do it, with what belongs to it. */
  readonly insert: { readonly at: number; readonly text: (locale: string) => string } | null;
};

const SCRIPT = /\.[cm]?[jt]sx?$|\.vue$/;
const JAVA = /\.(?:java|kt)$/;
const MARKUP = /\.html?$/;

/** The places of a file where languages are registered, in the order of the file. */
export function registeredLocales(path: string, text: string): readonly RegisteredLocales[] {
  if (MARKUP.test(path)) return inMarkup(text);
  if (JAVA.test(path)) return inJava(text);
  const listed = platformLocales(path, text);
  if (listed.length > 0) return listed;
  return SCRIPT.test(path) && (NAMED.test(text) || importsLocale(text)) ? inScript(path, text) : [];
}

/** Where a language is still to be registered. The place of `<html lang>` is told, since a program may set it itself. */
export function unregisteredLocale(
  path: string,
  text: string,
  language: string,
): readonly FindingOf<'locale-unregistered'>[] {
  const lineAt = lineCounter(text);
  return registeredLocales(path, text)
    .filter(({ locales }) => !locales.some((locale) => localeCode(locale)?.language === language))
    .map(({ list, span }) => ({
      code: 'locale-unregistered',
      severity: 'warning',
      args: { language, list },
      place: { path, ...lineAt(span.start) },
    }));
}

const LIST =
  '(?:supported_?|available_?|all_?|app_?)?(?:lngs|locales|languages|langs)(?:_?(?:list|options|codes))?|whitelist|preload|resources';
const NAMES = new RegExp(`^(?:${LIST})$`, 'i');
/** What a file without such a name need not be parsed for: one that is given a value. */
const NAMED = new RegExp(`(?<![\\w$])(?:${LIST})['"\`]?\\]?\\s*(?:[:=!]|/[*/])`, 'i');

function inScript(path: string, text: string): readonly RegisteredLocales[] {
  const { program } = parseScript(text, path);
  const found: RegisteredLocales[] = [];
  for (const node of allNodes(program)) {
    const [name, value] = namedValue(node);
    if (name === null || value === null || !NAMES.test(name)) continue;
    const listed = listedIn(value, text);
    if (listed !== null) found.push({ list: name, ...listed });
  }
  const known = new Set(found.map(({ span }) => span.start));
  for (const { object, locales } of importsLocale(text) ? importedLocales(program) : []) {
    const span = { start: object.start, end: object.end };
    if (!known.has(span.start)) found.push({ list: '{ }', span, locales, insert: null });
  }
  return sorted(found);
}

function* allNodes(root: Node): Iterable<Node> {
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    open.push(...childrenOfTree(node));
  }
}

function namedValue(node: Node): readonly [string | null, Node | null] {
  if (node.type === 'Property') return [nameOf(node.key, node.computed), node.value];
  if (node.type === 'VariableDeclarator') return [nameOf(node.id, false), node.init];
  return [null, null];
}

function listedIn(value: Node, text: string): Omit<RegisteredLocales, 'list'> | null {
  const node =
    value.type === 'TSAsExpression' || value.type === 'TSSatisfiesExpression' ? value.expression : value;
  const span = { start: node.start, end: node.end };
  if (node.type === 'ObjectExpression') {
    const names = node.properties.map((property) =>
      property.type === 'Property' ? nameOf(property.key, property.computed) : null,
    );
    const locales = names.filter((name) => name !== null);
    return areLocales(locales) ? { span, locales, insert: null } : null;
  }
  if (node.type !== 'ArrayExpression') return null;
  const codes = node.elements.map((element) => (element === null ? null : codeIn(element)));
  const locales = codes.filter((code) => code !== null);
  if (!areLocales(locales) || locales.length !== codes.length) return null;
  const last = node.elements.at(-1);
  const isPlain = node.elements.every((element) => element?.type === 'Literal');
  if (!isPlain || !last) return { span, locales, insert: null };
  const quote = text[last.start] ?? "'";
  // A list with one language on each line goes on in that way.
  const before = text.slice(node.elements.at(-2)?.end ?? node.start + 1, last.start);
  const gap = before.includes('\n') ? `,${before.replace(/^\s*,/, '')}` : ', ';
  const insert = { at: last.end, text: (locale: string) => `${gap}${quote}${locale}${quote}` };
  return { span, locales, insert };
}

/** `'mn'`, or the code in `{ code: 'mn', label: 'Монгол' }`. */
function codeIn(element: Node): string | null {
  if (element.type === 'Literal') return typeof element.value === 'string' ? element.value : null;
  if (element.type !== 'ObjectExpression') return null;
  for (const property of element.properties) {
    if (property.type !== 'Property' || property.value.type !== 'Literal') continue;
    const name = nameOf(property.key, property.computed);
    if (!/^(?:code|lng|lang|locale|language|id|key|value|iso)$/i.test(name ?? '')) continue;
    if (typeof property.value.value === 'string' && localeCode(property.value.value) !== null)
      return property.value.value;
  }
  return null;
}

function areLocales(names: readonly string[]): boolean {
  return names.length > 0 && names.every((name) => localeCode(name) !== null || name === 'cimode');
}

const JAVA_LISTS =
  /\b(setSupportedLocales|setDefaultLocale|setDefaultLocaleHint)\s*\(((?:[^()]|\((?:[^()]|\([^()]*\))*\)){0,400})\)/g;
const JAVA_LOCALE =
  /(?:new\s+Locale|Locale\.forLanguageTag|Locale\.of)\s*\(\s*"([^"]+)"|\bLocale\.([A-Z_]+)\b/g;
const JAVA_NAMES: Readonly<Record<string, string>> = {
  ENGLISH: 'en',
  US: 'en-US',
  UK: 'en-GB',
  FRENCH: 'fr',
  GERMAN: 'de',
  CHINESE: 'zh',
  JAPANESE: 'ja',
  KOREAN: 'ko',
};

function inJava(text: string): readonly RegisteredLocales[] {
  return [...text.matchAll(JAVA_LISTS)].map((match) => ({
    list: match[1]!,
    span: { start: match.index, end: match.index + match[0].length },
    locales: [...match[2]!.matchAll(JAVA_LOCALE)].map(([, tag, name]) => tag ?? JAVA_NAMES[name!] ?? name!),
    insert: null,
  }));
}

function inMarkup(text: string): readonly RegisteredLocales[] {
  const match = /<html\b[^>]*?\slang\s*=\s*(["']?)([\w-]+)\1/i.exec(text);
  if (match === null) return [];
  const span = { start: match.index, end: match.index + match[0].length };
  return [{ list: '<html lang>', span, locales: [match[2]!], insert: null }];
}

function sorted(found: readonly RegisteredLocales[]): readonly RegisteredLocales[] {
  return [...found].sort((a, b) => a.span.start - b.span.start || byCodePoint(a.list, b.list));
}
