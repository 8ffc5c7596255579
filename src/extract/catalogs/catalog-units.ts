import { byCodePoint } from '../../model/by-code-point.ts';
import { lineCounter } from '../../model/lines.ts';
import type { PluralCategory } from '../../model/plural-category.ts';
import type { Unit, UnitPlace } from '../../model/unit.ts';
import { pluralCategories } from './plural-categories.ts';
import type { DonorCatalog, DonorEntry } from './read-catalogs.ts';

/**
 * What is to be translated in the donor's catalogs, each unit once, sorted by id. A text with plural forms is one unit,
 * and one more for each further category of the target's language: Lao has the one category `other`.
 */
export function catalogUnits(catalogs: readonly DonorCatalog[], target: string): readonly Unit[] {
  const units = new Map<string, Unit>();
  for (const catalog of catalogs) {
    const lineAt = lineCounter(catalog.source.text);
    const others = [...catalog.others].sort(([a], [b]) => byCodePoint(a, b));
    for (const entry of catalog.entries) {
      const { path, leaves } = catalog.source;
      const leaf = leaves[entry.leaf]!;
      const place = { path, line: lineAt(leaf.span.start).line };
      for (const { id, text } of targetForms(catalog, entry, target)) {
        const before = units.get(id);
        units.set(id, {
          id,
          kind: 'keyed',
          source: text,
          context: id,
          class: 'catalog',
          action: 'import',
          confidence: 1,
          places: before === undefined ? [place] : merged(before.places, place),
          holes: [],
          comments: withComment(before?.comments ?? [], leaf.comment),
          pivots: before?.pivots ?? pivotsOf(others, entry),
        });
      }
    }
  }
  return [...units.values()].sort((a, b) => byCodePoint(a.id, b.id));
}

/** A form of a text in the target's language. `category` is absent for a text without plural forms. */
export type TargetForm = { readonly id: string; readonly text: string; readonly category?: PluralCategory };

/** The forms that an entry has in the target's language, each with the source that it is translated from. */
export function targetForms(
  { source, spelling }: Pick<DonorCatalog, 'source' | 'spelling'>,
  { id, text, forms, isOrdinal }: DonorEntry,
  target: string,
): readonly TargetForm[] {
  if (forms === undefined) return [{ id, text }];
  // i18next looks for `_zero` in every language.
  const wanted = pluralCategories(target, isOrdinal);
  const categories = forms.has('zero') && !wanted.includes('zero') ? ['zero' as const, ...wanted] : wanted;
  return categories.map((category) => {
    if (category === 'other') return { id, text, category };
    const leaf = forms.get(category);
    const own = leaf === undefined ? text : source.leaves[leaf]!.text;
    return { id: `${id}${spelling.pluralSeparator}${category}`, text: own, category };
  });
}

function withComment(comments: readonly string[], comment: string | undefined): readonly string[] {
  return comment === undefined || comments.includes(comment) ? comments : [...comments, comment];
}

/** `others`: the texts of each other language, sorted by language. */
function pivotsOf(
  others: readonly (readonly [string, ReadonlyMap<string, string>])[],
  { key }: DonorEntry,
): Readonly<Record<string, string>> {
  const pivots: Record<string, string> = {};
  for (const [language, texts] of others) {
    const text = texts.get(key);
    if (text !== undefined && text.trim() !== '') pivots[language] = text;
  }
  return pivots;
}

function merged(places: readonly UnitPlace[], place: UnitPlace): readonly UnitPlace[] {
  return [...places, place].sort((a, b) => byCodePoint(a.path, b.path) || a.line - b.line);
}
