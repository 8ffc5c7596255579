import { unshowable } from '../../clone/path-gate.ts';
import type { Repository } from '../../io/git.ts';
import { receive } from '../../io/receive.ts';
import { shown, sourceOf } from '../../io/source.ts';
import { withTemporaryFolder } from '../../io/with-temporary-folder.ts';
import type { Finding } from '../../model/finding.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { idFromSource } from '../../plan/id-from-source.ts';
import { leaveLinks } from '../../transfer/leave-links.ts';
import { linkFindings } from '../../transfer/link-findings.ts';
import { type CloneFlags, cloneOptions } from '../clone-flags.ts';
import type { Context } from '../context.ts';
import { gateDonor } from './gate-donor.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { gitReader } from './reader.ts';
import { visitedSource } from './visited-source.ts';

/** A donor that is only looked at: its copy is gone when the visit ends. */
export type Visit = {
  /** Without user name and password. */
  readonly source: string;
  /** Whether it is a donor of the workspace. */
  readonly isPlanned: boolean;
  readonly ref: string;
  readonly mirror: Repository;
  readonly snapshot: Snapshot;
  readonly missing: number;
  readonly findings: readonly Finding[];
};

export type VisitOptions = CloneFlags & { readonly ref?: string };

/** Receives a donor into a temporary mirror, gates its paths, and lends it to `work`. Needs no workspace. */
export async function visitDonor<T>(
  named: string,
  options: VisitOptions,
  { dir, events }: Pick<Context, 'dir' | 'events'>,
  work: (visit: Visit) => Promise<T>,
): Promise<T> {
  const { source, base, ref, isPlanned } = visitedSource(named, dir);
  const from = sourceOf(source, base);
  const donor = idFromSource(from.kind === 'url' ? from.url : from.path);
  return withTemporaryFolder(async (folder) => {
    events.phase('receive', donor);
    const mirror = { gitDir: folder };
    const { acceptMissing, network } = cloneOptions(options);
    const wanted = { ref: options.ref ?? ref, acceptMissing, network };
    const received = await receive(folder, from, wanted);
    const whole = await loadSnapshot(mirror, donor, received.commit);
    const gated = await gateDonor(mirror, whole);
    const snapshot = { ...whole, entries: whole.entries.filter(({ path }) => unshowable(path) === null) };
    const { crossing, left } = await leaveLinks(snapshot.entries, gitReader(mirror, donor));
    const stray = linkFindings(left, crossing, donor);
    const missing = received.missing.map(({ path, oid }): Finding => {
      return { code: 'object-missing', severity: 'warning', args: { oid }, place: { donor, path } };
    });
    events.phase('scan', donor);
    return work({
      source: shown(source),
      isPlanned,
      ref: received.ref,
      mirror,
      snapshot,
      missing: received.missing.length,
      findings: [...gated, ...stray, ...missing],
    });
  });
}
