import { catalogEntries, type KeySpelling } from '../catalogs/catalog-entries.ts';
import type { CatalogLeaf } from '../catalogs/catalog-format.ts';
import type { CatalogFile } from '../catalogs/find-catalogs.ts';
import type { DonorCatalog } from '../catalogs/read-catalogs.ts';
import { isSecretShaped } from '../secret-shaped.ts';
import { type XcodeLanguage, type XcodeString, xcodeStrings } from './xcode-strings.ts';

/** A string with what it is translated from: its texts in the donor's language, or its key. */
export type XcodeSource = {
  readonly string: XcodeString;
  /** null where the key is the text. */
  readonly own: XcodeLanguage | null;
  readonly leaves: readonly CatalogLeaf[];
};

const SPELLING: KeySpelling = { keySeparator: '.', pluralSeparator: '_', hasOldPlurals: false };

/** The catalog that a file of Xcode is, in `format`; none where nothing in it is the donor's. A string goes by its key. */
export function xcodeCatalog(
  path: string,
  text: string,
  language: string,
  format: string,
): readonly DonorCatalog[] {
  const sources = xcodeSources(text, language);
  const leaves = sources.flatMap((source) => source.leaves);
  if (leaves.length === 0) return [];
  const namespace = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const members = sources.flatMap(({ string }) => string.languages);
  const codes = new Map(members.map(({ code }) => [code.language, code.code]));
  const locale = codes.get(language) ?? language;
  const files = [...codes.set(language, locale)].map(
    ([each, spelled]): CatalogFile => ({ locale: spelled, language: each, path }),
  );
  const others = [...codes.keys()].filter((each) => each !== language);
  const times = new Map<string, number>();
  return [
    {
      namespace,
      format,
      pattern: path,
      files,
      spelling: SPELLING,
      source: { locale, language, path, text, leaves },
      entries: catalogEntries(leaves, SPELLING, false).map((entry) => {
        const seen = times.get(entry.key) ?? 0;
        times.set(entry.key, seen + 1);
        const id = `${namespace}:${entry.key}${seen === 0 ? '' : `.${seen}`}`;
        return { ...entry, id, text: leaves[entry.leaf]!.text };
      }),
      others: new Map(others.map((each) => [each, saidIn(sources, each)])),
    },
  ];
}

/** The strings of a catalog of Xcode that have something to translate from. */
export function xcodeSources(text: string, language: string): readonly XcodeSource[] {
  return (xcodeStrings(text, language) ?? []).flatMap((string): readonly XcodeSource[] => {
    const own = string.languages.find(({ code }) => code.language === language);
    const leaves = own === undefined ? keyOf(string) : leavesOf(string, own);
    const kept = leaves.filter(
      (leaf) =>
        leaf.text.trim() !== '' &&
        !isSecretShaped({ text: leaf.text, context: { use: 'value', property: string.key } }),
    );
    return kept.length === 0 ? [] : [{ string, own: own ?? null, leaves: kept }];
  });
}

function keyOf({ key, keySpan, comment, isOwnText }: XcodeString): readonly CatalogLeaf[] {
  if (!isOwnText) return [];
  return [{ path: [key], text: key, own: key, span: keySpan, ...(comment !== undefined && { comment }) }];
}

function leavesOf({ key, comment }: XcodeString, { texts }: XcodeLanguage): readonly CatalogLeaf[] {
  return texts.map(({ path, category, text, span }) => ({
    path: [key, ...path, ...(category === undefined ? [] : [category])],
    text,
    span,
    ...(category !== undefined && { category }),
    ...(comment !== undefined && { comment }),
  }));
}

function saidIn(sources: readonly XcodeSource[], language: string): ReadonlyMap<string, string> {
  const leaves = sources.flatMap(({ string }) =>
    string.languages.flatMap((each) => (each.code.language === language ? leavesOf(string, each) : [])),
  );
  return new Map(catalogEntries(leaves, SPELLING, false).map(({ key, leaf }) => [key, leaves[leaf]!.text]));
}
