import type { Finding } from '../model/finding.ts';
import { type Entry, type Snapshot, SYMLINK } from '../model/snapshot.ts';
import { gateLink, gatePaths, isHostile } from './path-gate.ts';

/**
 * What is wrong with a donor's paths, and which of the `crossing` links attack. Errors are hostile: such a donor is not
 * taken in at all. A path must be sound wherever it goes, since listings and records hold it; a link that is left
 * behind is only a blob.
 */
export function gateSnapshot(
  snapshot: Snapshot,
  crossing: readonly Entry[],
  targetOf: (oid: string) => string,
): readonly Finding[] {
  const { donor, entries } = snapshot;
  const paths = gatePaths(entries.map(({ path }) => path)).map(({ path, fault, other = '' }): Finding => {
    const place = { donor, path };
    if (isHostile(fault)) return { code: 'path-hostile', severity: 'error', args: { fault }, place };
    return fault === 'control' || fault === 'bidi'
      ? { code: 'path-left-out', severity: 'warning', args: { fault }, place }
      : { code: 'path-portability', severity: 'warning', args: { fault, other }, place };
  });
  const links = crossing.flatMap((entry): Finding[] => {
    const fault = entry.mode === SYMLINK ? gateLink(entry.path, targetOf(entry.oid)) : null;
    const place = { donor, path: entry.path };
    return fault === null || !isHostile(fault)
      ? []
      : [{ code: 'link-hostile', severity: 'error', args: { fault }, place }];
  });
  return [...paths, ...links];
}
