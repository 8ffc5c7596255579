import type { PluralCategory } from '../../model/plural-category.ts';
import type { CatalogLeaf } from './catalog-format.ts';

/** How a catalog spells its keys. */
export type KeySpelling = {
  /** Joins the names of nested objects to a key; false: keys are never split. */
  readonly keySeparator: string | false;
  readonly pluralSeparator: string;
  /** `key_plural`, as i18next had it before. */
  readonly hasOldPlurals: boolean;
};

/** A text to translate in a catalog: a leaf, or the plural forms of one text. */
export type CatalogEntryForms = {
  /** Without the plural category: `search.result`. */
  readonly key: string;
  /** The number of the leaf that is translated; of plural forms the `other`. */
  readonly leaf: number;
  /** The leaves of all its plural forms by category; absent for a text without. */
  readonly forms?: ReadonlyMap<PluralCategory, number>;
  readonly isOrdinal: boolean;
};

const CATEGORY = /^(zero|one|two|few|many|other)$/;

/** Groups the leaves of a catalog to entries, in the order of the file. */
export function catalogEntries(
  leaves: readonly CatalogLeaf[],
  spelling: KeySpelling,
  isNested: boolean,
): readonly CatalogEntryForms[] {
  const join = spelling.keySeparator === false ? '.' : spelling.keySeparator;
  const keys = leaves.map(({ path }) => path.join(join));
  const taken = new Set(keys);
  const groups = pluralGroups(leaves, isNested ? keys : null, join, spelling);
  return leaves.flatMap((_, leaf): readonly CatalogEntryForms[] => {
    const group = groups.get(leaf);
    if (group === undefined) return [{ key: keys[leaf]!, leaf, isOrdinal: false }];
    if (group.forms.get('other') !== leaf) return [];
    const key = taken.has(group.base) ? keys[leaf]! : group.base;
    return [{ key, leaf, forms: group.forms, isOrdinal: group.isOrdinal }];
  });
}

type Group = {
  readonly base: string;
  readonly forms: Map<PluralCategory, number>;
  readonly isOrdinal: boolean;
};

/**
 * Leaves that are plural forms, where their `other` stands beside them: as their format says, or, where `keys` are given,
 * because these end in a category.
 */
function pluralGroups(
  leaves: readonly CatalogLeaf[],
  keys: readonly string[] | null,
  join: string,
  { pluralSeparator }: KeySpelling,
): ReadonlyMap<number, Group> {
  const groups = new Map<string, Group>();
  const members: [number, string][] = [];
  leaves.forEach((leaf, index) => {
    const form = toldForm(leaf, join) ?? spelledForm(leaf, keys?.[index], pluralSeparator);
    if (form === null) return;
    const { base, category } = form;
    const marked = base.endsWith(`${pluralSeparator}ordinal`);
    const group = groups.get(base) ?? { base, forms: new Map(), isOrdinal: marked };
    group.forms.set(category, index);
    groups.set(base, group);
    members.push([index, base]);
  });
  return new Map(
    members.flatMap(([leaf, base]) => {
      const group = groups.get(base)!;
      return group.forms.has('other') ? [[leaf, group] as const] : [];
    }),
  );
}

type Form = { readonly base: string; readonly category: PluralCategory };

function toldForm({ path, category }: CatalogLeaf, join: string): Form | null {
  return category === undefined ? null : { base: path.slice(0, -1).join(join), category };
}

function spelledForm({ path }: CatalogLeaf, key: string | undefined, separator: string): Form | null {
  const at = key?.lastIndexOf(separator) ?? -1;
  if (key === undefined || at <= 0) return null;
  const category = key.slice(at + separator.length);
  if (!CATEGORY.test(category) || path.at(-1)!.length <= category.length + separator.length) return null;
  return { base: key.slice(0, at), category: category as PluralCategory };
}
