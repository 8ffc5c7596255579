import { objectId } from '../model/objects/object-id.ts';
import { type Entry, type ObjectFormat, SYMLINK } from '../model/snapshot.ts';
import type { DerivePorts } from './ports.ts';
import { retargetLink, withFolders } from './retarget-link.ts';

/** A symlink whose target follows a rename. */
export type Retargeted = { readonly oid: string; readonly old: string; readonly target: string };

export async function retargetLinks(
  entries: readonly Entry[],
  moved: ReadonlyMap<string, string>,
  format: ObjectFormat,
  ports: DerivePorts,
): Promise<ReadonlyMap<string, Retargeted>> {
  const links = entries.filter((entry) => entry.mode === SYMLINK);
  const changed = new Map<string, Retargeted>();
  if (links.length === 0) return changed;
  const targets = new Map<string, string>();
  await ports.read([...new Set(links.map(({ oid }) => oid))], (oid, bytes) => {
    targets.set(oid, bytes.toString('utf8'));
  });
  const all = withFolders(moved);
  for (const { path, oid } of links) {
    const old = targets.get(oid) ?? '';
    const target = retargetLink(path, old, all);
    if (target === old) continue;
    const bytes = Buffer.from(target);
    const link = objectId('blob', bytes, format);
    ports.write('blob', link, bytes);
    changed.set(path, { oid: link, old, target });
  }
  return changed;
}
