import { Option } from 'commander';
import { scaffoldText } from '../../report/scaffold-text.ts';
import { type CloneFlags, cloneOptions, withCloneFlags } from '../clone-flags.ts';
import type { Answer, Context } from '../context.ts';
import { examples } from '../examples.ts';
import { ADAPT, type Register } from '../register.ts';
import { cloneAll } from '../steps/clone-all.ts';
import { planScaffold } from '../steps/plan-scaffold.ts';
import { runIn } from '../steps/run-in.ts';
import { writePlanned } from '../steps/write-planned.ts';
import { chosenDonors, openWorkspace, type Workspace } from '../workspace.ts';

type Flags = CloneFlags & {
  readonly donor: string[];
  readonly onConflict: 'keep' | 'take' | 'fail';
};

const EXAMPLES = `
Examples:
  saphan scaffold -C e-laos                      every variable of the donors into config.map.yaml, and the overlay
  saphan scaffold -C e-laos --dry-run            which files would change, and what is still to be asked
  saphan scaffold -C e-laos --on-conflict fail   write nothing where people and saphan changed the same key
`;

export const scaffold: Register = (program, run) => {
  withCloneFlags(program.command('scaffold'))
    .helpGroup(ADAPT)
    .description(
      'Account for every configuration variable of the donors, and write what the country can answer',
    )
    .option('--donor <id>', 'only this donor; repeatable', (id, all: string[]) => [...all, id], [])
    .option('-n, --dry-run', 'say what would be written, and write nothing')
    .addOption(
      new Option('--on-conflict <what>', 'where people and saphan changed the same key')
        .choices(['keep', 'take', 'fail'])
        .default('keep'),
    )
    .addHelpText('after', examples(EXAMPLES))
    .action((flags: Flags, command) =>
      run('scaffold', command.optsWithGlobals(), (context) => {
        const isDry = flags.dryRun === true;
        return runIn(openWorkspace(context.dir), isDry, (workspace) => work(workspace, flags, context));
      }),
    );
};

async function work(workspace: Workspace, flags: Flags, { events, paint }: Context): Promise<Answer> {
  const chosen = chosenDonors(workspace, flags.donor).map(({ id }) => id);
  const { donors: all } = await cloneAll(workspace, workspace.plan.donors, cloneOptions(flags), events);
  const prefer = flags.onConflict === 'take' ? 'theirs' : 'ours';
  const planned = await planScaffold(workspace, { all, chosen }, prefer, events);
  const { files, map, donors, findings } = planned;
  const ok = flags.onConflict !== 'fail' || findings.every(({ code }) => code !== 'overlay-conflict');
  if (ok && flags.dryRun !== true) writePlanned(files);
  return {
    command: 'scaffold',
    ok,
    exit: ok ? 0 : 1,
    findings,
    result: { dryRun: flags.dryRun === true, map, donors },
    text: scaffoldText(planned, findings, paint),
    next: ok ? 'saphan transfer' : 'saphan scaffold --on-conflict keep',
  };
}
