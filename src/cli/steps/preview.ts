import type { Finding } from '../../model/finding.ts';
import type { Derivation } from '../../transfer/derive.ts';
import type { FileChange } from '../../transfer/ports.ts';
import type { Workspace } from '../workspace.ts';
import type { ClonedDonor } from './clone-donor.ts';
import { deriveDonor, NOWHERE } from './derive-donor.ts';
import type { Events } from './events.ts';
import { gatherWorld } from './gather-world.ts';
import { unusedRules } from './unused-rules.ts';

export type Preview = {
  readonly donors: readonly { readonly donor: ClonedDonor; readonly derivation: Derivation }[];
  readonly findings: readonly Finding[];
};

/** The same derive with nothing written: what it says is what a run would do. */
export async function preview(
  workspace: Workspace,
  donors: readonly ClonedDonor[],
  cached: boolean,
  events: Events,
  onChange?: (donor: string, change: FileChange) => void,
): Promise<Preview> {
  const world = await gatherWorld(donors);
  const previews: { donor: ClonedDonor; derivation: Derivation }[] = [];
  for (const donor of donors) {
    const seen =
      onChange === undefined ? {} : { onChange: (change: FileChange) => onChange(donor.spec.id, change) };
    const derivation = await deriveDonor(workspace, donor, world, { cached, sink: NOWHERE, ...seen }, events);
    previews.push({ donor, derivation });
  }
  const derivations = previews.map(({ derivation }) => derivation);
  const findings = [
    ...unusedRules(workspace.plan, derivations),
    ...derivations.flatMap((derivation) => derivation.findings),
  ];
  return { donors: previews, findings };
}
