import { sayIn } from '../../messages/say-in.ts';
import { TABLE_WORDS } from '../../messages/table-words.ts';
import type { Catalog } from '../../model/catalog.ts';
import { heads } from '../../report/heads.ts';
import { table } from '../../report/table.ts';
import { pseudo as pseudoText } from '../../translate/pseudo.ts';
import { updateCatalog } from '../../translate/update-catalog.ts';
import { type CloneFlags, cloneOptions, withCloneFlags } from '../clone-flags.ts';
import type { Answer, Context } from '../context.ts';
import { examples } from '../examples.ts';
import { type Register, TRANSLATE } from '../register.ts';
import { cloneAll } from '../steps/clone-all.ts';
import { runIn } from '../steps/run-in.ts';
import { saveCatalog } from '../steps/save-catalog.ts';
import { surveyDonor } from '../steps/survey-donor.ts';
import { openWorkspace, type Workspace } from '../workspace.ts';

const EXAMPLES = `
Examples:
  saphan pseudo 'Сайн байна уу, {{name}}!'   what such a text may look like
  saphan pseudo -C e-laos                    a whole catalog of it: catalogs/lo-x-pseudo/<donor>/<donor>.po
`;

export const pseudo: Register = (program, run) => {
  withCloneFlags(program.command('pseudo'))
    .helpGroup(TRANSLATE)
    .description(
      'Write text that only looks like Lao, to try a layout or a tool before there is a translation',
    )
    .argument('[texts...]', 'texts to print in that way; without any, the catalogs of the workspace')
    .option('-n, --dry-run', 'say how many texts there are, and write nothing')
    .addHelpText('after', examples(EXAMPLES))
    .action((texts: readonly string[], flags: CloneFlags, command) =>
      run('pseudo', command.optsWithGlobals(), (context) => {
        if (texts.length === 0) {
          const isDry = flags.dryRun === true;
          return runIn(openWorkspace(context.dir), isDry, (workspace) => catalogs(workspace, flags, context));
        }
        const said = texts.map((text) => ({ text, pseudo: pseudoText(text) }));
        const text = said.map((each) => `${each.pseudo}\n`).join('');
        return Promise.resolve({
          command: 'pseudo',
          ok: true,
          exit: 0,
          findings: [],
          result: { texts: said },
          text,
        });
      }),
    );
};

/** Beside the real catalogs, in a language of its own, so that nothing of it can ever ship. */
async function catalogs(
  workspace: Workspace,
  flags: CloneFlags,
  { events, paint }: Context,
): Promise<Answer> {
  const isDry = flags.dryRun === true;
  const language = workspace.plan.languages.targets[0] ?? '';
  const { donors, findings } = await cloneAll(workspace, workspace.plan.donors, cloneOptions(flags), events);
  const written: { donor: string; language: string; texts: number; changed: boolean }[] = [];
  for (const donor of donors) {
    const { id } = donor.spec;
    const units = (await surveyDonor(workspace, donor, { cached: true }, events)).unitsFor(language);
    const empty: Catalog = { language: `${language}-x-pseudo`, donor: id, domain: id, entries: [] };
    const { catalog } = updateCatalog(empty, units);
    const filled = catalog.entries.map((entry) => ({
      ...entry,
      target: pseudoText(entry.source),
      state: 'draft' as const,
    }));
    const changed = !isDry && filled.length > 0 && saveCatalog(workspace, { ...catalog, entries: filled });
    written.push({ donor: id, language: catalog.language, texts: filled.length, changed });
  }
  const say = sayIn(paint.translate);
  const head = heads(['donor', 'language', 'texts', ''], paint);
  const rows = written.map(({ donor, language: tag, texts, changed }) => [
    donor,
    tag,
    String(texts),
    say(changed ? TABLE_WORDS.written : isDry ? TABLE_WORDS.notWritten : TABLE_WORDS.asBefore),
  ]);
  return {
    command: 'pseudo',
    ok: true,
    exit: 0,
    findings,
    result: { dryRun: isDry, catalogs: written },
    text: table([head, ...rows]),
    next: 'saphan localize --pseudo --out DIR',
  };
}
