import { brandMarks } from '../../assets/brand-marks.ts';
import { knownByText } from '../../report/known-by-text.ts';
import { withCloneFlags } from '../clone-flags.ts';
import { examples } from '../examples.ts';
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
    .description(
      'Suggest what a donor is known by (names, hosts, packages, colours, logos), ready for saphan.yaml',
    )
    .argument('[source]', 'a git URL, a repository or a directory', '.')
    .option('--ref <ref>', 'a branch, a tag or a full commit id')
    .addHelpText('after', examples(EXAMPLES))
    .action((source: string, options: VisitOptions, command) =>
      run('names', command.optsWithGlobals(), async (context) =>
        visitDonor(source, options, context, async (visit) => {
          const survey = await nameSurvey(visit);
          const brand = brandMarks();
          await eachFile(visit, context.events, (file) => {
            survey.see(file);
            brand.see(file);
          });
          const { names: found, near, hosts, packages, tld } = survey.result();
          const { marks, colours } = brand.result();
          const result = { names: found, near, hosts, packages, colours, logos: marks };
          const plan = namesPlan(result);
          return {
            command: 'names',
            ok: true,
            exit: 0,
            findings: visit.findings,
            result: { ...result, plan },
            text: `${knownByText({ ...result, tld }, context.paint)}\n${plan}`,
            next: initCommand(visit, found, { country: tld }),
          };
        }),
      ),
    );
};
