import type { LeafChange } from './catalog-format.ts';
import { targetForms } from './catalog-units.ts';
import { pluralCategories } from './plural-categories.ts';
import { type DonorCatalog, type DonorEntry, formatOf } from './read-catalogs.ts';

/** What stands where there is no translation: the donor's text, that of another language, or nothing. */
export type MissingPolicy =
  | { readonly missing: 'donor' | 'omit' }
  | { readonly missing: 'pivot'; readonly pivot: string };

/** `missing` are the ids of units without a translation, in the order of the file. */
export type RenderedCatalog = { readonly text: string; readonly missing: readonly string[] };

/**
 * The file of a catalog in the target's language: the donor's own file with its texts translated; nesting, order, white
 * space, comments and line ends stay. `translations` are by unit id; those that may ship, for the caller decides that.
 */
export function renderCatalog(
  catalog: DonorCatalog,
  target: string,
  translations: ReadonlyMap<string, string>,
  policy: MissingPolicy,
): RenderedCatalog {
  const changes = new Map<number, LeafChange>();
  const missing: string[] = [];
  for (const entry of catalog.entries) {
    const texts = targetForms(catalog, entry, target).map((form) => {
      const translation = translations.get(form.id) ?? '';
      if (translation !== '') return { ...form, text: translation };
      missing.push(form.id);
      return { ...form, text: standIn(catalog, entry, form.text, policy) };
    });
    if (entry.forms === undefined) {
      const text = texts[0]?.text ?? null;
      const name = text === null ? null : oldPluralName(catalog, entry, target);
      changes.set(entry.leaf, name === null || text === null ? text : [{ name, text }]);
      continue;
    }
    // The forms stand together, where the first of the donor's stood.
    const places = [...entry.forms.values()].sort((a, b) => a - b);
    for (const leaf of places.slice(1)) changes.set(leaf, null);
    const base = baseName(catalog, entry);
    changes.set(
      places[0]!,
      texts.flatMap(({ text, category }) => (text === null ? [] : [{ name: `${base}${category}`, text }])),
    );
  }
  return { text: formatOf(catalog).write(catalog.source.text, changes, target), missing };
}

function standIn(
  catalog: DonorCatalog,
  entry: DonorEntry,
  source: string,
  policy: MissingPolicy,
): string | null {
  if (policy.missing === 'omit') return null;
  if (policy.missing !== 'pivot') return source;
  return catalog.others.get(policy.pivot)?.get(entry.key) ?? source;
}

/** The name of a plural form without its category: `result_`. */
function baseName({ source }: DonorCatalog, { leaf }: DonorEntry): string {
  return source.leaves[leaf]!.path.at(-1)!.slice(0, -'other'.length);
}

/** `key_plural` is `key_0` in the older format for a language that has one form. */
function oldPluralName(
  { source, spelling }: DonorCatalog,
  { leaf }: DonorEntry,
  target: string,
): string | null {
  const name = source.leaves[leaf]!.path.at(-1)!;
  const ending = `${spelling.pluralSeparator}plural`;
  if (!spelling.hasOldPlurals || !name.endsWith(ending) || pluralCategories(target).length > 1) return null;
  return `${name.slice(0, -'plural'.length)}0`;
}
