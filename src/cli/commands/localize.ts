import { FLAG_WORDS } from '../../messages/flag-words.ts';
import { SaphanError } from '../../model/error.ts';
import { localizeText } from '../../report/localize-text.ts';
import { type CloneFlags, cloneOptions, withCloneFlags } from '../clone-flags.ts';
import type { Globals } from '../context.ts';
import { examples } from '../examples.ts';
import { ADAPT, type Register } from '../register.ts';
import { cloneAll } from '../steps/clone-all.ts';
import { deriveApart } from '../steps/derive-apart.ts';
import { outFolder } from '../steps/out-folder.ts';
import { pseudoTexts } from '../steps/pseudo-texts.ts';
import { runIn } from '../steps/run-in.ts';
import { type Shown, showDerive } from '../steps/show-derive.ts';
import { summarize } from '../steps/summarize.ts';
import { openWorkspace } from '../workspace.ts';

type Flags = CloneFlags & {
  readonly diff?: boolean;
  readonly out?: string;
  readonly pseudo?: boolean;
  readonly cache: boolean;
  readonly checkout: boolean;
};

const EXAMPLES = `
Examples:
  saphan localize -C e-laos --dry-run --diff      every line that a translation changes
  saphan localize -C e-laos
  saphan localize -C e-laos --pseudo --out look   every place filled, to see what is missed and what breaks
`;

export const localize: Register = (program, run) => {
  withCloneFlags(program.command('localize'))
    .helpGroup(ADAPT)
    .description('Derive the recipients with the whole plan, and show what that did to the texts')
    .option('-n, --dry-run', 'say what would change, and write nothing')
    .option('--diff', 'show every change as a unified diff')
    .option('--out <dir>', 'write the derived trees as plain files below this directory too')
    .option('--pseudo', 'with --out: fill every place with text that only looks like a translation')
    .option('--no-cache', 'read everything anew')
    .option('--no-checkout', 'move the branches, leave the work tree of main for the next run')
    .addHelpText('after', examples(EXAMPLES))
    .action((flags: Flags, command) =>
      run('localize', command.optsWithGlobals(), (context) => {
        const { dir, streams, events, paint } = context;
        const opened = openWorkspace(dir);
        const isDry = flags.dryRun === true;
        // Nobody reads the ids of trees in words.
        const named = (command.optsWithGlobals() as Globals).json === true;
        const isPseudo = flags.pseudo === true;
        const out = outFolder(flags.out, streams.cwd, isDry);
        if (isPseudo && out === null) {
          const reason = FLAG_WORDS.pseudoOut;
          throw new SaphanError('flag-misused', { flag: '--pseudo', reason });
        }
        if (isPseudo && flags.diff === true) {
          const reason = FLAG_WORDS.pseudoDiff;
          throw new SaphanError('flag-misused', { flag: '--diff', reason });
        }
        return runIn(opened, isDry, async (workspace) => {
          const cached = flags.cache;
          const cloned = await cloneAll(workspace, workspace.plan.donors, cloneOptions(flags), events);
          const shown = isPseudo && out !== null ? await apart(out) : await whole();
          const { donors, findings, diff } = shown;
          return {
            command: 'localize',
            ok: true,
            exit: 0,
            findings,
            result: { dryRun: isDry, pseudo: isPseudo, donors, ...(flags.diff === true ? { diff } : {}) },
            text: `${diff}${diff === '' ? '' : '\n'}${localizeText(donors, findings, paint)}`,
            next: isDry ? 'saphan localize' : 'saphan check',
          };

          function whole(): Promise<Shown> {
            const options = {
              isDry,
              named,
              withDiff: flags.diff === true,
              out,
              allowNoop: true,
              cached,
              checkout: flags.checkout,
            };
            return showDerive(workspace, cloned.donors, options, context);
          }

          async function apart(folder: string): Promise<Shown> {
            const derived = await deriveApart(
              workspace,
              cloned.donors,
              {
                out: folder,
                cached,
                textsOf: (donor) => pseudoTexts(workspace, donor, { cached }, events),
              },
              events,
            );
            return { donors: derived.donors.map(summarize), findings: derived.findings, diff: '' };
          }
        });
      }),
    );
};
