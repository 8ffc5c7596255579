import { baseLanguage } from '../../model/base-language.ts';
import type { PluralCategory } from '../../model/plural-category.ts';

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
  [
    'one other',
    `af ak am an as asa ast az bal bem bez bg bho bn brx ce ceb cgg chr ckb csw da de doi dv ee el en eo et eu fa ff
fi fil fo fur fy gl gsw gu guw ha haw hi hu hy ia ie io is jgo jmc ka kab kaj kcg kk kkj kl kn kok ks ksb ku ky
lb lg lij ln mas mg mgo mk ml mn mr nah nb nd ne nl nn nnh no nr nso ny nyn om or os pa pap pcm ps rm rof rwk
saq sc sd sdh seh si sn so sq ss ssy st sv sw syr ta te teo ti tig tk tl tn tr ts tzm ug ur uz ve vo vun wa wae
xh xog yi zu`,
  ],
  ['zero one other', 'blo cv ksh lag lv prg'],
  ['one two other', 'he iu iw naq sat se sma smi smj smn sms'],
  ['one few other', 'bs hr mo ro sh shi sr'],
  ['one many other', 'ca es fr it lld pt scn vec'],
  ['one few many other', 'be cs lt pl ru sk uk'],
  ['one two few other', 'dsb gd hsb sl'],
  ['one two few many other', 'br ga gv mt sgs'],
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
  const found = rowOf(language, isOrdinal ? ORDINAL : CARDINAL);
  return (found?.[0] ?? (isOrdinal ? 'other' : 'one other')).split(' ') as PluralCategory[];
}

/** Whether CLDR says how a language counts: of any other, the commonest categories are taken. */
export function hasPluralRule(language: string): boolean {
  return rowOf(language, CARDINAL) !== undefined;
}

function rowOf(language: string, rows: readonly Row[]): Row | undefined {
  const base = baseLanguage(language);
  return rows.find(([, languages]) => languages.split(/\s/).includes(base));
}
