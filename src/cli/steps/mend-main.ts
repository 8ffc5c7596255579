import { join } from 'node:path';
import { git } from '../../io/git.ts';
import { packWriter } from '../../io/pack-writer.ts';
import { borrowObjects, openRecipient } from '../../io/recipient.ts';
import { buildTree } from '../../model/objects/build-tree.ts';
import type { Plan } from '../../model/plan.ts';
import type { World } from '../../model/world.ts';
import { derive } from '../../transfer/derive.ts';
import type { Workspace } from '../workspace.ts';
import type { Events } from './events.ts';
import { gatherWorld } from './gather-world.ts';
import { type Main, openMain } from './open-main.ts';
import { gitReader } from './reader.ts';

export type MendedMain = { readonly donor: string; readonly files: number; readonly patch: Buffer };

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
    const main = await openMain(workspace, id);
    if (main !== null) mains.push(main);
  }
  const world = await gatherWorld(mains);
  const mended: MendedMain[] = [];
  for (const main of mains) {
    events.phase('derive', main.snapshot.donor);
    const found = await patchOf(main, ofPeople(plan), world, workspace.places.temporary, events);
    if (found !== null) mended.push({ donor: main.snapshot.donor, ...found });
  }
  return mended;
}

/** The plan without what it has to say of files that do not cross: these are people's own. */
function ofPeople(plan: Plan): Plan {
  const decisions = plan.decisions?.filter(({ kind }) => kind !== 'leave-out' && kind !== 'module');
  return { ...plan, redact: [], exclude: [], ...(decisions && { decisions }) };
}

async function patchOf(
  { mirror, snapshot, same, own }: Main,
  plan: Plan,
  world: World,
  temporary: string,
  events: Events,
): Promise<Omit<MendedMain, 'donor'> | null> {
  const { donor, objectFormat } = snapshot;
  const apart = await openRecipient(join(temporary, `${donor}.mended`), objectFormat);
  borrowObjects(mirror, apart);
  const pack = packWriter(apart, objectFormat, temporary);
  try {
    const { entries, record } = await derive({ ...snapshot, entries: own, trees: new Set() }, plan, world, {
      read: gitReader(mirror, donor),
      write: pack.write,
      has: () => false,
      named: true,
      cache: null,
      scans: null,
      progress: events.tick,
    });
    if (record.files.length === 0) return null;
    // A link that would not cross from a donor is people's own here, and stays.
    const all = [...same, ...entries, ...record.leftOut];
    const tree = buildTree(all, objectFormat, (oid, bytes) => pack.write('tree', oid, bytes));
    await pack.finish();
    const args = ['diff-tree', '-p', '-r', '-M', '--binary', '--full-index', snapshot.tree, tree];
    return { files: record.files.length, patch: (await git(apart, args)).stdout };
  } finally {
    await pack.discard();
  }
}
