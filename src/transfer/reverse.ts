import { buildTree } from '../model/objects/build-tree.ts';
import { objectId } from '../model/objects/object-id.ts';
import type { EditRecord } from '../model/record.ts';
import { type Entry, type ObjectFormat, SUBMODULE } from '../model/snapshot.ts';
import { encode, toText } from './decode.ts';
import { revert } from './record-edits.ts';

type Read = (oids: readonly string[], each: (oid: string, bytes: Buffer) => void) => Promise<void>;

/**
 * The id of the donor's tree, from the derived tree and the edit record alone: no object of the donor is
 * needed. Sealed files (a secret was blanked) and files left behind contribute the ids the record kept.
 */
export async function reverse(
  entries: readonly Entry[],
  record: EditRecord,
  format: ObjectFormat,
  read: Read,
): Promise<string> {
  const recorded = new Map(record.files.map((file) => [file.path, file]));
  const donors: Entry[] = record.leftOut.map(({ path, mode, oid }) => ({ path, mode, oid }));
  const edited = new Map<string, Entry[]>();
  const added = new Set(record.added);
  for (const entry of entries) {
    if (added.has(entry.path)) continue;
    const file = recorded.get(entry.path);
    const path = file?.from ?? entry.path;
    if (file === undefined || file.edits.length === 0 || entry.mode === SUBMODULE)
      donors.push({ ...entry, path });
    else if (file.sealed !== undefined) donors.push({ ...entry, path, oid: file.sealed });
    else edited.set(entry.oid, [...(edited.get(entry.oid) ?? []), entry]);
  }
  await read([...edited.keys()], (oid, bytes) => {
    for (const entry of edited.get(oid) ?? []) {
      const file = recorded.get(entry.path)!;
      const text = revert(toText(bytes, file.encoding), file.edits);
      donors.push({
        mode: entry.mode,
        path: file.from,
        oid: objectId('blob', encode(text, file.encoding), format),
      });
    }
  });
  const modes = new Map(record.modes?.map(({ path, mode }) => [path, mode]));
  const written = donors.map((entry) => ({ ...entry, mode: modes.get(entry.path) ?? entry.mode }));
  return buildTree(modes.size === 0 ? donors : written, format, () => undefined, modes);
}
