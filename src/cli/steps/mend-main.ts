import { join } from 'node:path';
import { git, gitText, type Repository } from '../../io/git.ts';
import { packWriter } from '../../io/pack-writer.ts';
import { borrowObjects, openRecipient } from '../../io/recipient.ts';
import { buildTree } from '../../model/objects/build-tree.ts';
import type { Plan } from '../../model/plan.ts';
import type { Entry, Snapshot } from '../../model/snapshot.ts';
import type { World } from '../../model/world.ts';
import { derive } from '../../transfer/derive.ts';
import type { Workspace } from '../workspace.ts';
import type { Events } from './events.ts';
import { gatherWorld } from './gather-world.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { openIfDerived } from './open-derived.ts';
import { gitReader } from './reader.ts';

export type MendedMain = { readonly donor: string; readonly files: number; readonly patch: Buffer };

type Main = {
  readonly mirror: Repository;
  readonly snapshot: Snapshot;
  readonly derived: ReadonlySet<string>;
};

/**
 * What the names would change in people’s own files on each `main`, as a patch that `git apply` takes. The branch is
 * theirs, so nothing is done to it; what stands there as it was derived comes with the next transfer.
 */
export async function mendMain(
  workspace: Workspace,
  plan: Plan,
  events: Events,
): Promise<readonly MendedMain[]> {
  const mains: Main[] = [];
  for (const { id } of plan.donors) {
    const opened = await openIfDerived(workspace.places.recipient(id), id);
    if (opened === null) continue;
    const { repository: mirror, entries } = opened;
    const main = await gitText(mirror, ['for-each-ref', '--format=%(objectname)', 'refs/heads/main']);
    if (main === '') continue;
    const snapshot = await loadSnapshot(mirror, id, main);
    mains.push({ mirror, snapshot, derived: new Set(entries.map(keyOf)) });
  }
  const world = await gatherWorld(mains);
  const mended: MendedMain[] = [];
  for (const main of mains) {
    events.phase('derive', main.snapshot.donor);
    const found = await patchOf(
      main,
      { ...plan, redact: [], exclude: [] },
      world,
      workspace.places.temporary,
      events,
    );
    if (found !== null) mended.push({ donor: main.snapshot.donor, ...found });
  }
  return mended;
}

async function patchOf(
  { mirror, snapshot, derived }: Main,
  plan: Plan,
  world: World,
  temporary: string,
  events: Events,
): Promise<Omit<MendedMain, 'donor'> | null> {
  const { donor, objectFormat } = snapshot;
  const same = snapshot.entries.filter((entry) => derived.has(keyOf(entry)));
  const own = snapshot.entries.filter((entry) => !derived.has(keyOf(entry)));
  const apart = await openRecipient(join(temporary, `${donor}.mended`), objectFormat);
  borrowObjects(mirror, apart);
  const pack = packWriter(apart, objectFormat, temporary);
  try {
    const { entries, record } = await derive({ ...snapshot, entries: own, trees: new Set() }, plan, world, {
      read: gitReader(mirror, donor),
      write: pack.write,
      has: () => false,
      cache: null,
      scans: null,
      progress: events.tick,
    });
    if (record.files.length === 0) return null;
    const tree = buildTree([...same, ...entries], objectFormat, (oid, bytes) =>
      pack.write('tree', oid, bytes),
    );
    await pack.finish();
    const args = ['diff-tree', '-p', '-r', '-M', '--binary', '--full-index', snapshot.tree, tree];
    return { files: record.files.length, patch: (await git(apart, args)).stdout };
  } finally {
    await pack.discard();
  }
}

function keyOf({ mode, oid, path }: Entry): string {
  return `${mode} ${oid} ${path}`;
}
