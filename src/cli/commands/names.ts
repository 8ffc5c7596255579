import { namesText } from '../../report/names-text.ts';
import { withCloneFlags } from '../clone-flags.ts';
import { ADAPT, type Register } from '../register.ts';
import { eachFile } from '../steps/each-file.ts';
import { initCommand } from '../steps/init-command.ts';
import { nameSurvey } from '../steps/name-survey.ts';
import { namesPlan } from '../steps/names-plan.ts';
import { type VisitOptions, visitDonor } from '../steps/visit-donor.ts';

const EXAMPLES = `
Examples:
  saphan names
  saphan names ../donor --json
`;

export const names: Register = (program, run) => {
  withCloneFlags(program.command('names'))
    .helpGroup(ADAPT)
    .description('Suggest the names that a donor goes by, ready for saphan.yaml')
    .argument('[source]', 'a git URL, a repository or a directory', '.')
    .option('--ref <ref>', 'a branch, a tag or a full commit id')
    .addHelpText('after', EXAMPLES)
    .action((source: string, options: VisitOptions, command) =>
      run('names', command.optsWithGlobals(), async (context) =>
        visitDonor(source, options, context, async (visit) => {
          const survey = await nameSurvey(visit);
          await eachFile(visit, context.events, survey.see);
          const found = survey.result().names;
          const plan = namesPlan(found);
          return {
            command: 'names',
            ok: true,
            exit: 0,
            findings: visit.findings,
            result: { names: found, plan },
            text: `${namesText(found, context.paint)}\n${plan}`,
            next: initCommand(visit.source, found),
          };
        }),
      ),
    );
};
