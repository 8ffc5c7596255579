import { gateSnapshot } from '../../clone/gate-snapshot.ts';
import { catFile } from '../../io/cat-file.ts';
import type { Repository } from '../../io/git.ts';
import { SaphanError } from '../../model/error.ts';
import type { Finding } from '../../model/finding.ts';
import { type Snapshot, SYMLINK } from '../../model/snapshot.ts';

/** Refuses a donor with hostile paths or links before any ref shows it; returns what is merely unwise. */
export async function gateDonor(mirror: Repository, snapshot: Snapshot): Promise<readonly Finding[]> {
  const links = snapshot.entries.filter(({ mode }) => mode === SYMLINK).map(({ oid }) => oid);
  const targets = new Map<string, string>();
  await catFile(mirror, [...new Set(links)], (oid, bytes) => targets.set(oid, bytes.toString()));
  const findings = gateSnapshot(snapshot, (oid) => targets.get(oid) ?? '');
  const hostile = findings.filter(({ severity }) => severity === 'error');
  if (hostile.length === 0) return findings;
  const args = { donor: snapshot.donor, count: hostile.length };
  throw new SaphanError('donor-hostile', args, { findings: hostile });
}
