import { formCategories } from '../../formats/plural-forms.ts';
import type { Span } from '../../model/edit.ts';
import { withEdits } from '../../model/with-edits.ts';
import type { CatalogFormat, CatalogLeaf, LeafChange } from './catalog-format.ts';
import { localeCode } from './locale-code.ts';
import { poCategories } from './po/po-categories.ts';
import { type PoEntry, poEntries } from './po/po-entries.ts';
import { poHeader } from './po/po-header.ts';
import { poQuoted } from './po/po-quoted.ts';

const IN_FOLDER = /^(.*\/)?(?!LC_MESSAGES\/)([^/]+)\/(LC_MESSAGES\/)?([^/]+)\.po$/;
const BY_NAME = /^(.*\/)?(?:([^/]+?)([-_.]))?([a-z]{2,3}(?:[-_][A-Z][A-Za-z]+)?)\.po$/;

type Change = { readonly span: Span; readonly text: string };

/**
 * Catalogs of gettext: `locale/mn/LC_MESSAGES/django.po`, `po/mn.po`, and the templates (`.pot`) that they are made from. A
 * text goes by its msgid, after `context|`.
 */
export const poCatalog: CatalogFormat = {
  id: 'po',
  extension: /\.pot?$/,
  hasBase: false,
  nameOf: (path) => inFolder(path) ?? byName(path),
  isNested: false,
  read: (text) => {
    const entries = poEntries(text);
    return entries === null ? null : textsOf(entries).flatMap(leavesOf);
  },
  unreadIn: (text) =>
    (poEntries(text) ?? []).flatMap(({ strange }) =>
      strange === undefined ? [] : [{ why: 'strange-escape', offset: strange }],
    ),
  write: (text, changes, locale) => {
    const entries = poEntries(text) ?? [];
    const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
    let leaf = 0;
    const edits = entries.flatMap((entry): readonly Change[] => {
      if (isHeader(entry)) return headerEdits(entry, text, { locale, lineBreak });
      if (entry.strange !== undefined) return [];
      const first = leaf;
      leaf += leavesOf(entry).length;
      const own = entry.strings.map((_, index) => changes.get(first + index));
      return entryEdits(text, entry, own, { locale, lineBreak });
    });
    return withEdits(text, entries.some(isHeader) ? edits : [addedHeader(text, locale, lineBreak), ...edits]);
  },
};

function inFolder(path: string) {
  const [, folder = '', step = '', messages = '', name = ''] = IN_FOLDER.exec(path) ?? [];
  if (localeCode(step) === null || (messages === '' && localeCode(name) !== null)) return undefined;
  return { pattern: `${folder}{locale}/${messages}${name}.po`, locale: step, namespace: name };
}

/** The domain that gettext goes by where none is set is `messages`. */
function byName(path: string) {
  const [, folder = '', stem, joint = '', code = ''] = BY_NAME.exec(path) ?? [];
  if (localeCode(code) === null) return undefined;
  const pattern = `${folder}${stem ?? ''}${joint}{locale}.po`;
  return { pattern, locale: code, namespace: stem ?? 'messages' };
}

function isHeader({ id, context }: PoEntry): boolean {
  return id === '' && context === undefined;
}

/** Without those that cannot be told: they stay as they stand. */
function textsOf(entries: readonly PoEntry[]): readonly PoEntry[] {
  return entries.filter((entry) => !isHeader(entry) && entry.strange === undefined);
}

function leavesOf(entry: PoEntry): readonly CatalogLeaf[] {
  const { context, id, plural, strings, comment } = entry;
  const key = context === undefined ? id : `${context}|${id}`;
  const categories = poCategories(strings.length);
  return strings.map(({ span }, index) => {
    const category = categories[index] ?? 'other';
    return {
      path: plural === undefined ? [key] : [key, category],
      text: saidIn(entry, index),
      own: idOf(entry, index),
      span,
      ...(plural !== undefined && { category }),
      ...(comment !== undefined && { comment }),
    };
  });
}

/** What a program shows: the msgid where there is no translation, or none that is settled. */
function saidIn(entry: PoEntry, index: number): string {
  const { text } = entry.strings[index]!;
  return text !== '' && entry.fuzzy === undefined ? text : idOf(entry, index);
}

function idOf({ id, plural, strings }: PoEntry, index: number): string {
  const isOne = poCategories(strings.length)[index] === 'one';
  return plural === undefined || isOne ? id : plural;
}

type Way = { readonly locale: string; readonly lineBreak: string };

function entryEdits(
  text: string,
  entry: PoEntry,
  changes: readonly (LeafChange | undefined)[],
  { locale, lineBreak }: Way,
): readonly Change[] {
  if (changes.every((change) => change === undefined)) return [];
  const texts = saidFor(changes, locale);
  const own = entry.strings.map((_, index) => saidIn(entry, index));
  if (texts.length === own.length && texts.every((each, index) => each === own[index])) return [];
  const lines = texts.map((each, index) => {
    const name = entry.plural === undefined ? 'msgstr' : `msgstr[${index}]`;
    return `${name} ${poQuoted(likeId(each, entry.id), lineBreak)}`;
  });
  const settled = entry.fuzzy === undefined ? [] : [withoutFuzzy(text, entry.fuzzy)];
  return [...settled, { span: entry.translation, text: lines.join(lineBreak) }];
}

/** One text for each form that the language has; '' lets programs show the msgid. */
function saidFor(changes: readonly (LeafChange | undefined)[], locale: string): readonly string[] {
  const said = changes.find((change) => change !== undefined && change !== null) ?? '';
  if (typeof said === 'string') return [said];
  return formCategories(locale).map(
    (category) => (said.find(({ name }) => name === category) ?? said.at(-1))?.text ?? '',
  );
}

/** gettext's tools refuse a translation that does not begin and end in a line break as its msgid does. */
function likeId(text: string, id: string): string {
  if (text === '') return text;
  const inner = text.replace(/^\n|\n$/g, '');
  return `${id.startsWith('\n') ? '\n' : ''}${inner}${id.endsWith('\n') && id !== '\n' ? '\n' : ''}`;
}

/** The line of flags with one less, or nothing of a line that has no other. */
function withoutFuzzy(text: string, span: Span): Change {
  const flags = text
    .slice(span.start + 2, span.end)
    .split(',')
    .map((flag) => flag.trim())
    .filter((flag) => flag !== 'fuzzy');
  if (flags.length > 0) return { span, text: `#, ${flags.join(', ')}` };
  return { span: { start: span.start, end: text.indexOf('\n', span.end) + 1 }, text: '' };
}

function headerEdits(
  { strings, translation, fuzzy }: PoEntry,
  text: string,
  { locale, lineBreak }: Way,
): readonly Change[] {
  const before = strings[0]!.text;
  const after = poHeader(before, locale);
  // A template's is marked as unfinished, and some tools leave out such a file.
  const settled = fuzzy === undefined ? [] : [withoutFuzzy(text, fuzzy)];
  if (before === after) return settled;
  return [...settled, { span: translation, text: `msgstr ${poQuoted(after, lineBreak)}` }];
}

/** Without one nothing says how the file is encoded, nor how many plural forms it has. */
function addedHeader(text: string, locale: string, lineBreak: string): Change {
  const at = text.startsWith('\ufeff') ? 1 : 0;
  const header = poQuoted(poHeader('', locale), lineBreak);
  return {
    span: { start: at, end: at },
    text: `msgid ""${lineBreak}msgstr ${header}${lineBreak}${lineBreak}`,
  };
}
