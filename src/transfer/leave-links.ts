import { gateLink } from '../clone/path-gate.ts';
import type { LinkFault } from '../model/path-fault.ts';
import { type Entry, SYMLINK } from '../model/snapshot.ts';
import type { DerivePorts } from './ports.ts';

/** A link that does not cross, and why. */
export type LeftLink = { readonly entry: Entry; readonly target: string; readonly fault: LinkFault };

export type PartedLinks = {
  readonly crossing: readonly Entry[];
  readonly left: readonly LeftLink[];
  /** What the links say, by their object's id. */
  readonly targets: ReadonlyMap<string, string>;
};

/**
 * Parts the links that may lead out of the tree from all that crosses. It is asked in every derive and not once for all, so no
 * later commit and no other plan can bring one back. A link to such a link stays: it leads to nothing until
 * somebody makes that one where it is wanted.
 */
export async function leaveLinks(entries: readonly Entry[], read: DerivePorts['read']): Promise<PartedLinks> {
  const links = entries.filter(({ mode }) => mode === SYMLINK);
  const targets = new Map<string, string>();
  if (links.length === 0) return { crossing: entries, left: [], targets };
  await read([...new Set(links.map(({ oid }) => oid))], (oid, bytes) => targets.set(oid, bytes.toString()));
  const left = links.flatMap((entry): LeftLink[] => {
    const target = targets.get(entry.oid) ?? '';
    const fault = gateLink(entry.path, target);
    return fault === null ? [] : [{ entry, target, fault }];
  });
  if (left.length === 0) return { crossing: entries, left, targets };
  const gone = new Set(left.map(({ entry }) => entry));
  return { crossing: entries.filter((entry) => !gone.has(entry)), left, targets };
}
