import { gitText } from '../../io/git.ts';
import { type PackWriter, packWriter } from '../../io/pack-writer.ts';
import { openRecipient, type Recipient, type RecipientState, readState } from '../../io/recipient.ts';
import { recover } from '../../io/work-tree.ts';
import { writeFile } from '../../io/write-file.ts';
import { SaphanError } from '../../model/error.ts';
import type { Finding } from '../../model/finding.ts';
import type { Derivation } from '../../transfer/derive.ts';
import type { FileChange } from '../../transfer/ports.ts';
import type { Workspace } from '../workspace.ts';
import type { ClonedDonor } from './clone-donor.ts';
import { deriveDonor, objectsOf } from './derive-donor.ts';
import type { Events } from './events.ts';
import { gatherWorld } from './gather-world.ts';
import { provenanceOf } from './provenance-of.ts';
import { type Published, publish, refuseDirty } from './publish.ts';
import { unusedRules } from './unused-rules.ts';

export type MoveOptions = {
  readonly allowNoop: boolean;
  readonly checkout: boolean;
  readonly cached?: boolean;
};

export type MovedDonor = {
  readonly donor: ClonedDonor;
  readonly derivation: Derivation;
  readonly published: Published;
};

export type MovedAll = { readonly donors: readonly MovedDonor[]; readonly findings: readonly Finding[] };

type Prepared = {
  donor: ClonedDonor;
  recipient: Recipient;
  state: RecipientState;
  pack: PackWriter;
  derivation: Derivation;
};

/**
 * Derives every donor with the whole plan and moves `derived`. Everything that can refuse (a rule that
 * matches nothing, paths that collide, a work tree with changes) is asked before the first ref moves.
 */
export async function moveDerived(
  workspace: Workspace,
  donors: readonly ClonedDonor[],
  options: MoveOptions,
  events: Events,
  onChange?: (donor: string, change: FileChange) => void,
): Promise<MovedAll> {
  const world = await gatherWorld(donors);
  const prepared: Prepared[] = [];
  try {
    for (const donor of donors) {
      const { id } = donor.spec;
      const recipient = await openRecipient(workspace.places.recipient(id), donor.snapshot.objectFormat);
      if (options.checkout) await recover(recipient, id);
      const state = await readState(recipient);
      const pack = packWriter(recipient, donor.snapshot.objectFormat, workspace.places.temporary);
      const present = await objectsOf(recipient, state.derived);
      const sink = { write: pack.write, has: (oid: string) => present.has(oid) };
      const seen = onChange === undefined ? {} : { onChange: (change: FileChange) => onChange(id, change) };
      const derivation = await deriveDonor(
        workspace,
        donor,
        world,
        { cached: options.cached ?? true, sink, ...seen },
        events,
      );
      prepared.push({ donor, recipient, state, pack, derivation });
    }
    const unused = unusedRules(
      workspace.plan,
      prepared.map(({ derivation }) => derivation),
    );
    refuse(prepared, unused, options);
    for (const { recipient, state, donor, derivation } of options.checkout ? prepared : []) {
      if (await changes(recipient, state, donor, derivation))
        await refuseDirty({ recipient, state, snapshot: donor.snapshot });
    }
    const moved: MovedDonor[] = [];
    for (const one of prepared) moved.push(await move(workspace, one, options, events));
    return {
      donors: moved,
      findings: [...unused, ...prepared.flatMap(({ derivation }) => derivation.findings)],
    };
  } finally {
    for (const { pack } of prepared) pack.discard();
  }
}

async function move(
  workspace: Workspace,
  one: Prepared,
  options: MoveOptions,
  events: Events,
): Promise<MovedDonor> {
  const { donor, derivation } = one;
  events.phase('publish', donor.spec.id);
  const provenance = provenanceOf(workspace, donor, derivation);
  const { mirror, snapshot } = donor;
  const published = await publish({ ...one, mirror, snapshot, provenance, checkout: options.checkout });
  writeFile(workspace.places.provenance(donor.spec.id), `${JSON.stringify(provenance, null, 2)}\n`);
  return { donor, derivation, published };
}

async function changes(
  recipient: Recipient,
  state: RecipientState,
  donor: ClonedDonor,
  derivation: Derivation,
): Promise<boolean> {
  if (state.derived === null || state.donor !== donor.snapshot.commit) return true;
  return (await gitText(recipient, ['rev-parse', `${state.derived}^{tree}`])) !== derivation.tree;
}

function refuse(prepared: readonly Prepared[], unused: readonly Finding[], options: MoveOptions): void {
  const colliding = prepared.flatMap(({ derivation }) =>
    derivation.findings.filter(({ code }) => code === 'path-collision'),
  );
  if (colliding.length > 0)
    throw new SaphanError('paths-collide', { count: colliding.length }, { findings: colliding });
  const isFirst = prepared.every(({ state }) => state.derived === null);
  if (isFirst && unused.length > 0 && !options.allowNoop) {
    throw new SaphanError('rules-unused', { count: unused.length }, { findings: unused });
  }
}
