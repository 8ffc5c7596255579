import { scanText } from '../../report/scan-text.ts';
import { withCloneFlags } from '../clone-flags.ts';
import { ADAPT, type Register } from '../program.ts';
import { initCommand } from '../steps/init-command.ts';
import { scanDonor } from '../steps/scan-donor.ts';
import { type VisitOptions, visitDonor } from '../steps/visit-donor.ts';

const EXAMPLES = `
Examples:
  saphan scan
  saphan scan https://example.org/e-mongolia.git --ref v2
  saphan scan ../donor --json
`;

export const scan: Register = (program, run) => {
  withCloneFlags(program.command('scan'))
    .commandsGroup(ADAPT)
    .description('Say what a donor is, with no configuration: languages, names, hosts, licences, secrets')
    .argument('[source]', 'a git URL, a repository or a directory', '.')
    .option('--ref <ref>', 'a branch, a tag or a full commit id')
    .addHelpText('after', EXAMPLES)
    .action((source: string, options: VisitOptions, command) =>
      run('scan', command.optsWithGlobals(), async (context) => {
        const { result, findings } = await visitDonor(source, options, context, (visit) =>
          scanDonor(visit, context.events),
        );
        return {
          command: 'scan',
          ok: true,
          exit: 0,
          findings,
          result,
          text: scanText(result, findings, context.paint),
          next: initCommand(result.source, result.names),
        };
      }),
    );
};
