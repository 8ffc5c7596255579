import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exportTree } from '../../io/export-tree.ts';
import { byCodePoint } from '../../model/by-code-point.ts';
import { SaphanError } from '../../model/error.ts';
import type { Paint } from '../../model/paint.ts';
import { diffText } from '../../report/diff-text.ts';
import { transferText } from '../../report/transfer-text.ts';
import type { FileChange } from '../../transfer/ports.ts';
import { type CloneFlags, cloneOptions, withCloneFlags } from '../clone-flags.ts';
import type { Answer, Context } from '../context.ts';
import { ADAPT, type Register } from '../program.ts';
import { cloneAll } from '../steps/clone-all.ts';
import type { DerivedAll } from '../steps/derive-all.ts';
import { exclusively } from '../steps/exclusively.ts';
import { moveDerived } from '../steps/move-derived.ts';
import { preview } from '../steps/preview.ts';
import { summarize } from '../steps/summarize.ts';
import { openWorkspace, type Workspace } from '../workspace.ts';

type Flags = CloneFlags & {
  readonly dryRun?: boolean;
  readonly diff?: boolean;
  readonly out?: string;
  readonly allowNoop?: boolean;
  readonly cache: boolean;
  readonly checkout: boolean;
};

const EXAMPLES = `
Examples:
  saphan rebrand -C e-laos --dry-run           how many edits, what stays, what is open
  saphan rebrand -C e-laos --dry-run --diff    every changed line
  saphan rebrand -C e-laos --out plain         the derived trees as plain files too
`;

export const rebrand: Register = (program, run) => {
  withCloneFlags(program.command('rebrand'))
    .commandsGroup(ADAPT)
    .description('Derive the recipients with the names of the plan, and show what that did to the names')
    .option('-n, --dry-run', 'say what would change, and write nothing')
    .option('--diff', 'show every change as a unified diff')
    .option('--out <dir>', 'write the derived trees as plain files below this directory too')
    .option('--allow-noop', 'go on although a name of the plan matches nothing')
    .option('--no-cache', 'read everything anew')
    .option('--no-checkout', 'move the branches, leave the work tree of main for the next run')
    .addHelpText('after', EXAMPLES)
    .action((flags: Flags, command) =>
      run('rebrand', command.optsWithGlobals(), (context) => {
        const workspace = openWorkspace(context.dir);
        const out = flags.out === undefined ? null : resolve(context.streams.cwd, flags.out);
        if (out !== null && flags.dryRun === true) {
          const reason = 'a dry run writes nothing';
          throw new SaphanError('bad-flag', { flag: '--out', value: flags.out ?? '', reason });
        }
        if (out !== null && existsSync(out) && readdirSync(out).length > 0) {
          throw new SaphanError('out-not-empty', { path: out });
        }
        return exclusively(workspace, () => work(workspace, flags, out, context));
      }),
    );
};

async function work(
  workspace: Workspace,
  flags: Flags,
  out: string | null,
  { events, paint }: Context,
): Promise<Answer> {
  const { donors } = await cloneAll(workspace, workspace.plan.donors, cloneOptions(flags), events);
  const diffs = new Map<string, string>();
  const onChange = (donor: string, { from, to, before, after }: FileChange) =>
    void diffs.set(`${donor}/${from}`, diffText({ from, to, before: before.text(), after }, paint));
  const options = {
    allowNoop: flags.allowNoop === true,
    cached: flags.cache,
    ...(flags.diff === true ? { onChange } : {}),
  };
  const isDry = flags.dryRun === true;
  const derived = isDry
    ? await preview(workspace, donors, options, events)
    : await moveDerived(workspace, donors, { ...options, checkout: flags.checkout }, events);
  if (out !== null && !isDry) await exportAll(workspace, derived.donors, out);
  const summary = { dryRun: isDry, donors: derived.donors.map(summarize) };
  const diff = flags.diff === true ? wholeDiff(derived.donors, diffs, paint) : '';
  return {
    command: 'rebrand',
    ok: true,
    exit: 0,
    findings: derived.findings,
    result: flags.diff === true ? { ...summary, diff } : summary,
    text: `${diff}${diff === '' ? '' : '\n'}${transferText(summary.donors, derived.findings, paint)}`,
    next: isDry ? 'saphan rebrand' : 'saphan verify',
  };
}

/** All donors' diffs by path, with the files that move and do not change. */
function wholeDiff(donors: DerivedAll['donors'], diffs: Map<string, string>, paint: Paint): string {
  for (const { derivation } of donors) {
    for (const { from, path, edits } of derivation.record.files) {
      const unchanged = { from, to: path, before: '', after: '' };
      if (edits.length === 0) diffs.set(`${derivation.record.donor}/${from}`, diffText(unchanged, paint));
    }
  }
  const sorted = [...diffs].sort(([a], [b]) => byCodePoint(a, b));
  return sorted.map(([, text]) => text).join('');
}

async function exportAll(workspace: Workspace, donors: DerivedAll['donors'], out: string): Promise<void> {
  for (const { donor, derivation } of donors) {
    const recipient = { gitDir: join(workspace.places.recipient(donor.spec.id), '.git') };
    await exportTree(recipient, derivation.tree, join(out, donor.spec.id), workspace.places.temporary);
  }
}
