import { Option } from 'commander';
import { comparedKeysText } from '../../report/compared-keys-text.ts';
import { extractText } from '../../report/extract-text.ts';
import { type CloneFlags, cloneOptions, withCloneFlags } from '../clone-flags.ts';
import { examples } from '../examples.ts';
import { ADAPT, type Register } from '../register.ts';
import { cloneAll } from '../steps/clone-all.ts';
import { expectTexts } from '../steps/expect-texts.ts';
import { runIn } from '../steps/run-in.ts';
import { unknownLanguages } from '../steps/unknown-languages.ts';
import { openWorkspace } from '../workspace.ts';

type Flags = CloneFlags & {
  readonly engine?: string;
  readonly cache: boolean;
};

const EXAMPLES = `
Examples:
  saphan extract -C e-laos             write catalogs/lo/<donor>/<donor>.po, keep every translation
  saphan extract -C e-laos --dry-run   how many texts are new, changed or gone
  saphan extract -C e-laos --dry-run --engine i18next-parser   what that tool finds and we do not
`;

export const extract: Register = (program, run) => {
  withCloneFlags(program.command('extract'))
    .helpGroup(ADAPT)
    .description('Bring the catalogs up to date with the donors’ texts; no translation is ever erased')
    .option('-n, --dry-run', 'say what would change, and write nothing')
    .addOption(
      new Option('--engine <name>', 'run this tool over the donors too, and compare its keys').choices([
        'i18next-parser',
      ]),
    )
    .option('--no-cache', 'read everything anew')
    .addHelpText('after', examples(EXAMPLES))
    .action((flags: Flags, command) =>
      run('extract', command.optsWithGlobals(), ({ dir, events, paint }) => {
        const opened = openWorkspace(dir);
        expectTexts(opened, flags.cache);
        const isDry = flags.dryRun === true;
        return runIn(opened, isDry, async (workspace) => {
          const withEngine = flags.engine !== undefined;
          // The parsers are loaded while git is at work.
          const [{ donors }, { extractDonors }] = await Promise.all([
            cloneAll(workspace, workspace.plan.donors, cloneOptions(flags), events),
            import('./later.ts'),
          ]);
          const options = { isDry, cached: flags.cache, withEngine };
          const { extracted, compared } = await extractDonors(workspace, donors, options, events);
          const findings = [...unknownLanguages(workspace), ...extracted.flatMap((each) => each.findings)];
          const catalogs = extracted.flatMap((each) => each.catalogs);
          const keys = extracted.map((each) => each.keys);
          return {
            command: 'extract',
            ok: true,
            exit: 0,
            findings,
            result: { dryRun: isDry, catalogs, keys, ...(withEngine && { compared }) },
            text: `${extractText(catalogs, findings, paint, keys)}${
              flags.engine === undefined ? '' : `\n${comparedKeysText(compared, flags.engine, paint)}`
            }`,
            next: 'saphan export',
          };
        });
      }),
    );
};
