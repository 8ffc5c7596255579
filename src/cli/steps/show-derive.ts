import { join } from 'node:path';
import { exportTree } from '../../io/export-tree.ts';
import { byCodePoint } from '../../model/by-code-point.ts';
import type { Finding } from '../../model/finding.ts';
import type { Paint } from '../../model/paint.ts';
import type { DonorSummary } from '../../model/summary.ts';
import type { RuledChange } from '../../report/diff-by-rule.ts';
import type { diffText } from '../../report/diff-text.ts';
import type { Derivation } from '../../transfer/derive.ts';
import type { AddedChange, FileChange } from '../../transfer/ports.ts';
import type { Context } from '../context.ts';
import type { Workspace } from '../workspace.ts';
import type { ClonedDonor } from './clone-donor.ts';
import type { DerivedAll } from './derive-all.ts';
import { journal } from './journal.ts';
import { moveDerived } from './move-derived.ts';
import { preview } from './preview.ts';
import { shownFile } from './shown-file.ts';
import { summarize } from './summarize.ts';

export type ShowOptions = {
  readonly isDry: boolean;
  /** Whether a dry run says what the trees would be called. */
  readonly named: boolean;
  readonly withDiff: boolean;
  /** The diff taken apart by rule. */
  readonly byRule?: boolean;
  /** A file for one JSON line an edit, as an absolute path. */
  readonly journal?: string | null;
  /** An absolute path, or null. */
  readonly out: string | null;
  readonly allowNoop: boolean;
  readonly cached: boolean;
  readonly checkout: boolean;
};

export type Shown = {
  readonly donors: readonly DonorSummary[];
  readonly findings: readonly Finding[];
  /** '' where none was asked for. */
  readonly diff: string;
};

/** What is told of one file, with the paths that it is sorted by. */
type ShownDiff = { readonly from: string; readonly to: string; readonly text: string };

/** Derives with the whole plan, or says what that would do; what a verb shows of it is the verb's own affair. */
export async function showDerive(
  workspace: Workspace,
  donors: readonly ClonedDonor[],
  {
    isDry,
    named,
    withDiff,
    byRule = false,
    journal: journalPath = null,
    out,
    allowNoop,
    cached,
    checkout,
  }: ShowOptions,
  { events, paint }: Context,
): Promise<Shown> {
  const notes = journal();
  const changes = new Map<string, Omit<RuledChange, 'movedBy'>>();
  const diffs = new Map<string, string>();
  const own: ShownDiff[] = [];
  // Who asks for no diff need not wait for the package that makes them.
  const write = withDiff ? (await import('../../report/diff-text.ts')).diffText : () => '';
  const writeAdded = withDiff ? (await import('../../report/added-text.ts')).addedText : () => '';
  const onChange = (donor: string, change: FileChange) => {
    const { from, to, before, after, edits } = change;
    if (journalPath !== null) notes.note(donor, change);
    if (!withDiff) return;
    const shown = { from, to, before: before.text(), after };
    if (byRule) changes.set(`${donor}/${from}`, { ...shown, edits });
    else diffs.set(`${donor}/${from}`, write(shown, paint));
  };
  const onAdded = (donor: string, { mode, after, replaced }: AddedChange) => {
    const before = replaced && shownFile(replaced.before, replaced.mode);
    const text = writeAdded(before, shownFile(after, mode), paint);
    const from = replaced?.before.path ?? after.path;
    if (text !== '') own.push({ from: `${donor}/${from}`, to: `${donor}/${after.path}`, text });
  };
  const options = {
    allowNoop,
    cached,
    ...(withDiff || journalPath !== null ? { onChange } : {}),
    ...(withDiff ? { onAdded } : {}),
  };
  const derived = isDry
    ? await preview(workspace, donors, { ...options, named }, events)
    : await moveDerived(workspace, donors, { ...options, checkout }, events);
  const derivations = derived.donors.map(({ derivation }) => derivation);
  if (journalPath !== null) notes.write(journalPath, derivations);
  if (out !== null && !isDry) await exportAll(workspace, derived.donors, out);
  return {
    donors: derived.donors.map(summarize),
    findings: derived.findings,
    diff: !withDiff
      ? ''
      : byRule
        ? await ruledDiff(derivations, changes, own, paint)
        : wholeDiff(derivations, diffs, own, paint, write),
  };
}

/** All donors' diffs by path, with the files that move and do not change; of a file that gives way, only what comes. */
function wholeDiff(
  derivations: readonly Derivation[],
  diffs: ReadonlyMap<string, string>,
  own: readonly ShownDiff[],
  paint: Paint,
  write: typeof diffText,
): string {
  const all = derivations.flatMap(({ record }) =>
    record.files.map(({ from, path, edits }): ShownDiff => {
      const unchanged = { from, to: path, before: '', after: '' };
      const key = `${record.donor}/${from}`;
      const text = edits.length === 0 ? write(unchanged, paint) : (diffs.get(key) ?? '');
      return { from: key, to: `${record.donor}/${path}`, text };
    }),
  );
  return byPath([...all, ...own]).join('');
}

function byPath(diffs: readonly ShownDiff[]): readonly string[] {
  const sorted = [...diffs].sort((a, b) => byCodePoint(a.from, b.from) || byCodePoint(a.to, b.to));
  return sorted.map(({ text }) => text);
}

/** The changes with the moves, under the names that made them. */
async function ruledDiff(
  derivations: readonly Derivation[],
  changes: ReadonlyMap<string, Omit<RuledChange, 'movedBy'>>,
  own: readonly ShownDiff[],
  paint: Paint,
): Promise<string> {
  const { diffByRule } = await import('../../report/diff-by-rule.ts');
  const ruled = derivations.flatMap(({ record }) =>
    record.files.map(({ from, path, movedBy = [] }): RuledChange => {
      const unchanged = { from, to: path, before: '', after: '', edits: [] };
      return { ...(changes.get(`${record.donor}/${from}`) ?? unchanged), movedBy };
    }),
  );
  return diffByRule(ruled, byPath(own), paint);
}

async function exportAll(workspace: Workspace, donors: DerivedAll['donors'], out: string): Promise<void> {
  for (const { donor, derivation } of donors) {
    const recipient = { gitDir: join(workspace.places.recipient(donor.spec.id), '.git') };
    await exportTree(recipient, derivation.tree, join(out, donor.spec.id), workspace.places.temporary);
  }
}
