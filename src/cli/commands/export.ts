import { resolve } from 'node:path';
import { Option } from 'commander';
import { FORMATS } from '../../formats/index.ts';
import { FLAG_WORDS } from '../../messages/flag-words.ts';
import { NEXT_WORDS } from '../../messages/next-words.ts';
import { fill } from '../../messages/say.ts';
import type { State } from '../../model/catalog.ts';
import { SaphanError } from '../../model/error.ts';
import { isState, STATES } from '../../model/states.ts';
import { VERSION } from '../../model/version.ts';
import { exportText } from '../../report/export-text.ts';
import { collect } from '../collect.ts';
import type { Answer, Context } from '../context.ts';
import { examples } from '../examples.ts';
import { type Register, TRANSLATE } from '../register.ts';
import { hasCatalogs } from '../steps/has-catalogs.ts';
import { chosenLanguages } from '../steps/known-languages.ts';
import { loadBatches } from '../steps/load-batches.ts';
import { runIn } from '../steps/run-in.ts';
import { type Outgoing, prepareBatch, sendBatches } from '../steps/send-batches.ts';
import { chosenDonors, openWorkspace, type Workspace } from '../workspace.ts';

type Flags = {
  readonly format: string;
  readonly language: readonly string[];
  readonly donor: readonly string[];
  readonly only?: readonly State[];
  readonly maxUnits?: number;
  readonly out?: string;
  readonly dryRun?: boolean;
};

const EXAMPLES = `
Examples:
  saphan export -C e-laos                                     a workbook for each donor, in exports/
  saphan export -C e-laos --only new,needs-review             only what is still to do
  saphan export -C e-laos --donor portal --format po --max-units 500
`;

/** `export` is a word of the language. */
export const exportFiles: Register = (program, run) => {
  program
    .command('export')
    .helpGroup(TRANSLATE)
    .description('Write files for translators, and remember what went out')
    .addOption(
      new Option('--format <format>', 'xlsx for people, po for their programs')
        .choices(FORMATS.map(({ id }) => id))
        .default('xlsx'),
    )
    .option('--language <tag>', 'only this language; repeatable', collect, [])
    .option('--donor <id>', 'only this donor; repeatable', collect, [])
    .option('--only <states>', `only texts in these states: ${STATES.join(',')}`, states)
    .option('--max-units <number>', 'no file with more texts than this', count)
    .option('--out <dir>', 'write the files here (default: exports/ in the workspace)')
    .option('-n, --dry-run', 'say what would go out, and write nothing')
    .addHelpText('after', examples(EXAMPLES))
    .action((flags: Flags, command) =>
      run('export', command.optsWithGlobals(), (context) => {
        const isDry = flags.dryRun === true;
        return runIn(openWorkspace(context.dir), isDry, (workspace) => work(workspace, flags, context));
      }),
    );
};

async function work(workspace: Workspace, flags: Flags, { streams, paint }: Context): Promise<Answer> {
  const { format: id, only, maxUnits } = flags;
  const isDry = flags.dryRun === true;
  const folder = flags.out === undefined ? workspace.places.exports : resolve(streams.cwd, flags.out);
  const languages = chosenLanguages(workspace, flags.language);
  const donors = chosenDonors(workspace, flags.donor).map((donor) => donor.id);
  const known = await loadBatches(workspace);
  const format = FORMATS.find((each) => each.id === id)!;
  const wish = {
    format,
    tool: VERSION,
    ...(only === undefined ? {} : { states: only }),
    ...(maxUnits === undefined ? {} : { maxUnits }),
  };
  const outgoing: Outgoing[] = [];
  let isExtracted = false;
  for (const language of languages) {
    for (const donor of donors) {
      isExtracted ||= await hasCatalogs(workspace, language, donor);
      const each = await prepareBatch(workspace, { donor, language }, known, wish, folder);
      if (each !== null) outgoing.push(each);
    }
  }
  if (!isExtracted) throw new SaphanError('nothing-extracted', { donor: donors.join(', ') });
  if (!isDry) sendBatches(workspace, outgoing);
  const batches = outgoing.map(({ exported }) => exported);
  const findings = outgoing.flatMap((each) => each.findings);
  return {
    command: 'export',
    ok: true,
    exit: 0,
    findings,
    result: { dryRun: isDry, folder, batches },
    text: exportText(batches, findings, folder, isDry, paint),
    next: batches.length === 0 ? 'saphan status' : NEXT_WORDS.importBack,
  };
}

function states(value: string): readonly State[] {
  return value.split(',').map((word) => {
    const state = word.trim();
    if (isState(state)) return state;
    const reason = fill(FLAG_WORDS.noState, { state, known: STATES.join(', ') });
    throw new SaphanError('bad-flag', { flag: '--only', value, reason });
  });
}

function count(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new SaphanError('bad-flag', { flag: '--max-units', value, reason: FLAG_WORDS.noCount });
}
