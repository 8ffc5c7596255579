import { sayIn } from '../../messages/say-in.ts';
import { TABLE_WORDS } from '../../messages/table-words.ts';
import { findingsText } from '../../report/findings-text.ts';
import { heads } from '../../report/heads.ts';
import { table } from '../../report/table.ts';
import { type CloneFlags, cloneOptions, withCloneFlags } from '../clone-flags.ts';
import { examples } from '../examples.ts';
import { ADAPT, type Register } from '../register.ts';
import { cloneAll } from '../steps/clone-all.ts';
import { exclusively } from '../steps/exclusively.ts';
import { chosenDonors, openWorkspace } from '../workspace.ts';

type Options = CloneFlags & { readonly donor: string[]; readonly update?: boolean };

export const clone: Register = (program, run) => {
  withCloneFlags(program.command('clone'))
    .helpGroup(ADAPT)
    .description('Receive the donors, look at what came in, and pin it in saphan.lock')
    .option('--donor <id>', 'only this donor; repeatable', (id, all: string[]) => [...all, id], [])
    .option('--update', 'pin the commit that the donor is at now')
    .addHelpText(
      'after',
      examples('\nExamples:\n  saphan clone -C e-laos\n  saphan clone -C e-laos --donor portal --update\n'),
    )
    .action((options: Options, command) =>
      run('clone', command.optsWithGlobals(), async ({ dir, events, paint }) => {
        const workspace = openWorkspace(dir);
        const specs = chosenDonors(workspace, options.donor);
        const chosen = cloneOptions(options, options.update === true);
        const { donors, findings } = await exclusively(workspace, () =>
          cloneAll(workspace, specs, chosen, events),
        );
        const rows = donors.map(({ spec, pin, snapshot, received }) => ({
          donor: spec.id,
          commit: pin.commit,
          tree: pin.tree,
          ref: pin.ref,
          files: snapshot.entries.length,
          received,
        }));
        const say = sayIn(paint.translate);
        const lines = rows.map((row) => [
          row.donor,
          row.commit.slice(0, 12),
          String(row.files),
          say(row.received ? TABLE_WORDS.received : TABLE_WORDS.hereAlready),
        ]);
        const head = heads(['donor', 'commit', 'files', ''], paint);
        return {
          command: 'clone',
          ok: true,
          exit: 0,
          findings,
          result: { donors: rows },
          text: [table([head, ...lines]), findingsText(findings, paint)]
            .filter((part) => part !== '')
            .join('\n'),
          next: 'saphan rebrand --dry-run',
        };
      }),
    );
};
