import { NEXT_WORDS } from '../../messages/next-words.ts';
import { sayIn } from '../../messages/say-in.ts';
import { SUMMARY_WORDS } from '../../messages/summary-words.ts';
import { USAGE_WORDS } from '../../messages/usage-words.ts';
import { SaphanError } from '../../model/error.ts';
import { findingsText } from '../../report/findings-text.ts';
import { importText } from '../../report/import-text.ts';
import type { Answer, Context } from '../context.ts';
import { examples } from '../examples.ts';
import { type Register, TRANSLATE } from '../register.ts';
import { importDeliveries } from '../steps/import-deliveries.ts';
import { conflictsPath, keepImport } from '../steps/keep-import.ts';
import { chosenLanguages } from '../steps/known-languages.ts';
import { loadBatches } from '../steps/load-batches.ts';
import { readDelivery } from '../steps/read-delivery.ts';
import { runIn } from '../steps/run-in.ts';
import { undoDeliveries } from '../steps/undo-deliveries.ts';
import { chosenDonors, openWorkspace, type Workspace } from '../workspace.ts';

type Flags = {
  readonly by?: string;
  readonly allowClear?: boolean;
  readonly donor?: string;
  readonly language?: string;
  readonly undo?: string;
  readonly dryRun?: boolean;
};

const EXAMPLES = `
Examples:
  saphan import -C e-laos exports/lo-portal-01-7c1e.xlsx --by 'B. Souk' --dry-run
  saphan import -C e-laos exports/*.xlsx
  saphan import -C e-laos --undo lo-portal-01-7c1e
`;

/** `import` is a word of the language. */
export const importFiles: Register = (program, run) => {
  program
    .command('import')
    .helpGroup(TRANSLATE)
    .argument('[files...]', 'files that translators sent back: PO or XLSX')
    .description('Take translators’ files into the catalogs; what is newer here is never overwritten')
    .option('--by <name>', 'who translated, as the team calls them')
    .option('--allow-clear', 'let an empty cell erase the translation that stands there')
    .option('--donor <id>', 'whose texts they are, where a file does not say it')
    .option('--language <tag>', 'in which language they are, where a file does not say it')
    .option('--undo <batch>', 'take back what an import brought, but for what was changed since')
    .option('-n, --dry-run', 'say what would change, and write nothing')
    .addHelpText('after', examples(EXAMPLES))
    .action((files: readonly string[], flags: Flags, command) =>
      run('import', command.optsWithGlobals(), (context) => {
        const opened = openWorkspace(context.dir);
        if ((files.length === 0) === (flags.undo === undefined))
          throw new SaphanError('usage', { message: USAGE_WORDS.nothingToImport });
        return runIn(opened, flags.dryRun === true, (workspace) =>
          flags.undo === undefined
            ? take(workspace, files, flags, context)
            : takeBack(workspace, flags.undo, flags.dryRun === true, context),
        );
      }),
    );
};

async function take(
  workspace: Workspace,
  paths: readonly string[],
  { donor, language, by, allowClear = false, dryRun: isDry = false }: Flags,
  { streams, paint }: Context,
): Promise<Answer> {
  if (donor !== undefined) chosenDonors(workspace, [donor]);
  if (language !== undefined) chosenLanguages(workspace, [language]);
  const belonging = {
    ...(donor === undefined ? {} : { donor }),
    ...(language === undefined ? {} : { language }),
  };
  const batches = await loadBatches(workspace);
  // All are read before one is merged: a file that cannot be read leaves everything as it is.
  const deliveries = paths.map((path) => readDelivery(workspace, path, streams.cwd, batches, belonging));
  const options = { allowClear, ...(by === undefined ? {} : { by }) };
  const incoming = await importDeliveries(workspace, deliveries, options);
  if (!isDry) await keepImport(workspace, incoming);
  const { files, findings } = incoming;
  const unsettled = incoming.unsettled.filter(({ texts }) => texts.length > 0);
  const ok = findings.every(({ severity }) => severity !== 'error');
  const conflicts = isDry ? [] : unsettled.map(({ delivered }) => conflictsPath(workspace, delivered));
  const say = sayIn(paint.translate);
  const both = conflicts.map((path) => `${say(SUMMARY_WORDS.bothVersions, { path })}\n`).join('');
  return {
    command: 'import',
    ok,
    exit: ok ? 0 : 1,
    findings,
    result: { dryRun: isDry, files, conflicts },
    text: `${importText(files, findings, isDry, paint)}${both}`,
    next: ok ? 'saphan check texts' : NEXT_WORDS.settleConflicts,
  };
}

async function takeBack(
  workspace: Workspace,
  batch: string,
  isDry: boolean,
  { paint }: Context,
): Promise<Answer> {
  const { findings, ...result } = await undoDeliveries(workspace, batch, isDry);
  const { restored, kept } = result;
  const words = isDry ? SUMMARY_WORDS.wouldUndo : SUMMARY_WORDS.undone;
  const told = `${sayIn(paint.translate)(words, { batch, restored, kept })}\n`;
  return {
    command: 'import',
    ok: true,
    exit: 0,
    findings,
    result: { dryRun: isDry, undone: result },
    text: `${told}${findingsText(findings, paint, 20)}`,
    next: 'saphan status',
  };
}
