import type { Finding } from '../../model/finding.ts';
import type { World } from '../../model/world.ts';
import { systemsKept } from '../../rebrand/systems-kept.ts';
import type { AddedChange, FileChange } from '../../transfer/ports.ts';
import type { DerivedTexts } from '../../transfer/texts-of.ts';
import type { Workspace } from '../workspace.ts';
import type { ClonedDonor } from './clone-donor.ts';
import { type DerivedDonor, deriveDonor, type Sink } from './derive-donor.ts';
import type { Events } from './events.ts';
import { gatherWorld } from './gather-world.ts';
import { unusedProtections } from './unused-protections.ts';
import { unusedRules } from './unused-rules.ts';

export type DeriveAllOptions = {
  readonly cached: boolean;
  readonly sinkOf: (donor: string) => Sink;
  readonly onChange?: (donor: string, change: FileChange) => void;
  readonly onAdded?: (donor: string, added: AddedChange) => void;
  /** Other texts than those of the catalogs. */
  readonly textsOf?: (donor: ClonedDonor) => Promise<DerivedTexts>;
  /** What `gatherWorld` says, where it has been asked already. */
  readonly world?: World;
  /** As in `DeriveOptions`. */
  readonly later?: (work: () => void) => void;
};

export type DerivedAll = {
  readonly donors: readonly { readonly donor: ClonedDonor; readonly derivation: DerivedDonor }[];
  /** Names that no donor knows. */
  readonly unused: readonly Finding[];
  readonly findings: readonly Finding[];
};

/** Derives every donor with the whole plan, in the light of all of them. */
export async function deriveAll(
  workspace: Workspace,
  donors: readonly ClonedDonor[],
  options: DeriveAllOptions,
  events: Events,
): Promise<DerivedAll> {
  const world = options.world ?? (await gatherWorld(donors));
  const { cached, sinkOf, onChange, onAdded, textsOf, later } = options;
  const derived: { donor: ClonedDonor; derivation: DerivedDonor }[] = [];
  for (const donor of donors) {
    const { id } = donor.spec;
    const seen = {
      ...(onChange && { onChange: (change: FileChange) => onChange(id, change) }),
      ...(onAdded && { onAdded: (added: AddedChange) => onAdded(id, added) }),
    };
    const derivation = await deriveDonor(
      workspace,
      donor,
      world,
      {
        cached,
        sink: sinkOf(id),
        ...seen,
        ...(later && { later }),
        ...(textsOf === undefined ? {} : { texts: await textsOf(donor) }),
      },
      events,
    );
    derived.push({ donor, derivation });
  }
  const derivations = derived.map(({ derivation }) => derivation);
  const unused = unusedRules(workspace.plan, derivations);
  const told = derivations.flatMap(({ findings }) => findings);
  const listings = donors.map(({ snapshot }) => snapshot.entries);
  const idle = unusedProtections(workspace.plan, told, listings);
  return {
    donors: derived,
    unused,
    findings: [...unused, ...idle, ...systemsKept(told)],
  };
}
