import type { FindingOf } from '../../model/finding.ts';
import { lineCounter } from '../../model/lines.ts';
import { configFor, type DonorConfig } from '../donor-config.ts';
import { type CatalogEntryForms, catalogEntries, type KeySpelling } from './catalog-entries.ts';
import type { CatalogFormat, CatalogLeaf } from './catalog-format.ts';
import { CATALOG_FORMATS } from './catalog-formats.ts';
import type { CatalogFile, CatalogFiles } from './find-catalogs.ts';
import { sourceOf } from './source-of.ts';

/** A catalog of the donor with its texts. */
export type DonorCatalog = CatalogFiles & {
  readonly spelling: KeySpelling;
  /** The file that is translated from, in the donor's language or the one that stands in for it. */
  readonly source: CatalogFile & { readonly text: string; readonly leaves: readonly CatalogLeaf[] };
  readonly entries: readonly DonorEntry[];
  /** What the other files say, by language and key. */
  readonly others: ReadonlyMap<string, ReadonlyMap<string, string>>;
};

export type DonorEntry = CatalogEntryForms & {
  /** The unit's id: `ns:key`, or with the catalog's folder where several catalogs say different things for it. */
  readonly id: string;
  readonly text: string;
};

type UnreadFinding = FindingOf<'catalog-unread'> | FindingOf<'text-unread'>;

export type ReadCatalogs = {
  readonly catalogs: readonly DonorCatalog[];
  readonly findings: readonly UnreadFinding[];
};

/**
 * Reads catalogs from the texts of their files. `languages`: the donor's first, then those that stand in for it. `others`
 * are catalogs that are read already: those in the midst of programs.
 */
export function readCatalogs(
  catalogFiles: readonly CatalogFiles[],
  texts: ReadonlyMap<string, string>,
  languages: readonly string[],
  configs: readonly DonorConfig[],
  others: readonly DonorCatalog[] = [],
): ReadCatalogs {
  const findings: UnreadFinding[] = [];
  const catalogs = catalogFiles.flatMap((catalog): readonly DonorCatalog[] => {
    const format = CATALOG_FORMATS.find(({ id }) => id === catalog.format)!;
    const spelling = spellingOf(catalog, configs);
    const readable = catalog.files.flatMap((file) => {
      const text = texts.get(file.path);
      // Without a text where its letters are in an encoding that nobody tells.
      const leaves = text === undefined ? null : format.read(text);
      if (text === undefined || leaves === null) {
        if (format.mayBeOther === true) return [];
        const place = { path: file.path };
        findings.push({ code: 'catalog-unread', severity: 'warning', args: { format: format.id }, place });
        return [];
      }
      const strange = format.unreadIn?.(text) ?? [];
      const lineAt = strange.length === 0 ? null : lineCounter(text);
      for (const { why, offset } of strange) {
        const place = { path: file.path, line: lineAt!(offset).line };
        findings.push({ code: 'text-unread', severity: 'warning', args: { why }, place });
      }
      return [{ ...file, text, leaves, entries: catalogEntries(leaves, spelling, format.isNested) }];
    });
    const found = sourceOf(readable, languages);
    if (found === undefined) return [];
    const { source, others: rest } = found;
    return [
      {
        ...catalog,
        spelling,
        source,
        entries: source.entries.flatMap((entry) => {
          const { text } = source.leaves[entry.leaf]!;
          return text.trim() === '' ? [] : [{ ...entry, text, id: `${catalog.namespace}:${entry.key}` }];
        }),
        others: new Map(rest.map((file) => [file.language, textsByKey(file.entries, file.leaves)])),
      },
    ];
  });
  return { catalogs: withOwnIds([...catalogs, ...others]), findings };
}

function spellingOf({ pattern }: CatalogFiles, configs: readonly DonorConfig[]): KeySpelling {
  const config = configFor(pattern, configs);
  return {
    keySeparator: config?.keySeparator ?? '.',
    pluralSeparator: config?.pluralSeparator ?? '_',
    hasOldPlurals: config?.hasOldPlurals ?? false,
  };
}

function textsByKey(
  entries: readonly CatalogEntryForms[],
  leaves: readonly CatalogLeaf[],
): ReadonlyMap<string, string> {
  return new Map(entries.map(({ key, leaf }) => [key, leaves[leaf]!.text]));
}

/**
 * Two catalogs of one namespace share a unit where they say the same. Where they do not, each says in its ids where it
 * stands, for just these keys: the others keep theirs when a catalog is added.
 */
function withOwnIds(catalogs: readonly DonorCatalog[]): readonly DonorCatalog[] {
  const texts = new Map<string, Set<string>>();
  for (const { entries } of catalogs)
    for (const { id, text } of entries) texts.set(id, (texts.get(id) ?? new Set()).add(text));
  return catalogs.map((catalog) => ({
    ...catalog,
    entries: catalog.entries.map((entry) => {
      if (texts.get(entry.id)!.size === 1) return entry;
      return { ...entry, id: `${catalog.namespace}@${folderOf(catalog)}:${entry.key}` };
    }),
  }));
}

function folderOf({ pattern }: CatalogFiles): string {
  const steps = pattern.split('/').slice(0, -1);
  return steps.filter((step) => step !== '{locale}').join('/');
}

/** Whether a text can be read as a file of a catalog. */
export function isReadable(catalog: CatalogFiles, text: string): boolean {
  return formatOf(catalog).read(text) !== null;
}

/** The format that a catalog is read and written in. */
export function formatOf({ format }: CatalogFiles): CatalogFormat {
  return CATALOG_FORMATS.find(({ id }) => id === format)!;
}
