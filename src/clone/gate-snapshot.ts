import type { Finding } from '../model/finding.ts';
import { type Snapshot, SYMLINK } from '../model/snapshot.ts';
import { gateLink, gatePaths, isHostile } from './path-gate.ts';

/** What is wrong with a donor's paths and links. Errors are hostile: such a donor is not taken in at all. */
export function gateSnapshot(snapshot: Snapshot, targetOf: (oid: string) => string): readonly Finding[] {
  const { donor, entries } = snapshot;
  const paths = gatePaths(entries.map(({ path }) => path)).map(({ path, fault, other = '' }): Finding => {
    const place = { donor, path };
    return isHostile(fault)
      ? { code: 'path-hostile', severity: 'error', args: { fault }, place }
      : { code: 'path-portability', severity: 'warning', args: { fault, other }, place };
  });
  const links = entries.flatMap((entry): Finding[] => {
    const fault = entry.mode === SYMLINK ? gateLink(entry.path, targetOf(entry.oid)) : null;
    const place = { donor, path: entry.path };
    return fault === null ? [] : [{ code: 'link-hostile', severity: 'error', args: { fault }, place }];
  });
  return [...paths, ...links];
}
