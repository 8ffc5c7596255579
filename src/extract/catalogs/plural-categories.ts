import { baseLanguage } from '../../model/base-language.ts';

/** A plural category of CLDR. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/*
 * Plural categories by language, from Unicode CLDR 48 (supplemental/plurals.xml and ordinals.xml, Unicode-3.0). A table
 * and not Intl.PluralRules, whose answer changes with the machine's ICU.
 */
type Row = readonly [categories: string, languages: string];

const CARDINAL: readonly Row[] = [
  [
    'other',
    `bm bo dz hnj id ig ii in ja jbo jv jw kde kea km ko lkt lo ms my nqo osa sah ses sg su th to tpi vi wo yo yue zh`,
  ],
  ['zero one other', 'cv ksh lag lv prg'],
  ['one two other', 'he iu iw naq sat se sma smi smj smn sms'],
  ['one few other', 'bs hr mo ro sh shi sr'],
  ['one many other', 'ca es fr it lld pt scn vec'],
  ['one few many other', 'be cs lt pl ru sk uk'],
  ['one two few other', 'dsb gd hsb sl'],
  ['one two few many other', 'br ga gv mt'],
  ['zero one two few many other', 'ar ars cy kw'],
];

const ORDINAL: readonly Row[] = [
  ['one other', 'bal fil fr ga hu hy lo ms ne ro sv tl vi'],
  ['few other', 'be tk uk'],
  ['many other', 'it kk lld sc scn vec'],
  ['one many other', 'ka kw sq'],
  ['one few many other', 'az'],
  ['one two few other', 'ca en gd mr'],
  ['one two many other', 'mk'],
  ['one two few many other', 'as bn gu hi or'],
  ['zero one two few many other', 'cy'],
];

/** The categories of a language's cardinal or ordinal numbers, in CLDR's order. `language` may be any BCP 47 tag. */
export function pluralCategories(language: string, isOrdinal = false): readonly PluralCategory[] {
  const base = baseLanguage(language);
  const found = (isOrdinal ? ORDINAL : CARDINAL).find(([, languages]) => languages.split(' ').includes(base));
  return (found?.[0] ?? (isOrdinal ? 'other' : 'one other')).split(' ') as PluralCategory[];
}
