import { baseLanguage } from '../../model/base-language.ts';
import { catalogLanguage } from '../catalog-language.ts';
import { mayBeCatalog } from '../catalogs/find-catalogs.ts';
import { localeCode } from '../catalogs/locale-code.ts';
import type { Circumstance } from '../circumstance.ts';
import { GUESSED, guessLanguage } from '../guess-language.ts';
import { namedLanguage } from '../named-language.ts';
import type { PathRole } from '../path-role.ts';
import { fileRule, inFiles, type JudgedFile, ofDonors, ofOthers, type Rule, rule } from '../rule.ts';
import { isProse } from '../shapes/prose.ts';
import { ownNameOf } from '../words/own-names.ts';
import { speaks } from '../words/speaks.ts';

/** Where sold themes keep their parts: only what is in the donor's script was put in by the donor. */
const THEME_FOLDER = /(?:^|\/)(?:app-assets|theme-assets)\//;

const inRole =
  (...roles: readonly PathRole[]) =>
  ({ role }: JudgedFile) =>
    roles.includes(role);

const isLibrary = ({ surroundings }: JudgedFile) => surroundings.isLibrary;
const hasDictionaries = ({ surroundings }: JudgedFile) => surroundings.hasDictionaries;
const isCatalog = inRole('catalog');

/** What the whole file settles, whatever stands in it. */
export const FILE_RULES: readonly Rule[] = [
  fileRule('vendored', ['technical', 'ignore', 0.95], inRole('vendor')),
  fileRule('vendored', ['technical', 'ignore', 0.85], ({ surroundings }) => surroundings.isUntouchedTheme),
  ...ofOthers([
    fileRule('vendored', ['technical', 'ignore', 0.85], isLibrary),
    ...inFiles(
      ({ path }) => THEME_FOLDER.test(path),
      [rule('vendored', ['technical', 'ignore', 0.85], ({ isLatinDonor }) => !isLatinDonor)],
    ),
  ]),
  ...inFiles(isLibrary, [rule('vendored', ['technical', 'ignore', 0.65], isOwnOfLibrary)]),
  fileRule('test-file', ['test', 'ignore', 0.95], inRole('test')),
  fileRule('test-file', ['test', 'ignore', 0.9], ({ surroundings }) => surroundings.isTestCode),
  fileRule('design-time', ['technical', 'ignore', 0.85], ({ path }) => FOR_DEVELOPERS.test(path)),
  fileRule('other-language', ['catalog', 'keep', 0.85], isOfOtherFolder),
  fileRule('ci-file', ['technical', 'ignore', 0.9], inRole('ci')),
  fileRule('api-docs', ['docs', 'ignore', 0.95], ({ surroundings }) => surroundings.isApiDescription),
  fileRule('docs-file', ['docs', 'ignore', 0.9], inRole('docs')),
  fileRule('asset-file', ['technical', 'ignore', 0.9], inRole('asset')),
  ...inFiles(inRole('sandbox'), [
    rule('sandbox-file', ['sample', 'replace', 0.9], (at) => at.isDonors || isMoney(at)),
    rule('sandbox-file', ['sample', 'ignore', 0.85], () => true),
  ]),
  rule('syntax', ['technical', 'keep', 0.9], ({ context }) => context.tag === 'untranslatable'),
  ...inFiles(isCatalog, [rule('property-key', ['key', 'keep', 0.95], isName)]),
  ...inFiles(hasDictionaries, [
    rule('property-key', ['key', 'keep', 0.95], (at) => isName(at) && dictionaryLanguage(at) !== null),
    rule('address', ['technical', 'keep', 0.85], isPathInDictionary),
  ]),
  ...ofDonors(
    inFiles(
      (file) => (isCatalog(file) || hasDictionaries(file)) && catalogLanguage(file.path) === 'en',
      [rule('catalog-value', ['catalog', 'translate', 0.65], isUntranslated)],
    ),
  ),
  ...inFiles(hasDictionaries, [
    rule('catalog-value', ['catalog', 'import', 0.95], (at) => dictionaryLanguage(at) === languageOf(at)),
    rule('other-language', ['catalog', 'keep', 0.9], (at) => dictionaryLanguage(at) !== null),
  ]),
  ...inFiles(isLibrary, [
    rule('other-language', ['catalog', 'keep', 0.9], isOfLibrary),
    rule('other-language', ['catalog', 'keep', 0.65], isOfPolyglot),
  ]),
  ...inFiles(isCatalog, [
    rule('other-language', ['catalog', 'keep', 0.9], (at) => !isOwn(at)),
    // What gets no sister in another language is replaced where it stands, and asked about.
    fileRule('catalog-value', ['catalog', 'translate', 0.65], ({ path }) => !mayBeCatalog(path)),
    rule('catalog-value', ['catalog', 'import', 0.95], () => true),
  ]),
  rule('property-key', ['key', 'keep', 0.95], (at) => messagesLocale(at) !== null && at.site.kind === 'key'),
  rule(
    'other-language',
    ['catalog', 'keep', 0.9],
    (at) => (messagesLocale(at) ?? languageOf(at)) !== languageOf(at),
  ),
  rule('catalog-value', ['catalog', 'translate', 0.9], (at) => messagesLocale(at) !== null),
];

/** `Developer Menu/Tokens.swift`: screens that only those who make the program open. */
const FOR_DEVELOPERS = /(?:^|\/)(?:[dD]eveloper|[dD]ebug|[dD]ev)[ _-]?(?:[mM]enus?|[oO]ptions|[pP]anels?)\//;

/** `pl.lproj/privacy.html`, `values-pl/`, `raw-pl/terms.html`: what telephones show to those who read another language. */
function isOfOtherFolder({ path, source }: JudgedFile): boolean {
  const told = OF_LANGUAGE.exec(path);
  return told !== null && (told[1] ?? told[2]) !== baseLanguage(source.language);
}

const OF_LANGUAGE =
  /(?:^|\/)(?:([a-z]{2,3})(?:[-_]\w+)?\.lproj|(?:raw|assets)-([a-z]{2})(?:-r[A-Z]{2})?)\/[^/]+\.(?:html?|md|txt|rtf|json)$/;

function isName({ site, context }: Circumstance): boolean {
  // `$lang['late'] = 'Too late'`
  return site.kind === 'key' || context.use === 'key' || context.use === 'index';
}

/** The language under whose name a text stands in a component's block of messages; null for a text outside of one. */
function messagesLocale({ context }: Circumstance): string | null {
  if (context.tag !== 'i18n') return null;
  return localeCode((context.within ?? []).at(-1) ?? '')?.language ?? null;
}

/** `{ mn: [{ label: 'Нүүр', href: '/home' }] }`: pages of the program stay where they are in each language. */
function isPathInDictionary(at: Circumstance): boolean {
  return !at.isDonors && /^\/(?:[\w/#?=&.-]*)$/.test(at.site.text) && dictionaryLanguage(at) !== null;
}

/** The language of a catalog in the midst of a file, for what can be a text of it. */
function dictionaryLanguage({ site, surroundings }: Circumstance): string | null {
  if (site.kind === 'comment' || site.kind === 'regex' || site.text.trim() === '') return null;
  return surroundings.dictionaryLanguage(site);
}

function languageOf({ source }: Circumstance): string {
  return baseLanguage(source.language);
}

/** `moment/locale/kk.js`, `select2/i18n/ru.js`: what a library brings for a language that the donor does not speak. */
function isOfLibrary(at: Circumstance): boolean {
  const told = libraryLanguage(at);
  return told !== undefined && told !== baseLanguage(at.source.language);
}

/** `ckeditor/lang/mn.js`: what it brings for the one that the donor does speak; in another country another such file is loaded. */
function isOwnOfLibrary(at: Circumstance): boolean {
  return at.isDonors && libraryLanguage(at) === baseLanguage(at.source.language);
}

function libraryLanguage({ surroundings, path }: Circumstance): string | undefined {
  return surroundings.isLibrary ? LIBRARY_LANGUAGE.exec(path)?.[1] : undefined;
}

/** `moment-with-locales.js`: what a library says in fifty languages, nobody of the donor wrote. What stands under the donor's is another matter. */
function isOfPolyglot({ surroundings, isDonors, context, source }: Circumstance): boolean {
  return isDonors && surroundings.isPolyglot && namedLanguage(context) !== baseLanguage(source.language);
}

const LIBRARY_LANGUAGE =
  /\/(?:locales?|lang|langs|i18n|l10n|nls)\/(?:[\w.]+[._-])?([a-z]{2})(?:[-_][A-Za-z]{2,4})?\.js$/;

function isMoney({ words }: Circumstance): boolean {
  return CURRENCY.test(words);
}

/** Currencies of the donors' neighbourhood; whether one is the donor's own, the country profile knows. */
export const CURRENCY = /^(?:MNT|UAH|KZT|KGS|UZS|TJS|RUB|BYN|GEL|AMD|AZN|MDL|₮|₴|₸|₽)$/;

/** `lang/en/auth.php` with words in Cyrillic: many write their own over what a framework brings in English, and ship it as that. */
function isUntranslated(at: Circumstance): boolean {
  if (ownNameOf(at.words) !== null) return false;
  return at.role === 'catalog' || dictionaryLanguage(at) === 'en';
}

/** `#FF6200EE`, `@string/name`, `?attr/primary`, `16dp`: what designs are described by, in the folder of the texts. */
const OF_DESIGN = /^[#@?]|^[\d.]+[a-z]*$/;
/** Any but those of Latin. */
const OTHER_LETTER = /[^\P{L}\p{Script=Latin}]/u;

/** A catalog in the donor's own language: its path says which one it is, or else its letters do. */
function isOwn({ path, source, isDonors, isLatinDonor, words }: Circumstance): boolean {
  const told = catalogLanguage(path);
  const own = baseLanguage(source.language);
  if (told !== null) return told === own && (isDonors || isLatinDonor);
  // What is in no language's folder is what everybody reads who has none: `values/strings.xml`.
  if (isLatinDonor) {
    if (OTHER_LETTER.test(words) || OF_DESIGN.test(words)) return false;
    return own === 'en' || !isProse(words) || speaks(words, own);
  }
  return isDonors && (!GUESSED.has(own) || [own, null].includes(guessLanguage(words)));
}
