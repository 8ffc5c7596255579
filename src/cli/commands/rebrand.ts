import { resolve } from 'node:path';
import { transferText } from '../../report/transfer-text.ts';
import { type CloneFlags, cloneOptions, withCloneFlags } from '../clone-flags.ts';
import type { Globals } from '../context.ts';
import { examples } from '../examples.ts';
import { ADAPT, type Register } from '../register.ts';
import { cloneAll } from '../steps/clone-all.ts';
import { outFolder } from '../steps/out-folder.ts';
import { runIn } from '../steps/run-in.ts';
import { showDerive } from '../steps/show-derive.ts';
import { openWorkspace } from '../workspace.ts';

type Flags = CloneFlags & {
  readonly diff?: boolean;
  readonly byRule?: boolean;
  readonly journal?: string;
  readonly out?: string;
  readonly allowNoop?: boolean;
  readonly cache: boolean;
  readonly checkout: boolean;
};

const EXAMPLES = `
Examples:
  saphan rebrand -C e-laos --dry-run           how many edits, what stays, what is open
  saphan rebrand -C e-laos --dry-run --diff    every changed line
  saphan rebrand -C e-laos --diff --by-rule --journal edits.jsonl
  saphan rebrand -C e-laos --out plain         the derived trees as plain files too
`;

export const rebrand: Register = (program, run) => {
  withCloneFlags(program.command('rebrand'))
    .helpGroup(ADAPT)
    .description('Derive the recipients with the whole plan, and show what that did to the names')
    .option('-n, --dry-run', 'say what would change, and write nothing')
    .option('--diff', 'show every change as a unified diff')
    .option('--by-rule', 'with --diff: under each rule what it alone does')
    .option('--journal <file>', 'write every edit as one line of JSON')
    .option('--out <dir>', 'write the derived trees as plain files below this directory too')
    .option('--allow-noop', 'go on although a name of the plan matches nothing')
    .option('--no-cache', 'read everything anew')
    .option('--no-checkout', 'move the branches, leave the work tree of main for the next run')
    .addHelpText('after', examples(EXAMPLES))
    .action((flags: Flags, command) =>
      run('rebrand', command.optsWithGlobals(), (context) => {
        const { dir, streams, events, paint } = context;
        const opened = openWorkspace(dir);
        const isDry = flags.dryRun === true;
        // Nobody reads the ids of trees in words.
        const named = (command.optsWithGlobals() as Globals).json === true;
        const out = outFolder(flags.out, streams.cwd, isDry);
        return runIn(opened, isDry, async (workspace) => {
          const cloned = await cloneAll(workspace, workspace.plan.donors, cloneOptions(flags), events);
          const options = {
            isDry,
            named,
            withDiff: flags.diff === true || flags.byRule === true,
            byRule: flags.byRule === true,
            journal: flags.journal === undefined ? null : resolve(streams.cwd, flags.journal),
            out,
            allowNoop: flags.allowNoop === true,
            cached: flags.cache,
            checkout: flags.checkout,
          };
          const { donors, findings, diff } = await showDerive(workspace, cloned.donors, options, context);
          return {
            command: 'rebrand',
            ok: true,
            exit: 0,
            findings,
            result: { dryRun: isDry, donors, ...(options.withDiff ? { diff } : {}) },
            text: `${diff}${diff === '' ? '' : '\n'}${transferText(donors, findings, paint)}`,
            next: isDry ? 'saphan rebrand' : 'saphan verify',
          };
        });
      }),
    );
};
