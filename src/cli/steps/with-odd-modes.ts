import { catFile } from '../../io/cat-file.ts';
import type { Repository } from '../../io/git.ts';
import { buildTree } from '../../model/objects/build-tree.ts';
import type { EditRecord } from '../../model/record.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { oddModes } from '../../transfer/odd-modes.ts';

/** The record with the modes that the way back needs and no listing shows; git is asked for them only where there are any. */
export async function withOddModes(
  record: EditRecord,
  { entries, tree, trees, objectFormat }: Snapshot,
  mirror: Repository,
): Promise<EditRecord> {
  if (buildTree(entries, objectFormat, () => undefined) === tree) return record;
  const raw = new Map<string, Buffer>();
  await catFile(mirror, [...trees], (oid, bytes) => void raw.set(oid, Buffer.from(bytes)));
  const modes = oddModes(tree, (oid) => raw.get(oid) ?? Buffer.alloc(0));
  return modes.length === 0 ? record : { ...record, modes };
}
