import { existsSync } from 'node:fs';
import { recover } from '../../io/checkout.ts';
import { type PackWriter, packWriter } from '../../io/pack-writer.ts';
import {
  NEW_STATE,
  openRecipient,
  type Recipient,
  type RecipientState,
  readState,
  removeUnused,
} from '../../io/recipient.ts';
import { writeFile } from '../../io/write-file.ts';
import type { Finding } from '../../model/finding.ts';
import type { AddedChange, FileChange } from '../../transfer/ports.ts';
import type { DerivedTexts } from '../../transfer/texts-of.ts';
import type { Workspace } from '../workspace.ts';
import type { ClonedDonor } from './clone-donor.ts';
import { deriveAll } from './derive-all.ts';
import type { DerivedDonor } from './derive-donor.ts';
import { objectsOf, type Sink } from './derive-donor.ts';
import type { Events } from './events.ts';
import { gatherWorld } from './gather-world.ts';
import { meanwhile } from './meanwhile.ts';
import { provenanceOf } from './provenance-of.ts';
import { type Published, type PublishInput, publish, refuseDirty } from './publish.ts';
import { refuse } from './refuse.ts';

export type MoveOptions = {
  readonly allowNoop: boolean;
  readonly checkout: boolean;
  readonly cached: boolean;
  readonly onChange?: (donor: string, change: FileChange) => void;
  readonly onAdded?: (donor: string, added: AddedChange) => void;
  readonly textsOf?: (donor: ClonedDonor) => Promise<DerivedTexts>;
};

export type MovedDonor = {
  readonly donor: ClonedDonor;
  readonly derivation: DerivedDonor;
  readonly published: Published;
};

export type MovedAll = { readonly donors: readonly MovedDonor[]; readonly findings: readonly Finding[] };

type Opened = {
  readonly recipient: Recipient;
  readonly state: RecipientState;
  readonly pack: PackWriter;
  readonly sink: Sink;
  /** Made by this run, so that a refusal can take it away again. */
  readonly isNew: boolean;
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
): Promise<MovedAll> {
  const opened = new Map<string, Opened>();
  const waiting: (() => void)[] = [];
  let isMoved = false;
  // Read while the recipients are opened: each waits for processes of its own.
  const gathering = gatherWorld(donors);
  gathering.catch(() => undefined);
  try {
    for (const donor of donors) opened.set(donor.spec.id, await open(workspace, donor, options.checkout));
    const { cached, onChange, onAdded, textsOf } = options;
    const seen = {
      ...(onChange && { onChange }),
      ...(onAdded && { onAdded }),
      ...(textsOf && { textsOf }),
    };
    const sinkOf = (donor: string) => opened.get(donor)!.sink;
    const derived = await deriveAll(
      workspace,
      donors,
      { cached, sinkOf, world: await gathering, later: (work) => void waiting.push(work), ...seen },
      events,
    );
    const isFirst = [...opened.values()].every(({ state }) => state.derived === null);
    refuse(derived, isFirst, options.allowNoop);
    const inputs = derived.donors.map(({ donor, derivation }): PublishInput => {
      const { mirror, snapshot } = donor;
      const provenance = provenanceOf(workspace, donor, derivation);
      return {
        ...opened.get(donor.spec.id)!,
        mirror,
        snapshot,
        derivation,
        provenance,
        checkout: options.checkout,
      };
    });
    for (const input of inputs) await refuseDirty(input);
    const published = new Map<string, Published>();
    for (const input of inputs) {
      const { donor } = input.snapshot;
      events.phase('publish', donor);
      // While git checks what is new, the caches are saved.
      published.set(donor, await meanwhile(publish(input), () => saveAll(waiting.splice(0))));
      writeFile(workspace.places.provenance(donor), `${JSON.stringify(input.provenance, null, 2)}\n`);
    }
    isMoved = true;
    const moved = derived.donors.map((one) => ({ ...one, published: published.get(one.donor.spec.id)! }));
    return { donors: moved, findings: derived.findings };
  } catch (cause) {
    try {
      saveAll(waiting);
    } catch {
      // A refused plan is mended and run again: what cannot be kept for then is read again.
    }
    throw cause;
  } finally {
    for (const { pack, recipient, isNew } of opened.values()) {
      await pack.discard();
      if (isNew && !isMoved) await removeUnused(recipient);
    }
  }
}

function saveAll(caches: readonly (() => void)[]): void {
  for (const save of caches) save();
}

async function open(
  workspace: Workspace,
  { spec, snapshot }: ClonedDonor,
  checkout: boolean,
): Promise<Opened> {
  const isNew = !existsSync(workspace.places.recipient(spec.id));
  const recipient = await openRecipient(workspace.places.recipient(spec.id), snapshot.objectFormat);
  if (checkout) await recover(recipient, spec.id);
  const [state, present] = isNew
    ? [NEW_STATE, new Set<string>()]
    : await Promise.all([readState(recipient), objectsOf(recipient, 'refs/heads/derived')]);
  const pack = packWriter(recipient, snapshot.objectFormat, workspace.places.temporary);
  const sink: Sink = {
    write: (type, oid, bytes) => {
      if (!present.has(oid)) pack.write(type, oid, bytes);
    },
    has: (oid) => present.has(oid),
    named: true,
  };
  return { recipient, state, pack, sink, isNew };
}
