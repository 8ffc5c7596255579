import { announceCheckout, checkout, uncommitted } from '../../io/checkout.ts';
import { filesInTheWay } from '../../io/files-in-the-way.ts';
import type { PackWriter } from '../../io/pack-writer.ts';
import { isAncestor, type Recipient, type RecipientState, shareObjects } from '../../io/recipient.ts';
import { type RefMove, updateRefs } from '../../io/update-refs.ts';
import { SaphanError } from '../../model/error.ts';
import { buildTree } from '../../model/objects/build-tree.ts';
import { type CommitParts, commitObject } from '../../model/objects/commit-object.ts';
import { objectId } from '../../model/objects/object-id.ts';
import type { Provenance } from '../../model/provenance.ts';
import type { EditRecord } from '../../model/record.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { VERSION } from '../../model/version.ts';
import type { Derivation } from '../../transfer/derive.ts';
import { writeRecord } from '../../transfer/write-record.ts';
import { withOddModes } from './with-odd-modes.ts';

export type Published = {
  readonly derived: string;
  /** Whether `derived` got a commit. */
  readonly moved: boolean;
  readonly main: 'created' | 'follows' | 'offered' | 'unchanged';
  /** The branch that offers the new `derived` to a `main` with commits of its own. */
  readonly sync: string | null;
};

export type PublishInput = {
  readonly recipient: Recipient;
  readonly state: RecipientState;
  readonly mirror: { readonly gitDir: string };
  readonly snapshot: Snapshot;
  readonly derivation: Derivation;
  readonly provenance: Provenance;
  readonly pack: PackWriter;
  readonly checkout: boolean;
  /** Made by this run: nobody has worked in it. */
  readonly isNew: boolean;
};

const DERIVED = 'refs/heads/derived';
const MAIN = 'refs/heads/main';

/** Checks, before anything is written, that a checked-out branch which would move goes over nothing uncommitted. */
export async function refuseDirty(input: PublishInput): Promise<void> {
  const { recipient, state, derivation } = input;
  const { donor } = input.snapshot;
  if (!input.checkout || state.head === null || isCurrent(input)) return;
  if (!(await willMove(recipient, state)).includes(state.head)) return;
  const count = input.isNew ? 0 : await uncommitted(recipient);
  if (count > 0) {
    throw new SaphanError('main-dirty', { donor, branch: state.head.replace('refs/heads/', ''), count });
  }
  const from = state.head === MAIN ? state.main : state.derived;
  const [first, ...others] = await filesInTheWay(recipient, from, derivation.entries);
  if (first !== undefined)
    throw new SaphanError('files-in-the-way', { donor, path: first, count: others.length + 1 });
}

/** One more commit on `derived`, `main` with it or a branch that offers it; or nothing, where nothing changed. */
export async function publish(input: PublishInput): Promise<Published> {
  const { recipient, state, snapshot, derivation, pack } = input;
  if (isCurrent(input)) {
    return { derived: state.derived!, moved: false, main: 'unchanged', sync: null };
  }
  shareObjects(input.mirror, recipient);
  const record = writeRecordCommit(input, await withOddModes(derivation.record, snapshot, input.mirror));
  const derived = writeCommit(input, {
    tree: derivation.tree,
    parents: state.derived === null ? [] : [state.derived],
    date: snapshot.date,
    subject: subjectOf(input.provenance),
    trailers: [...trailersOf(input.provenance), ['Saphan-Record', record.blob]],
  });
  await pack.finish();
  const follows = (await willMove(recipient, state)).includes(MAIN);
  const sync = follows ? null : `sync/${derived.slice(0, 12)}`;
  const moves: RefMove[] = [
    { ref: DERIVED, from: state.derived, to: derived },
    { ref: 'refs/saphan/donor', from: state.donor, to: snapshot.commit },
    { ref: 'refs/saphan/record', from: state.record, to: record.commit },
    sync === null
      ? { ref: MAIN, from: state.main, to: derived }
      : { ref: `refs/heads/${sync}`, from: null, to: derived },
  ];
  const branch = state.head !== null && moves.some(({ ref }) => ref === state.head) ? state.head : null;
  const from = branch === MAIN ? state.main : state.derived;
  if (branch !== null) announceCheckout(recipient, { from, to: derived, branch });
  await updateRefs(recipient, snapshot.donor, moves);
  if (branch !== null && input.checkout) await checkout(recipient, from, derived);
  return {
    derived,
    moved: true,
    main: follows ? (state.main === null ? 'created' : 'follows') : 'offered',
    sync,
  };
}

/** `derived` always moves; `main` while it has no commits of its own. */
async function willMove(recipient: Recipient, state: RecipientState): Promise<readonly string[]> {
  if (state.main === null) return [DERIVED, MAIN];
  const follows = state.derived !== null && (await isAncestor(recipient, state.main, state.derived));
  return follows ? [DERIVED, MAIN] : [DERIVED];
}

function isCurrent({ state, snapshot, derivation }: PublishInput): boolean {
  return state.derived !== null && state.tree === derivation.tree && state.donor === snapshot.commit;
}

/** The record and the provenance as a commit of their own, so that each `derived` keeps its proof. */
function writeRecordCommit(
  input: PublishInput,
  edits: EditRecord,
): { readonly commit: string; readonly blob: string } {
  const { snapshot, provenance, pack, state } = input;
  const format = snapshot.objectFormat;
  const write = (path: string, text: string) => {
    const bytes = Buffer.from(text);
    const oid = objectId('blob', bytes, format);
    pack.write('blob', oid, bytes);
    return { mode: '100644', oid, path };
  };
  const record = write('record.jsonl', writeRecord(edits));
  const entries = [record, write('provenance.json', `${JSON.stringify(provenance, null, 2)}\n`)];
  const tree = buildTree(entries, format, (oid, bytes) => pack.write('tree', oid, bytes));
  const parents = state.record === null ? [] : [state.record];
  const subject = `Record the edits of ${snapshot.donor}`;
  return {
    commit: writeCommit(input, {
      tree,
      parents,
      date: snapshot.date,
      subject,
      trailers: trailersOf(provenance),
    }),
    blob: record.oid,
  };
}

function writeCommit({ snapshot, pack }: PublishInput, parts: CommitParts): string {
  const bytes = commitObject(parts);
  const oid = objectId('commit', bytes, snapshot.objectFormat);
  pack.write('commit', oid, bytes);
  return oid;
}

function subjectOf({ donor, commit }: Provenance): string {
  return `Derive ${donor} from ${commit.slice(0, 12)}`;
}

function trailersOf(provenance: Provenance): [string, string][] {
  return [
    ['Saphan-Donor', provenance.donor],
    ['Saphan-Donor-Commit', provenance.original ?? provenance.commit],
    ['Saphan-Donor-Tree', provenance.tree],
    ['Saphan-Donor-Ref', provenance.ref],
    ['Saphan-Plan', provenance.plan],
    ...(provenance.texts === undefined ? [] : [['Saphan-Texts', provenance.texts] as [string, string]]),
    ['Saphan-Version', VERSION],
  ];
}
