import { type Entry, SUBMODULE } from '../model/snapshot.ts';
import type { Laid } from './add-files.ts';
import { decode } from './decode.ts';
import type { DerivePorts } from './ports.ts';

/** Tells what is laid beside and over the donor's files, where somebody wants to see it: only then are those read again. */
export async function tellAdded(
  laid: readonly Laid[],
  replaced: ReadonlyMap<string, Entry>,
  { onAdded, read }: Pick<DerivePorts, 'onAdded' | 'read'>,
): Promise<void> {
  if (onAdded === undefined) return;
  const waiting = new Map<string, (bytes: Buffer) => void>();
  for (const { entry, bytes } of laid) {
    const { path, mode, oid } = entry;
    const after = decode(path, oid, bytes);
    const was = replaced.get(path);
    if (was === undefined) {
      onAdded({ mode, after, replaced: null });
      continue;
    }
    const tell = (old: Buffer) =>
      onAdded({ mode, after, replaced: { mode: was.mode, before: decode(was.path, was.oid, old) } });
    if (was.mode === SUBMODULE) {
      // As git shows it: its commit is no object of the donor.
      tell(Buffer.from(`Subproject commit ${was.oid}\n`));
      continue;
    }
    const earlier = waiting.get(was.oid);
    waiting.set(was.oid, (old) => {
      earlier?.(old);
      tell(old);
    });
  }
  if (waiting.size > 0) await read([...waiting.keys()], (oid, old) => waiting.get(oid)?.(old));
}
