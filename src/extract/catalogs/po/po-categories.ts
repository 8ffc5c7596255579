import type { PluralCategory } from '../../../model/plural-category.ts';

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
