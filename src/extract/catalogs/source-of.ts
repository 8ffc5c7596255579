import { scriptOf } from '../script.ts';
import type { CatalogLeaf } from './catalog-format.ts';
import type { CatalogFile } from './find-catalogs.ts';
import { isTemplate } from './po/template-name.ts';

type Read = CatalogFile & { readonly leaves: readonly CatalogLeaf[] };

/** What a catalog is translated from, and its other files. */
export type CatalogSource<File> = { readonly source: File; readonly others: readonly File[] };

/** Names that stand for a text, as some programs hand them to gettext: `form.save`. */
const NAME = /^[\w-]+(?:[.:][\w-]+)+$/;

/**
 * The file of a catalog that is translated from: the donor's own; else that in a language that stands in for it, or, where
 * the program itself says its texts in the donor's script, any, with just these. `languages`: the donor's first.
 */
export function sourceOf<File extends Read>(
  files: readonly File[],
  languages: readonly string[],
): CatalogSource<File> | undefined {
  const [own = ''] = languages;
  const named = withTemplateNamed(files, languages);
  const best =
    languages.map((language) => named.find((file) => file.language === language)).find(Boolean) ??
    named.find(({ leaves }) => saysOwn(leaves, own));
  if (best === undefined) return undefined;
  if (best.language === own || !saysOwn(best.leaves, own))
    return { source: best, others: named.filter((file) => file !== best) };
  const leaves = best.leaves.map((leaf) => (leaf.own === undefined ? leaf : { ...leaf, text: leaf.own }));
  return { source: { ...best, leaves }, others: named };
}

/**
 * Templates with the language of their texts: the donor's where these are in its script, or where that is Latin, which
 * tells nothing; else the one that stands in for it, unless a catalog has it. Names that stand for texts are in none.
 */
function withTemplateNamed<File extends Read>(
  files: readonly File[],
  [own = '', pivot]: readonly string[],
): readonly File[] {
  return files.flatMap((file) => {
    const { path, leaves } = file;
    if (!isTemplate(path)) return [file];
    if (isMost(leaves, ({ own: id = '' }) => NAME.test(id))) return [];
    if (scriptOf(own) === null || saysOwn(leaves, own)) return [file];
    const isThere = files.some((each) => each !== file && each.language === pivot);
    return pivot === undefined || isThere ? [] : [{ ...file, language: pivot }];
  });
}

/** Whether most texts that a program says itself are in a language's script. Of Latin nothing tells it from another's. */
function saysOwn(leaves: readonly CatalogLeaf[], language: string): boolean {
  const script = scriptOf(language);
  return script !== null && isMost(leaves, ({ own = '' }) => script.letter.test(own));
}

function isMost(leaves: readonly CatalogLeaf[], holds: (leaf: CatalogLeaf) => boolean): boolean {
  return leaves.filter(holds).length * 2 > leaves.length;
}
