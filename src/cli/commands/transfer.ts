import { transferText } from '../../report/transfer-text.ts';
import { ADAPT, type Register } from '../program.ts';
import { cloneAll } from '../steps/clone-all.ts';
import { exclusively } from '../steps/exclusively.ts';
import { moveDerived } from '../steps/move-derived.ts';
import { summarize } from '../steps/summarize.ts';
import { openWorkspace } from '../workspace.ts';

type Options = {
  readonly yes?: boolean;
  readonly allowNoop?: boolean;
  readonly acceptMissing?: boolean;
  readonly checkout: boolean;
};

export const transfer: Register = (program, run) => {
  program
    .command('transfer')
    .commandsGroup(ADAPT)
    .description('Do all of it: receive the donors, derive the recipients, move their branches')
    .option('-y, --yes', 'leave what only a person can settle as it is, and list it')
    .option('--allow-noop', 'go on although a name of the plan matches nothing')
    .option('--accept-missing', 'leave out files whose contents the donor’s copy lacks, and list them')
    .option('--no-checkout', 'move the branches, leave the work tree of main for the next run')
    .addHelpText(
      'after',
      '\nExamples:\n  saphan transfer -C e-laos\n  saphan transfer -C e-laos --yes --json\n',
    )
    .action((options: Options, command) =>
      run('transfer', command.optsWithGlobals(), async ({ dir, events, paint }) => {
        const workspace = openWorkspace(dir);
        return exclusively(workspace, async () => {
          const cloned = await cloneAll(
            workspace,
            workspace.plan.donors,
            { update: false, acceptMissing: options.acceptMissing === true },
            events,
          );
          const allowNoop = options.yes === true || options.allowNoop === true;
          const moved = await moveDerived(
            workspace,
            cloned.donors,
            { allowNoop, checkout: options.checkout },
            events,
          );
          const findings = [...cloned.findings, ...moved.findings];
          const result = { donors: moved.donors.map(summarize) };
          return {
            command: 'transfer',
            ok: true,
            exit: 0,
            findings,
            result,
            text: transferText(result.donors, findings, paint),
            next: moved.donors.some(({ published }) => published.moved) ? 'saphan verify' : 'saphan check',
          };
        });
      }),
    );
};
