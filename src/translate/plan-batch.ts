import type { Format } from '../formats/format.ts';
import type { Batch, BatchUnit } from '../model/batch.ts';
import { byCodePoint } from '../model/by-code-point.ts';
import type { Catalog, CatalogEntry, State } from '../model/catalog.ts';
import { textHash } from '../model/text-hash.ts';

export type BatchWish = {
  readonly format: Format;
  /** Only texts in these states; left out: all but those that are gone. */
  readonly states?: readonly State[];
  /** The most texts that one file may hold. */
  readonly maxUnits?: number;
  /** The version that writes: other bytes are another delivery. */
  readonly tool: string;
};

/** A delivery that can go out: its record, and what each of its files holds. */
export type PlannedBatch = {
  readonly batch: Batch;
  /** In the order of the record's files. */
  readonly catalogs: readonly Catalog[];
};

/**
 * A delivery of one donor in one language; null where no text is wanted. Its name comes from its contents and from how
 * many there have been, never from a clock: whoever asks again for what is out gets the same files again.
 */
export function planBatch(
  domains: readonly Catalog[],
  known: readonly Batch[],
  wish: BatchWish,
): PlannedBatch | null {
  const catalogs = [...domains]
    .sort((a, b) => byCodePoint(a.domain, b.domain))
    .flatMap((catalog) => split(wanted(catalog, wish), wish.maxUnits));
  const [first] = catalogs;
  if (first === undefined) return null;
  const { language, donor } = first;
  const digest = textHash(
    JSON.stringify([
      wish.format.id,
      wish.tool,
      language,
      donor,
      catalogs.map(({ domain, entries }) => [domain, entries]),
    ]),
  );
  const again = known.find((each) => each.digest === digest && each.files.some(({ back }) => !back));
  const batch = again?.batch ?? nameOf(language, donor, digest, known);
  const names = fileNames(batch, catalogs, donor, wish.format.extensions[0]!);
  const files = catalogs.map(({ domain, entries }, i) => {
    const back = again?.files.find(({ name }) => name === names[i])?.back ?? false;
    return { name: names[i]!, domain, back, units: entries.map(unitOf) };
  });
  return { batch: { batch, language, donor, format: wish.format.id, digest, files }, catalogs };
}

function wanted(catalog: Catalog, { format, states }: BatchWish): Catalog {
  const isWanted = (state: State): boolean =>
    states === undefined ? state !== 'obsolete' : states.includes(state);
  const entries = catalog.entries.filter((entry) => isWanted(entry.state) && format.carries(entry) !== null);
  return { ...catalog, entries };
}

function split(catalog: Catalog, most = Number.POSITIVE_INFINITY): readonly Catalog[] {
  const parts: Catalog[] = [];
  for (let at = 0; at < catalog.entries.length; at += most)
    parts.push({ ...catalog, entries: catalog.entries.slice(at, at + most) });
  return parts;
}

function unitOf({ id, source, target, state }: CatalogEntry): BatchUnit {
  return { id, srcHash: textHash(source), baseHash: textHash(target), state };
}

function nameOf(language: string, donor: string, digest: string, known: readonly Batch[]): string {
  const numbers = known
    .filter((each) => each.language === language && each.donor === donor)
    .map((each) => Number(/-(\d+)-[0-9a-f]{4}$/.exec(each.batch)?.[1] ?? 0));
  const number = String(Math.max(0, ...numbers) + 1).padStart(2, '0');
  return `${language}-${donor}-${number}-${digest.slice(0, 4)}`;
}

/** A domain is only named where the donor has several, a part only where there are several. */
function fileNames(
  batch: string,
  catalogs: readonly Catalog[],
  donor: string,
  extension: string,
): readonly string[] {
  const isPlain = catalogs.every(({ domain }) => domain === donor);
  return catalogs.map(({ domain }, i) => {
    const parts = catalogs.filter((each) => each.domain === domain);
    const number = String(parts.indexOf(catalogs[i]!) + 1).padStart(String(parts.length).length, '0');
    const part = parts.length === 1 ? '' : `.${number}of${parts.length}`;
    return `${batch}${isPlain ? '' : `.${domain}`}${part}${extension}`;
  });
}
