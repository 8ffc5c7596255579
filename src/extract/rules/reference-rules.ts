import { baseLanguage } from '../../model/base-language.ts';
import type { Circumstance } from '../circumstance.ts';
import { ofDonors, type Rule, rule } from '../rule.ts';
import { isCodedLabel, listOf } from '../surroundings.ts';
import { isAnyNumeral, isNumeral } from '../words/numerals.ts';
import { ownNameOf } from '../words/own-names.ts';
import { isPlace, PLACE_NAME } from '../words/places.ts';
import { READABLE_PROPERTY, SHOWN_PROPERTY } from '../words/properties.ts';

/** Lists that every country has its own of: words for words would be wrong. */
export const REFERENCE_RULES: readonly Rule[] = ofDonors([
  rule('number-word', ['reference', 'replace', 0.9], isNumberWord),
  rule(
    'transliteration',
    ['pattern', 'replace', 0.85],
    (at) => isLetter(at) && at.surroundings.singleLetters >= 8,
  ),
  rule('place-name', ['reference', 'replace', 0.85], isPlaceName),
  rule(
    'place-name',
    ['reference', 'replace', 0.8],
    ({ context, words, surroundings }) =>
      IN_DRAWING.has(context.element ?? '') && surroundings.regions.has(words),
  ),
  rule(
    'official-code-list',
    ['reference', 'replace', 0.8],
    (at) => isCodedLabel(at.words) && at.surroundings.codedLabels >= 5,
  ),
  rule('place-name', ['reference', 'replace', 0.7], isRegionOfMap),
  rule('long-list', ['reference', 'replace', 0.75], isOneOfMany),
  rule('directory-entry', ['reference', 'replace', 0.75], isDirectoryEntry),
  rule(
    'language-name',
    ['reference', 'replace', 0.8],
    (at) => isLanguageName(at) && ownNameOf(at.words) === baseLanguage(at.source.language),
  ),
  rule('language-name', ['reference', 'keep', 0.8], isLanguageName),
  rule('stop-word', ['reference', 'replace', 0.8], isStopWord),
  rule(
    'single-letter',
    ['stored', 'keep', 0.65],
    (at) => isLetter(at) && at.site.kind === 'string' && !isShown(at) && !isSpaced(at),
  ),
  rule('test-marker', ['sample', 'replace', 0.6], ({ site }) => TEST_MARKER.test(site.text)),
]);

/** `Тестовий{0}`: a word for testing with a hole right behind it makes data, not a sentence. */
const TEST_MARKER = /^\s*(?:тестов(?:ий|ый|а|ая|е|ое)|тест|туршилт(?:ын)?)(?:\{\d+\}|\d|[_-])/i;

const STOP_LIST =
  /stop_?words?|noise_?words?|filler|ignored_?words?|keywords?|synonyms?|blacklist|profanity|bad_?words?/i;

/** Five numerals in a file are a converter of sums into words; one is a text. */
function isNumberWord({ words, surroundings, source, site }: Circumstance): boolean {
  if (surroundings.numerals < 5 || words.length > 60) return false;
  return isNumeral(words, source.language) || (site.kind === 'string' && isAnyNumeral(words));
}

function isLetter({ words }: Circumstance): boolean {
  return /^\p{L}$/u.test(words);
}

/** `" в "`: a word of one letter, with the space that parts it from the sentence around it. */
function isSpaced({ site }: Circumstance): boolean {
  return /^ | $/.test(site.text);
}

function isShown({ context, site, language }: Circumstance): boolean {
  const { element, property, callee } = context;
  // `{{ n === 1 ? 'у' : 'ы' }}`: the ending of a word.
  const isEnding = /^(?:html|vue)$/.test(language) && site.kind === 'string' && callee === undefined;
  return (
    (isEnding &&
      property === undefined &&
      context.isModuleScope === true &&
      context.variable === undefined) ||
    site.kind === 'text' ||
    element !== undefined ||
    SHOWN_PROPERTY.has(property) ||
    READABLE_PROPERTY.has(property)
  );
}

/** Elements of SVG that have a name, or show one. */
const IN_DRAWING = new Set([
  'path',
  'polygon',
  'polyline',
  'circle',
  'rect',
  'g',
  'use',
  'text',
  'tspan',
  'title',
]);

/** `{ path: 'm 392,470 …', name: 'Београд' }` in a library: a map that it draws, with the name of each region. */
function isRegionOfMap({ context, surroundings }: Circumstance): boolean {
  return surroundings.isLibrary && context.property === 'name' && context.beside?.includes('path') === true;
}

/** An entry of a list where several entries are places; what names the list may say so too. */
function isPlaceName({ site, context, words, surroundings, source }: Circumstance): boolean {
  const list = listOf(site);
  const places = surroundings.placeLists.get(list) ?? 0;
  const entries = surroundings.lists.get(list) ?? 0;
  const isShort = words.split(' ').length <= 4;
  if (isPlace(words, source.language)) return places >= 4 || surroundings.places >= 8;
  if (!isShort || site.kind === 'text') return false;
  // All that stands in a function is no list: an entry of one is of no attribute, and most of the others are places.
  const { variable, property, function: inside, statement } = context;
  if (variable === undefined && property === undefined && inside !== undefined)
    return site.kind !== 'attribute' && statement !== 'throw' && places >= 4 && places * 2 >= entries;
  if (places >= 4 && places * 8 >= entries) return true;
  // Small units bear the names of larger ones now and then, enough of them where a list has hundreds.
  if (places >= 16 && places * 16 >= entries) return true;
  const names = [context.variable, context.property, ...(context.within ?? []), ...(context.beside ?? [])];
  return surroundings.places >= 4 && entries >= 8 && names.some((name) => PLACE_NAME.has(name));
}

/** Nobody offers hundreds of labels in one list: names of places, of people, of trades. */
function isOneOfMany(at: Circumstance): boolean {
  const { site, words, surroundings, language } = at;
  if (isRecordOfMany(at)) return true;
  // `с.`, `гр.`: an abbreviation ends with a dot as well.
  if (words.split(' ').length > 4 || / .*[.!?…:]$/u.test(words)) return false;
  // Dumps of databases are tables as well.
  if (language === 'csv' || (language === 'sql' && site.context.property !== undefined))
    return (surroundings.lists.get(listOf(site)) ?? 0) >= MANY_ROWS;
  return surroundings.isInLongList(site);
}

/** `{ "name": "…", "phone": "…" }` over and over, or the name of a clerk or a deputy; and what is told of them in data. */
function isDirectoryEntry({ site, context, words, surroundings, language, role }: Circumstance): boolean {
  if (site.kind === 'text' || site.kind === 'attribute' || context.property === undefined) return false;
  const directory = surroundings.directory();
  const list = listOf(site);
  if (directory.isPerson(list, words)) return true;
  const isData = language === 'json' || role === 'seed';
  return isData && (directory.hasContacts(list) || directory.isBesidePerson(context));
}

/** `{ "id": "T1001", "text": "…" }` hundreds of times over: what the donor's country keeps count of. */
function isRecordOfMany({ site, context, words, surroundings, language }: Circumstance): boolean {
  if (language !== 'json' || context.beside?.some((name) => RECORD_KEY.test(name)) !== true) return false;
  return !/[.!?…]$/u.test(words) && (surroundings.lists.get(listOf(site)) ?? 0) >= MANY_RECORDS;
}

/** What records of data are told apart by. */
const RECORD_KEY = /^(?:_?[iI][dD]|ID|[cC]ode|[uU]uid|UUID|[gG]uid|GUID)$|[a-z]I[Dd]$|_id$/;
const MANY_RECORDS = 500;

/** Rows of a table; a table of content has longer texts. */
const MANY_ROWS = 300;

/** Where people choose a language, each is called what its own speakers call it. */
function isLanguageName({ words, surroundings }: Circumstance): boolean {
  return ownNameOf(words) !== null && surroundings.namesLanguages();
}

function isStopWord({ context, words, site, surroundings }: Circumstance): boolean {
  const isWord = /^[\p{L}'’-]+$/u.test(words) && words === words.toLowerCase();
  return (
    isWord &&
    STOP_LIST.test(`${context.variable ?? ''} ${context.property ?? ''}`) &&
    (surroundings.lists.get(listOf(site)) ?? 0) >= 3
  );
}
