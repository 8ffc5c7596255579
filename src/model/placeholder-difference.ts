import { type Placeholder, type PlaceholderKind, placeholdersOf } from './placeholders.ts';

export type PlaceholderDifference = {
  /** Placeholders of the source that the target lacks, and of the target that the source lacks; as written, in order. */
  readonly missing: readonly Placeholder[];
  readonly extra: readonly Placeholder[];
};

// An address may differ by country and an entity is a way to write a character; the branches of a plural follow the language.
const FREE: readonly PlaceholderKind[] = ['url', 'email', 'entity', 'icu-branch'];

/** What a translation does to the placeholders of its source. Their order is free, but for `%s %d`, which are filled in order. */
export function placeholderDifference(source: string, target: string): PlaceholderDifference {
  const wanted = counted(placeholdersOf(source));
  const given = counted(placeholdersOf(target));
  return { missing: without(wanted, given), extra: without(given, wanted) };
}

type Counted = { readonly placeholder: Placeholder; readonly key: string };

function counted(placeholders: readonly Placeholder[]): readonly Counted[] {
  let unnumbered = 0;
  return placeholders
    .filter(({ kind }) => !FREE.includes(kind))
    .map((placeholder) => {
      const plain = placeholder.raw.replace(/\s+/g, ' ').replace(/(?<=\{) | (?=\})/g, '');
      const isInOrder = placeholder.kind === 'printf' && /^%(?![%(])(?!\d+\$)/.test(plain);
      return { placeholder, key: isInOrder ? `${unnumbered++} ${plain}` : plain };
    });
}

/**
 * In a plural a placeholder may stand in every branch, and languages differ in how many there are: so within one each counts
 * once. Outside, each counts as often as it stands.
 */
function without(all: readonly Counted[], others: readonly Counted[]): readonly Placeholder[] {
  const isPlural = [...all, ...others].some(({ placeholder }) => placeholder.kind === 'icu');
  const left = others.map(({ key }) => key);
  const missing: Placeholder[] = [];
  for (const { placeholder, key } of all) {
    const at = left.indexOf(key);
    if (at === -1) missing.push(placeholder);
    else if (!isPlural) left.splice(at, 1);
  }
  return missing;
}
