import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readState } from '../../io/recipient.ts';
import type { AddedChange, FileChange } from '../../transfer/ports.ts';
import type { Workspace } from '../workspace.ts';
import type { ClonedDonor } from './clone-donor.ts';
import { type DerivedAll, deriveAll } from './derive-all.ts';
import { NOWHERE, UNNAMED } from './derive-donor.ts';
import type { Events } from './events.ts';
import { refuse } from './refuse.ts';

export type PreviewOptions = {
  readonly cached: boolean;
  readonly allowNoop: boolean;
  /** Whether the ids of the derived trees are looked at. */
  readonly named: boolean;
  readonly onChange?: (donor: string, change: FileChange) => void;
  readonly onAdded?: (donor: string, added: AddedChange) => void;
};

/** The same derive with nothing written: what it says is what a run would do, its refusals included. */
export async function preview(
  workspace: Workspace,
  donors: readonly ClonedDonor[],
  { cached, allowNoop, named, onChange, onAdded }: PreviewOptions,
  events: Events,
): Promise<DerivedAll> {
  const seen = { ...(onChange && { onChange }), ...(onAdded && { onAdded }) };
  const derived = await deriveAll(
    workspace,
    donors,
    { cached, sinkOf: () => (named ? NOWHERE : UNNAMED), ...seen },
    events,
  );
  const states = await Promise.all(donors.map(({ spec }) => isDerived(workspace.places.recipient(spec.id))));
  refuse(derived, !states.includes(true), allowNoop);
  return derived;
}

async function isDerived(folder: string): Promise<boolean> {
  const gitDir = join(folder, '.git');
  if (!existsSync(join(gitDir, 'HEAD'))) return false;
  return (await readState({ gitDir, workTree: folder })).derived !== null;
}
