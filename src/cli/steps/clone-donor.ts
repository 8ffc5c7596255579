import { existsSync } from 'node:fs';
import { clearLocks } from '../../io/checkout.ts';
import type { Repository } from '../../io/git.ts';
import { readTree } from '../../io/read-tree.ts';
import { shown, sourceOf } from '../../io/source.ts';
import { updateRefs } from '../../io/update-refs.ts';
import { SaphanError } from '../../model/error.ts';
import type { Finding } from '../../model/finding.ts';
import type { DonorSpec } from '../../model/plan.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { exclude } from '../../transfer/exclude.ts';
import type { CloneOptions } from '../clone-flags.ts';
import type { Pin } from '../lock.ts';
import type { Workspace } from '../workspace.ts';
import type { Events } from './events.ts';
import { gateDonor } from './gate-donor.ts';
import { loadSnapshot, snapshotOf } from './load-snapshot.ts';
import { DONOR_REF, mirroredDonor } from './mirrored-donor.ts';

export type ClonedDonor = {
  readonly spec: DonorSpec;
  readonly mirror: Repository;
  readonly snapshot: Snapshot;
  readonly pin: Pin;
  /** Whether the donor's commit came in just now. */
  readonly received: boolean;
  readonly findings: readonly Finding[];
};

/** Brings a donor to its pinned commit, or pins the one it is at; its paths are looked at before it is visible. */
export async function cloneDonor(
  workspace: Workspace,
  spec: DonorSpec,
  options: CloneOptions,
  events: Events,
): Promise<ClonedDonor> {
  const mirror = { gitDir: workspace.places.mirror(spec.id) };
  const pinned = workspace.lock.donors[spec.id];
  const isWanted = pinned !== undefined && !options.update;
  // The pinned commit is mostly there: it is listed while git says so. What is not whole is received anew.
  const [{ at, head }, listing] = await Promise.all([
    mirroredDonor(mirror),
    isWanted && existsSync(mirror.gitDir) ? readTree(mirror, pinned.commit).catch(() => null) : null,
  ]);
  if (isWanted && head?.commit === pinned.commit && listing !== null) {
    const snapshot = snapshotOf(spec.id, head, listing);
    return { spec, mirror, snapshot, pin: pinned, received: false, findings: [] };
  }
  events.phase('receive', spec.id);
  clearLocks(mirror.gitDir);
  // Only a donor that comes in needs simple-git and what belongs to it.
  const [{ receive }, { resolveRef }] = await Promise.all([
    import('../../io/receive.ts'),
    import('../../io/resolve-ref.ts'),
  ]);
  const source = sourceOf(spec.source, workspace.root, 'donor-missing');
  const wanted = options.update
    ? spec.ref
    : (pinned?.original ?? (source.kind === 'directory' ? undefined : pinned?.commit) ?? spec.ref);
  const rewritten = (was: string, now: string, cause?: unknown) =>
    new SaphanError(
      'donor-rewritten',
      { donor: spec.id, was: was.slice(0, 12), now: now.slice(0, 12) },
      { cause },
    );
  const received = await receive(mirror.gitDir, source, {
    ref: wanted,
    acceptMissing: options.acceptMissing || pinned?.original !== undefined,
    network: options.network,
  }).catch(async (cause: unknown) => {
    if (wanted === spec.ref || source.kind === 'directory' || !isGone(cause)) throw cause;
    throw rewritten(pinned!.commit, (await resolveRef(source, spec.ref, options.network)).oid, cause);
  });
  if (pinned !== undefined && received.commit !== pinned.commit && !options.update)
    throw rewritten(pinned.commit, received.commit);
  const snapshot = await loadSnapshot(mirror, spec.id, received.commit);
  const { crossing } = exclude(snapshot.entries, workspace.plan, spec.id);
  const findings = await gateDonor(mirror, snapshot, crossing);
  await updateRefs(mirror, spec.id, [{ ref: DONOR_REF, from: at, to: received.commit }]);
  const original =
    received.original !== null && received.original !== received.commit
      ? { original: received.original }
      : {};
  const ref = pinned !== undefined && !options.update ? pinned.ref : received.ref;
  const missing = received.missing.map(
    ({ path, oid }): Finding => ({
      code: 'object-missing',
      severity: 'warning',
      args: { oid },
      place: { donor: spec.id, path },
    }),
  );
  return {
    spec: { ...spec, source: shown(spec.source) },
    mirror,
    snapshot,
    pin: { commit: received.commit, tree: snapshot.tree, ...original, ref },
    received: received.commit !== at,
    findings: [...findings, ...missing],
  };
}

// Newer servers lack the commit; older ones give out nothing that no branch is at any more.
const UNOBTAINABLE = /not our ref|unadvertised object/;

/** Whether a donor no longer has the commit that it was asked for, as after a rewritten history. */
function isGone(cause: unknown): boolean {
  if (!(cause instanceof SaphanError)) return false;
  const { code, args } = cause;
  return (
    code === 'ref-missing' ||
    (code === 'fetch-failed' && 'message' in args && UNOBTAINABLE.test(args.message))
  );
}
