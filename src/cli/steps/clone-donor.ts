import { existsSync } from 'node:fs';
import { clearLocks } from '../../io/checkout.ts';
import { git, type Repository } from '../../io/git.ts';
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
import { type Head, loadSnapshot } from './load-snapshot.ts';

export type ClonedDonor = {
  readonly spec: DonorSpec;
  readonly mirror: Repository;
  readonly snapshot: Snapshot;
  readonly pin: Pin;
  /** Whether the donor's commit came in just now. */
  readonly received: boolean;
  readonly findings: readonly Finding[];
};

const DONOR_REF = 'refs/saphan/donor';

/** Brings a donor to its pinned commit, or pins the one it is at; its paths are looked at before it is visible. */
export async function cloneDonor(
  workspace: Workspace,
  spec: DonorSpec,
  options: CloneOptions,
  events: Events,
): Promise<ClonedDonor> {
  const mirror = { gitDir: workspace.places.mirror(spec.id) };
  const pinned = workspace.lock.donors[spec.id];
  const mirrored = mirroredHead(mirror);
  const [now, listed] = await Promise.all([
    mirrored,
    pinned === undefined || options.update ? null : listedAlready(mirror, spec.id, pinned.commit, mirrored),
  ]);
  const at = now?.commit ?? null;
  if (pinned !== undefined && at === pinned.commit && !options.update) {
    const snapshot = listed ?? (await loadSnapshot(mirror, spec.id, at));
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

/** The pinned commit is mostly there: it is listed while git says so. */
async function listedAlready(
  mirror: Repository,
  donor: string,
  commit: string,
  mirrored: Promise<MirroredHead | null>,
): Promise<Snapshot | null> {
  if (!existsSync(mirror.gitDir)) return null;
  const head = mirrored.then((found) => {
    if (found?.commit !== commit) throw new Error('another commit');
    return found;
  });
  return loadSnapshot(mirror, donor, commit, head).catch(() => null);
}

/** The donor's commit that a mirror shows. */
export type MirroredHead = Head & { readonly commit: string };

/** null where it shows none. */
export async function mirroredHead(mirror: Repository): Promise<MirroredHead | null> {
  const format = '--format=%(objectname) %(tree) %(committerdate:raw)';
  const found = await git(mirror, ['for-each-ref', format, DONOR_REF], { accept: [128] });
  const [, commit, tree, date] = /^(\S+) (\S+) (.+)\n/.exec(found.stdout.toString()) ?? [];
  if (commit === undefined || tree === undefined || date === undefined) return null;
  return { commit, tree, date };
}
