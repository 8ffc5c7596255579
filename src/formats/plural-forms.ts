import { baseLanguage } from '../model/base-language.ts';
import type { PluralCategory } from '../model/plural-category.ts';

/*
 * gettext's formulas by language, with the categories that its forms stand for: the cardinal rules of Unicode CLDR 48
 * (supplemental/plurals.xml, Unicode-3.0) for whole numbers, since gettext has no form for fractions. What CLDR says of
 * millions alone (`many` of French and its kin) counts with all others, as in every translator's program.
 */
type Row = readonly [categories: string, formula: string, languages: string];

const SLAVIC = 'n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2';
const TENS = (from: number, ends: readonly number[]) =>
  `(${ends.map((end) => `n%100==${from + end}`).join(' || ')})`;
const CORNISH = [0, 20, 40, 60, 80];
const CORNISH_TWO = `${TENS(2, CORNISH)} || n%1000==0 && (n%100000>=1000 && n%100000<=20000 || n%100000==40000 || n%100000==60000 || n%100000==80000) || n!=0 && n%1000000==100000`;

const ROWS: readonly Row[] = [
  [
    'other',
    '0',
    `bm bo dz hnj id ig ii in ja jbo jv jw kde kea km ko lkt lo ms my nqo osa sah ses sg su th to tpi vi wo yo yue zh`,
  ],
  [
    'one other',
    '(n > 1)',
    'ak am as bho bn csw doi fa ff fr gu guw hi hy kab kn kok ln mg nso pa pcm pt si ti wa zu',
  ],
  ['one other', '(n%10==1 && n%100!=11 ? 0 : 1)', 'is mk'],
  ['one other', '(n > 1 && (n < 11 || n > 99))', 'tzm'],
  ['one other', '(n%10==4 || n%10==6 || n%10==9)', 'ceb fil tl'],
  ['zero one other', 'n==0 ? 0 : n==1 ? 1 : 2', 'blo cv ksh lag'],
  ['zero one other', 'n%10==0 || n%100>=11 && n%100<=19 ? 0 : n%10==1 ? 1 : 2', 'lv prg'],
  ['one two other', 'n==1 ? 0 : n==2 ? 1 : 2', 'he iu iw naq sat se sma smi smj smn sms'],
  ['one few other', SLAVIC, 'bs hr sh sr'],
  ['one few other', 'n==1 ? 0 : n>=2 && n<=4 ? 1 : 2', 'cs sk'],
  ['one few other', 'n==1 ? 0 : n==0 || n%100>=1 && n%100<=19 ? 1 : 2', 'mo ro'],
  ['one few other', 'n<=1 ? 0 : n<=10 ? 1 : 2', 'shi'],
  ['one few other', 'n%100>=11 && n%100<=19 ? 2 : n%10==1 ? 0 : n%10>=2 ? 1 : 2', 'lt'],
  ['one few many', SLAVIC, 'be ru uk'],
  ['one few many', 'n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2', 'pl'],
  ['one two few other', 'n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3', 'dsb hsb sl'],
  ['one two few other', 'n==1 || n==11 ? 0 : n==2 || n==12 ? 1 : n>=3 && n<=19 ? 2 : 3', 'gd'],
  ['one two few other', 'n%10==1 ? 0 : n%10==2 ? 1 : n%20==0 ? 2 : 3', 'gv'],
  [
    'one two few other',
    'n%10==1 && n%100!=11 ? 0 : n==2 ? 1 : n%10>=2 && (n%100<11 || n%100>19) ? 2 : 3',
    'sgs',
  ],
  ['one two few many other', 'n==1 ? 0 : n==2 ? 1 : n>=3 && n<=6 ? 2 : n>=7 && n<=10 ? 3 : 4', 'ga'],
  [
    'one two few many other',
    'n==1 ? 0 : n==2 ? 1 : n==0 || n%100>=3 && n%100<=10 ? 2 : n%100>=11 && n%100<=19 ? 3 : 4',
    'mt',
  ],
  [
    'one two few many other',
    'n%10==1 && n%100!=11 && n%100!=71 && n%100!=91 ? 0 : n%10==2 && n%100!=12 && n%100!=72 && n%100!=92 ? 1 : (n%10==3 || n%10==4 || n%10==9) && (n%100<10 || n%100>19) && (n%100<70 || n%100>79) && n%100<90 ? 2 : n!=0 && n%1000000==0 ? 3 : 4',
    'br',
  ],
  [
    'zero one two few many other',
    'n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5',
    'ar ars',
  ],
  ['zero one two few many other', 'n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5', 'cy'],
  [
    'zero one two few many other',
    `n==0 ? 0 : n==1 ? 1 : ${CORNISH_TWO} ? 2 : ${TENS(3, CORNISH)} ? 3 : ${TENS(1, CORNISH)} ? 4 : 5`,
    'kw',
  ],
];

/** Most languages, and those that nobody here knows. */
const USUAL: Row = ['one other', '(n != 1)', 'pt-PT'];

/** The value of the header `Plural-Forms` for a BCP 47 tag. */
export function pluralForms(language: string): string {
  const [categories, formula] = rowOf(language);
  return `nplurals=${categories.split(' ').length}; plural=${formula};`;
}

/** The categories of CLDR that a language's forms stand for, in their order. */
export function formCategories(language: string): readonly PluralCategory[] {
  return rowOf(language)[0].split(' ') as PluralCategory[];
}

function rowOf(language: string): Row {
  // What Portugal counts otherwise than Brazil is all that CLDR tells apart by region.
  if (/^pt[-_]PT\b/i.test(language)) return USUAL;
  const base = baseLanguage(language);
  return ROWS.find(([, , languages]) => languages.split(' ').includes(base)) ?? USUAL;
}
