import { baseLanguage } from '../model/base-language.ts';
import type { Span } from '../model/edit.ts';
import type { Site } from '../model/site.ts';
import { moduleLanguage } from './catalogs/module/module-language.ts';
import { findDictionaries } from './dictionaries/find-dictionaries.ts';
import { type Directory, directoryOf } from './directory-of.ts';
import { isGeneratedDocs } from './generated-docs.ts';
import { isTestCode } from './is-test-code.ts';
import { labelLists } from './label-lists.ts';
import { labelPairs } from './label-pairs.ts';
import { isLibraryFile } from './library-file.ts';
import { longLists } from './long-lists.ts';
import { namedLanguage } from './named-language.ts';
import { phraseLists } from './phrase-lists.ts';
import { type Script, scriptOf } from './script.ts';
import { slotOf } from './slots/slot-of.ts';
import { smallWords } from './small-words.ts';
import { isThemePage } from './theme-page.ts';
import { isNumeral } from './words/numerals.ts';
import { ownNameOf } from './words/own-names.ts';
import { isPlace } from './words/places.ts';
import { SHOWN_PROPERTY } from './words/properties.ts';
import { speaks } from './words/speaks.ts';

/** What a whole file says about each text in it: lists that no single entry tells. Counts of sites. */
export type Surroundings = {
  /** Words for numbers and money that stand alone, each counted once: units that a page repeats make no converter. */
  readonly numerals: number;
  readonly places: number;
  readonly singleLetters: number;
  /** Texts of the donor's script that begin with a code of three figures or more: `6311-…`. */
  readonly codedLabels: number;
  /** Texts of the donor's script by the list that they stand in, see `listOf`. */
  readonly lists: ReadonlyMap<string, number>;
  /** Places by list. */
  readonly placeLists: ReadonlyMap<string, number>;
  /** What the parts of a drawing are called, where it is a map: as its path says, or since some of them are places. */
  readonly regions: ReadonlySet<string>;
  /** What its records say about people and offices. */
  readonly directory: () => Directory;
  /** How many properties of a variable's objects have texts in the donor's script, by the variable; '' for those of none. */
  readonly fields: ReadonlyMap<string, number>;
  /** Whether texts of the donor's script stand under the name of the donor's language: a catalog of a kind, with sisters. */
  readonly namesOwnLanguage: boolean;
  /** A module of a folder for translations that has texts in the donor's script among others: `[{ … }, { … }]`, a language each. */
  readonly isSharedCatalog: boolean;
  /** Texts of the donor's script that stand under `label` and its like. */
  readonly labels: ReadonlySet<string>;
  /** Whether a text is one of those, or is what one of them is cut down to: `Эр` for `Эрэгтэй`. */
  readonly isLabelled: (words: string) => boolean;
  /** Whether a text is an entry of a list of a hundred literals or more, with nothing but commas between them. */
  readonly isInLongList: (site: Site) => boolean;
  /** Whether a text stands in a list of labels, where others are what only people say. */
  readonly isAmongLabels: (site: Site) => boolean;
  /** Whether it is one of the phrases in small letters that a function gives back. */
  readonly isAmongPhrases: (site: Site) => boolean;
  /** Whether it says what the code beside it stands for. */
  readonly isPaired: (site: Site) => boolean;
  /** The words that texts of the file say in small letters. */
  readonly smallWords: () => ReadonlySet<string>;
  /** Whether it stands for what is missing: `name ?? '…'`. */
  readonly isFallback: (site: Site) => boolean;
  /** Whether other files of the donor speak in some slots that it fills as well. */
  readonly hearsSlots: boolean;
  /** Whether a text stands in one of those. */
  readonly isHeard: (site: Site) => boolean;
  /** Whether the file calls several languages by their own names, in any script. */
  readonly namesLanguages: () => boolean;
  /** A description of an interface (OpenAPI, Swagger), or of a program, made from its comments. */
  readonly isApiDescription: boolean;
  /** Code that tests the program, as what it imports tells. */
  readonly isTestCode: boolean;
  /** Data that describes data: JSON Schema, and what GraphQL says of itself. */
  readonly isSchema: boolean;
  /** A page that came with a bought theme and was never touched: nothing in it is of the donor's script. */
  readonly isUntouchedTheme: boolean;
  /** A part of a well-known library that lies among the donor's own files; a text in its script was put in by the donor. */
  readonly isLibrary: boolean;
  /** Such a part with words in scripts that neither the donor nor English is written in: it speaks many languages by itself. */
  readonly isPolyglot: boolean;
  /** The language of a catalog in the midst of the file, or that the file is, that a place stands in; null for none. */
  readonly dictionaryLanguage: (site: Site) => string | null;
  /** Whether there is any such catalog. */
  readonly hasDictionaries: boolean;
};

const FALLBACK = /(?:\|\||\?\?|\?:|\bor)\s*$/;

const SHARED_CATALOG = /(?:^|\/)(?:i18n|l10n|locales?|translations?)\/(?:.+\/)?[^/]+\.[cm]?[jt]s$/;

/** JSON Schema, what GraphQL says of itself, and a Table Schema, which need not name itself: `"fields": [{ "constraints": {`. */
const SCHEMA = /"\$schema"\s*:|"__schema"\s*:|"fields"\s*:\s*\[\s*\{[^[\]{}]{0,1000}"constraints"\s*:\s*\{/;

const CODED_LABEL = /^\d{3,}\s?[-–.:]\s?\p{L}/u;

export function surroundingsOf(
  sites: readonly Site[],
  {
    path,
    language,
    script,
    text,
    heard = [],
    reader,
  }: {
    readonly path: string;
    readonly language: string;
    readonly script: Script | null;
    readonly text: string;
    /** Slots in which the donor speaks, see `speakingSlots`. */
    readonly heard?: readonly string[];
    /** The id of the language that the file is written in. */
    readonly reader: string;
  },
): Surroundings {
  const spoken = new Set(heard);
  const lists = new Map<string, number>();
  const placeLists = new Map<string, number>();
  const named = new Map<string, Set<string>>();
  const own = baseLanguage(language);
  let namesOwnLanguage = false;
  const numerals = new Set<string>();
  const labels = new Set<string>();
  const regions = new Set<string>();
  const counts = { places: 0, singleLetters: 0, codedLabels: 0 };
  for (const site of sites) {
    if (site.kind === 'comment' || script?.letter.test(site.text) === false) continue;
    const words = site.text.trim();
    const list = listOf(site);
    lists.set(list, (lists.get(list) ?? 0) + 1);
    const { variable, property } = site.context;
    if (property !== undefined) {
      const holder = variable ?? '';
      named.set(holder, (named.get(holder) ?? new Set()).add(property));
    }
    if (SHOWN_PROPERTY.has(property)) labels.add(words);
    if (isNameOfShape(site)) regions.add(words);
    if (!namesOwnLanguage && script !== null) namesOwnLanguage = namedLanguage(site.context) === own;
    if (/^\S+$/.test(words) && isNumeral(words, language)) numerals.add(words.toLowerCase());
    if (script !== null && /^\p{L}$/u.test(words)) counts.singleLetters++;
    if (CODED_LABEL.test(words)) counts.codedLabels++;
    if (!isPlace(words, language)) continue;
    counts.places++;
    placeLists.set(list, (placeLists.get(list) ?? 0) + 1);
  }
  const head = text.slice(0, 3_000);
  const isApiDescription =
    isGeneratedDocs(path, text) ||
    (/swagger|openapi|asyncapi/.test(head) &&
      /^\s*["']?(?:swagger|openapi|asyncapi)["']?\s*:\s*["']?\d/m.test(head));
  const isLibrary = isLibraryFile(path, text);
  const inDictionary = dictionaryLanguage(path, text, language, script);
  const fields = new Map([...named].map(([variable, properties]) => [variable, properties.size]));
  return {
    ...counts,
    directory: once(() => directoryOf(ownTexts(sites, script))),
    numerals: numerals.size,
    namesLanguages: once(() => ownNames(sites) > 1),
    isInLongList: longLists(sites, text),
    isAmongLabels: labelLists(sites, text, language),
    isAmongPhrases: phraseLists(sites, language),
    isPaired: labelPairs(sites, text, language),
    smallWords: once(() => smallWords(sites)),
    isFallback: ({ span }) => FALLBACK.test(text.slice(Math.max(0, span.start - 20), span.start)),
    hearsSlots: spoken.size > 0,
    isHeard: (site) => spoken.has(slotOf(site) ?? ''),
    labels,
    regions:
      regions.size >= 8 && (MAP.test(path) || [...regions].some((each) => isPlace(each, language)))
        ? regions
        : NONE,
    isLabelled: (words) => {
      const small = words.toLowerCase();
      return [...labels].some((label) => label.toLowerCase().startsWith(small));
    },
    namesOwnLanguage,
    isSharedCatalog: lists.size > 0 && SHARED_CATALOG.test(path),
    lists,
    placeLists,
    fields,
    isApiDescription,
    isTestCode: isTestCode(reader, text),
    isSchema: path.endsWith('.json') && SCHEMA.test(head),
    isLibrary,
    isPolyglot: isLibrary && script !== null && hasForeignWord(text, script),
    isUntouchedTheme: isThemePage(path, text) && !isTouched(sites, text, script, language),
    dictionaryLanguage: inDictionary ?? (() => null),
    hasDictionaries: inDictionary !== null,
  };
}

function ownTexts(sites: readonly Site[], script: Script | null) {
  const own = sites.filter(({ kind, text }) => kind !== 'comment' && script?.letter.test(text) !== false);
  return own.map((site) => ({ site, list: listOf(site) }));
}

const NONE: ReadonlySet<string> = new Set();
const MAP = /(?:^|[/_-])maps?(?=[/_.-])|[a-z]Maps?(?=[/_.A-Z-])/;

/** `<path title="Булган" d="…">` */
function isNameOfShape({ context }: Site): boolean {
  return SHAPE.has(context.element ?? '') && NAME_OF_SHAPE.has(context.attribute ?? '');
}

const SHAPE = new Set(['path', 'polygon', 'polyline', 'circle', 'rect', 'g', 'use']);
const NAME_OF_SHAPE = new Set(['name', 'title', 'data-name', 'data-title', 'aria-label']);

/** Whether anybody put words of the donor into it. */
function isTouched(sites: readonly Site[], text: string, script: Script | null, language: string): boolean {
  if (script !== null) return script.letter.test(text);
  return baseLanguage(language) === 'en' || sites.some((site) => speaks(site.text, language));
}

/** Greek letters are signs of mathematics. */
const WORD = /[^\P{L}\p{Script=Latin}\p{Script=Greek}]{3,}/gu;

function hasForeignWord(text: string, script: Script): boolean {
  for (const [word] of text.matchAll(WORD)) if (!script.letter.test(word)) return true;
  return false;
}

/** `i18n/hr.js` is about personnel where its words are in letters that no Croatian writes with; English is often left untranslated. */
function isMisnamed(told: string, { text }: Site, script: Script | null): boolean {
  return told !== 'en' && scriptOf(told) === null && script?.letter.test(text) === true;
}

function dictionaryLanguage(
  path: string,
  text: string,
  language: string,
  script: Script | null,
): Surroundings['dictionaryLanguage'] | null {
  const module = moduleLanguage(path, text);
  if (module !== null) {
    return (site) => {
      const isIn = module.spans.some((each) => holds(each, site.span));
      return isIn && !isMisnamed(module.language, site, script) ? module.language : null;
    };
  }
  const members = findDictionaries(path, text, language).flatMap((each) =>
    each.canGrow ? each.members : [],
  );
  if (members.length === 0) return null;
  return ({ span }) => {
    const around = members.find(({ whole }) => holds(whole, span));
    return around?.code.language ?? null;
  };
}

function ownNames(sites: readonly Site[]): number {
  const named = sites.filter(({ kind }) => kind !== 'comment').map(({ text }) => ownNameOf(text.trim()));
  return new Set(named.filter((name) => name !== null)).size;
}

/** Asked of few files, and then again and again. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Texts of one list stand in the same variable under the same property, or in the same column of the same table; keys of
 * objects are lists of their own.
 */
export function listOf({ context, kind }: Site): string {
  return [
    context.type ?? '',
    context.variable ?? context.function ?? '',
    context.property ?? '',
    kind === 'key' ? 'key' : '',
  ].join('\n');
}

export function isCodedLabel(text: string): boolean {
  return CODED_LABEL.test(text);
}
