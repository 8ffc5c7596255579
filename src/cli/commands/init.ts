import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { initRepository } from '../../io/init-repository.ts';
import { template } from '../../io/template.ts';
import { writeFile } from '../../io/write-file.ts';
import { sayIn } from '../../messages/say-in.ts';
import { SUMMARY_WORDS } from '../../messages/summary-words.ts';
import { SaphanError } from '../../model/error.ts';
import { parsePlan } from '../../plan/parse-plan.ts';
import { renderPlan } from '../../plan/render-plan.ts';
import { findingsText } from '../../report/findings-text.ts';
import { examples } from '../examples.ts';
import { ADAPT, type Register } from '../register.ts';
import { draftPlan, type InitOptions } from '../steps/draft-plan.ts';
import { GIVES } from '../steps/init-command.ts';
import { SCHEMA_FILE, schemaText } from '../steps/schema-text.ts';
import { PLAN_FILE } from '../workspace.ts';

const EXAMPLES = `
Examples:
  saphan init e-laos
  saphan init e-laos --donor portal=../portal --donor service=https://example.org/service.git \\
    --country la --name 'e-Mongolia=e-Laos' --name 'mn.gov.ema.emongolia=la.gov.mtc.elaos' --yes
`;

export const init: Register = (program, run) => {
  const collect = (value: string, all: string[]) => [...all, value];
  program
    .command('init')
    .helpGroup(ADAPT)
    .argument('[dir]', 'where the workspace goes', '.')
    .description('Make a workspace: which donors, for which country, and what their names become')
    .option('--donor <[id=]source>', 'a git URL, a repository or a directory; repeatable', collect, [])
    .option('--country <code>', 'the country that receives: la')
    .option('--from <code>', 'the country that gives', GIVES)
    .option('--language <tag>', 'the language of the donors’ texts (default: that of the country that gives)')
    .option('--name <from=to>', 'a name and what it becomes; repeatable', collect, [])
    .option('--agreement <file>', 'the paper that permits the transfer')
    .option('-y, --yes', 'ask nothing')
    .option('-n, --dry-run', 'print saphan.yaml and write nothing')
    .addHelpText('after', examples(EXAMPLES))
    .action((dir: string, options: InitOptions, command) =>
      run('init', command.optsWithGlobals(), async (context) => {
        const root = resolve(context.dir, dir);
        const path = join(root, PLAN_FILE);
        if (existsSync(path)) throw new SaphanError('workspace-exists', { path: root });
        const { plan, findings } = await draftPlan(options, root, context);
        const text = renderPlan(plan);
        const checked = parsePlan(text, PLAN_FILE);
        if (checked.plan === null) {
          throw new SaphanError(
            'plan-invalid',
            { path, count: checked.faults.length },
            { faults: checked.faults },
          );
        }
        const files = [PLAN_FILE, SCHEMA_FILE, '.gitignore'];
        if (options.dryRun !== true) {
          const isNew = !existsSync(join(root, '.gitignore'));
          writeFile(path, text);
          writeFile(join(root, SCHEMA_FILE), schemaText());
          if (isNew) writeFile(join(root, '.gitignore'), template('workspace/gitignore'));
          await initRepository(root);
        }
        return {
          command: 'init',
          ok: true,
          exit: 0,
          findings,
          result: { root, dryRun: options.dryRun === true, files, plan: text },
          text:
            options.dryRun === true
              ? text
              : `${sayIn(context.paint.translate)(SUMMARY_WORDS.madeWorkspace, { root, files: files.join(', ') })}\n${findingsText(findings, context.paint)}`,
          next: `saphan rebrand -C ${dir} --dry-run`,
        };
      }),
    );
};
