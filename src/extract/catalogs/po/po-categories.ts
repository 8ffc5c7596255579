import { pluralForms } from '../../../formats/plural-forms.ts';
import { type PluralCategory, pluralCategories } from '../plural-categories.ts';

/** What forms mean by how many there are; gettext has no form for fractions, so the last is that of all others. */
const BY_COUNT: readonly (readonly PluralCategory[])[] = [
  ['other'],
  ['one', 'other'],
  ['one', 'few', 'other'],
  ['one', 'two', 'few', 'other'],
  ['one', 'two', 'few', 'many', 'other'],
  ['zero', 'one', 'two', 'few', 'many', 'other'],
];

/** The categories of an entry's plural forms by their number. */
export function poCategories(count: number): readonly PluralCategory[] {
  return BY_COUNT[count - 1] ?? BY_COUNT[0]!;
}

/** The categories of CLDR whose texts stand in a language's forms, in their order: as many as its header says. */
export function poTargetCategories(locale: string): readonly PluralCategory[] {
  const count = Number(/nplurals=(\d+)/.exec(pluralForms(locale))?.[1] ?? 2);
  const all = pluralCategories(locale);
  if (count === all.length) return all;
  // Slavic languages say `other` of fractions alone, French and its kin `many` of millions.
  const spare = all.includes('few') ? 'other' : 'many';
  const fewer = all.filter((category) => category !== spare);
  return fewer.length === count ? fewer : poCategories(count);
}
