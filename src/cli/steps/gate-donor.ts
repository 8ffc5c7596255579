import { gateSnapshot } from '../../clone/gate-snapshot.ts';
import { catFile } from '../../io/cat-file.ts';
import type { Repository } from '../../io/git.ts';
import { SaphanError } from '../../model/error.ts';
import type { Finding } from '../../model/finding.ts';
import { type Entry, type Snapshot, SYMLINK } from '../../model/snapshot.ts';

/**
 * Refuses a donor with hostile paths, or with hostile links among those that are to cross, before any ref shows it; returns
 * what is merely unwise.
 */
export async function gateDonor(
  mirror: Repository,
  snapshot: Snapshot,
  crossing: readonly Entry[] = snapshot.entries,
): Promise<readonly Finding[]> {
  const links = crossing.filter(({ mode }) => mode === SYMLINK).map(({ oid }) => oid);
  const targets = new Map<string, string>();
  await catFile(mirror, [...new Set(links)], (oid, bytes) => targets.set(oid, bytes.toString()));
  const findings = gateSnapshot(snapshot, crossing, (oid) => targets.get(oid) ?? '');
  const hostile = findings.filter(({ severity }) => severity === 'error');
  if (hostile.length === 0) return findings;
  const args = { donor: snapshot.donor, count: hostile.length };
  throw new SaphanError('donor-hostile', args, { findings: hostile });
}
