import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exportTree } from '../../io/export-tree.ts';
import { SaphanError } from '../../model/error.ts';
import { diffText, type ShownChange } from '../../report/diff-text.ts';
import { transferText } from '../../report/transfer-text.ts';
import { type CloneFlags, cloneOptions, withCloneFlags } from '../clone-flags.ts';
import type { Context } from '../context.ts';
import { ADAPT, type Register } from '../program.ts';
import { cloneAll } from '../steps/clone-all.ts';
import { exclusively } from '../steps/exclusively.ts';
import { moveDerived } from '../steps/move-derived.ts';
import { preview } from '../steps/preview.ts';
import { summarize } from '../steps/summarize.ts';
import { openWorkspace, type Workspace } from '../workspace.ts';

type Options = CloneFlags & {
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
  saphan rebrand -C e-laos --out /tmp/e-laos   the derived trees as plain files too
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
    .action((options: Options, command) =>
      run('rebrand', command.optsWithGlobals(), (context) => {
        const workspace = openWorkspace(context.dir);
        const out = options.out === undefined ? null : resolve(context.streams.cwd, options.out);
        if (out !== null && existsSync(out) && readdirSync(out).length > 0) {
          throw new SaphanError('out-not-empty', { path: out });
        }
        return exclusively(workspace, () => work(workspace, options, out, context));
      }),
    );
};

async function work(workspace: Workspace, options: Options, out: string | null, { events, paint }: Context) {
  const changes: (ShownChange & { donor: string })[] = [];
  const collect =
    options.diff === true
      ? (
          donor: string,
          { path, before, after }: { path: string; before: { text: () => string }; after: string },
        ) => void changes.push({ donor, from: path, to: path, before: before.text(), after })
      : undefined;
  const { donors } = await cloneAll(workspace, workspace.plan.donors, cloneOptions(options), events);
  const isDry = options.dryRun === true;
  const { allowNoop = false, checkout } = options;
  const derived = isDry
    ? await preview(workspace, donors, options.cache, events, collect)
    : await moveDerived(workspace, donors, { allowNoop, checkout, cached: options.cache }, events, collect);
  for (const { donor, derivation } of out === null || isDry ? [] : derived.donors) {
    const recipient = { gitDir: join(workspace.places.recipient(donor.spec.id), '.git') };
    await exportTree(recipient, derivation.tree, join(out ?? '', donor.spec.id), workspace.places.temporary);
  }
  const result = { dryRun: isDry, donors: derived.donors.map(summarize) };
  const moved = new Map(
    derived.donors.flatMap(({ derivation }) =>
      derivation.record.files.map((file) => [`${derivation.record.donor}/${file.from}`, file.path] as const),
    ),
  );
  const shown = changes.map((change) => ({
    ...change,
    to: moved.get(`${change.donor}/${change.from}`) ?? change.to,
  }));
  const diff = options.diff === true ? `${diffText(shown, paint)}\n` : '';
  return {
    command: 'rebrand',
    ok: true,
    exit: 0,
    findings: derived.findings,
    result: options.diff === true ? { ...result, diff } : result,
    text: diff + transferText(result.donors, derived.findings, paint),
    next: isDry ? 'saphan rebrand' : 'saphan verify',
  };
}
