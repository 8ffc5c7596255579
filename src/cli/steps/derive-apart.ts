import { join } from 'node:path';
import { exportTree } from '../../io/export-tree.ts';
import { packWriter } from '../../io/pack-writer.ts';
import { openRecipient, shareObjects } from '../../io/recipient.ts';
import type { DerivedTexts } from '../../transfer/texts-of.ts';
import type { Workspace } from '../workspace.ts';
import type { ClonedDonor } from './clone-donor.ts';
import { type DerivedAll, deriveAll } from './derive-all.ts';
import type { Events } from './events.ts';

export type ApartOptions = {
  /** Where the trees are written, each below its donor's id. */
  readonly out: string;
  readonly cached: boolean;
  readonly textsOf: (donor: ClonedDonor) => Promise<DerivedTexts>;
};

/** Derives with other texts, to be looked at: as plain files, in no recipient and on no branch. */
export async function deriveApart(
  workspace: Workspace,
  donors: readonly ClonedDonor[],
  { out, cached, textsOf }: ApartOptions,
  events: Events,
): Promise<DerivedAll> {
  const { temporary } = workspace.places;
  const apart = new Map<string, Awaited<ReturnType<typeof open>>>();
  for (const donor of donors) apart.set(donor.spec.id, await open(donor, temporary));
  const sinkOf = (donor: string) => ({ write: apart.get(donor)!.pack.write, has: () => false, named: true });
  const derived = await deriveAll(workspace, donors, { cached, sinkOf, textsOf }, events);
  for (const { donor, derivation } of derived.donors) {
    const { id } = donor.spec;
    const { repository, pack } = apart.get(id)!;
    await pack.finish();
    await exportTree(repository, derivation.tree, join(out, id), temporary);
  }
  return derived;
}

async function open({ spec, mirror, snapshot }: ClonedDonor, temporary: string) {
  const repository = await openRecipient(join(temporary, `${spec.id}.apart`), snapshot.objectFormat);
  shareObjects(mirror, repository);
  return { repository, pack: packWriter(repository, snapshot.objectFormat, temporary) };
}
