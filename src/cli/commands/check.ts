import { resolve } from 'node:path';
import { Argument, Option } from 'commander';
import { writeFile } from '../../io/write-file.ts';
import { FLAG_WORDS } from '../../messages/flag-words.ts';
import {
  CHECK_TOPICS,
  type Checked,
  type CheckResult,
  type CheckTopic,
  failsAt,
  type Threshold,
} from '../../model/checked.ts';
import { SaphanError } from '../../model/error.ts';
import type { Finding } from '../../model/finding.ts';
import type { Paint } from '../../model/paint.ts';
import { redact } from '../../model/redact.ts';
import { checkText } from '../../report/check-text.ts';
import { REPORTS } from '../../report/index.ts';
import { collect } from '../collect.ts';
import { examples } from '../examples.ts';
import { CHECK, type Register } from '../register.ts';
import { type ReportWish, reportFlag } from '../report-flag.ts';
import { checkTree } from '../steps/check-tree.ts';
import { checkWorkspace } from '../steps/check-workspace.ts';
import type { Events } from '../steps/events.ts';
import { looking } from '../steps/looking.ts';
import type { TreeFlags } from '../steps/tree-plan.ts';
import { openWorkspace } from '../workspace.ts';

type Options = {
  readonly failOn: Threshold;
  readonly failUnder?: number;
  readonly reporter?: readonly ReportWish[];
  readonly tree?: string;
} & TreeFlags;

const EXAMPLES = `
Examples:
  saphan check -C e-laos                          all that the workspace has material for
  saphan check texts -C e-laos --fail-under 90    every namespace is to be ready to 90 percent
  saphan check -C e-laos --fail-on warning --json
  saphan check leftovers --tree ../renamed --brand 'e-Mongolia=e-Laos' --brand e-mongolia.mn --keep xyp.gov.mn
  saphan check facts --tree ../renamed --from mn --country la
  saphan check -C e-laos --reporter junit=saphan.xml --reporter markdown >> "$GITHUB_STEP_SUMMARY"
`;

const NO_PAINT: Paint = {
  bold: (text) => text,
  dim: (text) => text,
  red: (text) => text,
  green: (text) => text,
  yellow: (text) => text,
};

export const check: Register = (program, run) => {
  program
    .command('check')
    .helpGroup(CHECK)
    .addArgument(
      new Argument('[topics...]', 'what to look at (default: all that there is material for)').choices(
        CHECK_TOPICS,
      ),
    )
    .description('Say what is left over, missing or wrong, in names, texts and configuration: what CI runs')
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 from this severity on')
        .choices(['error', 'warning', 'info', 'never'])
        .default('error'),
    )
    .option('--fail-under <percent>', 'the share of texts that every namespace has to have ready', percent)
    .option(
      '--reporter <name[=file]>',
      `${REPORTS.map(({ id }) => id).join(', ')}; to a file, or to stdout; repeatable`,
      reportFlag,
    )
    .option(
      '--tree <dir>',
      'look for names and facts left over in this directory or repository, and at nothing else',
    )
    .option(
      '--brand <from[=to]>',
      'with --tree: a name of the donor, in place of the plan; repeatable',
      collect,
      [],
    )
    .option('--from <code>', 'with --tree: the country that gives; its hosts and facts are looked for too')
    .option('--country <code>', 'with --tree: the country that receives')
    .option('--keep <text>', 'with --tree: what may stay; repeatable', collect, [])
    .addHelpText('after', examples(EXAMPLES))
    .action((topics: readonly CheckTopic[], options: Options, command) => {
      const reports = options.reporter ?? [];
      const shown = reports.find(({ file }) => file === null)?.reporter ?? checkText;
      const globals = command.optsWithGlobals();
      // The answer in JSON is printed as with every command: an error is one as well.
      const isJson = globals.json === true || shown.id === 'json';
      return run('check', { ...globals, json: isJson }, async ({ dir, streams, events, paint }) => {
        const { failOn } = options;
        const { findings, result } =
          options.tree === undefined
            ? await ofWorkspace(topics, options, dir, events)
            : await checkTree(topics, options, { dir, folder: resolve(streams.cwd, options.tree) }, events);
        const ok = !findings.some((finding) => failsAt(finding, failOn));
        const checked = withoutSecrets({ ok, failOn, findings, result });
        for (const { reporter, file } of reports) {
          if (file !== null) writeFile(resolve(streams.cwd, file), reporter.write(checked, NO_PAINT));
        }
        const text = shown.write(checked, paint);
        return { command: 'check', ok, exit: ok ? 0 : 1, findings, result, text };
      });
    });
};

type Found = { readonly findings: readonly Finding[]; readonly result: CheckResult };

async function ofWorkspace(
  topics: readonly CheckTopic[],
  { failUnder, ...flags }: Options,
  dir: string,
  events: Events,
): Promise<Found> {
  for (const flag of ['brand', 'keep', 'from', 'country'] as const) {
    const said = flags[flag];
    if (said === undefined || said.length === 0) continue;
    const reason = FLAG_WORDS.treeOnly;
    throw new SaphanError('bad-flag', { flag: `--${flag}`, value: [said].flat().join(', '), reason });
  }
  return looking(openWorkspace(dir), (workspace) =>
    checkWorkspace(workspace, { topics, failUnder: failUnder ?? null }, events),
  );
}

/** Text by text, before a form's quotes and breaks hide by what a secret is known. */
function withoutSecrets(checked: Checked): Checked {
  return JSON.parse(
    JSON.stringify(checked, (_, each: unknown) => (typeof each === 'string' ? redact(each) : each)),
  );
}

function percent(value: string): number {
  const number = Number(value);
  if (value.trim() !== '' && number >= 0 && number <= 100) return number;
  throw new SaphanError('bad-flag', { flag: '--fail-under', value, reason: FLAG_WORDS.noPercent });
}
