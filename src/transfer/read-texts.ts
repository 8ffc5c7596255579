import type { Entry } from '../model/snapshot.ts';
import { decode } from './decode.ts';
import type { DerivePorts } from './ports.ts';

/** The texts of a few files, by path; what is no text is left out. */
export async function readTexts(
  entries: readonly Entry[],
  read: DerivePorts['read'],
): Promise<ReadonlyMap<string, string>> {
  const places = new Map<string, Entry[]>();
  for (const entry of entries) places.set(entry.oid, [...(places.get(entry.oid) ?? []), entry]);
  const texts = new Map<string, string>();
  if (places.size === 0) return texts;
  await read([...places.keys()], (oid, bytes) => {
    for (const { path } of places.get(oid) ?? []) {
      const file = decode(path, oid, bytes);
      if (file.encoding !== null) texts.set(path, file.text());
    }
  });
  return texts;
}
