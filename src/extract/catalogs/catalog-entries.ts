import type { CatalogLeaf } from './catalog-format.ts';
import type { PluralCategory } from './plural-categories.ts';

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
  const groups = isNested ? pluralGroups(leaves, keys, spelling) : new Map<number, Group>();
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

/** Leaves whose key ends in a category, where their `other` stands beside them. */
function pluralGroups(
  leaves: readonly CatalogLeaf[],
  keys: readonly string[],
  { pluralSeparator }: KeySpelling,
): ReadonlyMap<number, Group> {
  const groups = new Map<string, Group>();
  const members: [number, string][] = [];
  keys.forEach((key, leaf) => {
    const at = key.lastIndexOf(pluralSeparator);
    const last = leaves[leaf]!.path.at(-1)!;
    const category = key.slice(at + pluralSeparator.length);
    if (at <= 0 || !CATEGORY.test(category) || last.length <= category.length + pluralSeparator.length)
      return;
    const base = key.slice(0, at);
    const marked = base.endsWith(`${pluralSeparator}ordinal`);
    const group = groups.get(base) ?? { base, forms: new Map(), isOrdinal: marked };
    group.forms.set(category as PluralCategory, leaf);
    groups.set(base, group);
    members.push([leaf, base]);
  });
  return new Map(
    members.flatMap(([leaf, base]) => {
      const group = groups.get(base)!;
      return group.forms.has('other') ? [[leaf, group] as const] : [];
    }),
  );
}
