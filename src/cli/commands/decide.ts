import { InvalidArgumentError, Option } from 'commander';
import { writeAnswerSheet } from '../../decide/answer-sheet.ts';
import { canAsk } from '../../io/asker.ts';
import { writeFile } from '../../io/write-file.ts';
import { PROMPT_WORDS } from '../../messages/prompt-words.ts';
import { fill } from '../../messages/say.ts';
import { type Say, sayIn } from '../../messages/say-in.ts';
import { USAGE_WORDS } from '../../messages/usage-words.ts';
import { DECISION_ACTIONS, type DecisionKind } from '../../model/decision.ts';
import { SaphanError } from '../../model/error.ts';
import type { Finding } from '../../model/finding.ts';
import { AUDIENCES, type Audience, type Question } from '../../model/question.ts';
import { decideText } from '../../report/decide-text.ts';
import { type CloneFlags, cloneOptions, withCloneFlags } from '../clone-flags.ts';
import { collect } from '../collect.ts';
import type { Answer, Context, Globals } from '../context.ts';
import { examples } from '../examples.ts';
import { ADAPT, type Register } from '../register.ts';
import { askDonors } from '../steps/ask-donors.ts';
import { cloneAll } from '../steps/clone-all.ts';
import { type Answers, decideByFlags } from '../steps/decide-by-flags.ts';
import { deliveredAnswers } from '../steps/delivered-answers.ts';
import { runIn } from '../steps/run-in.ts';
import { keepOpenQuestions, saveDecisions } from '../steps/save-decisions.ts';
import { sheetPlace } from '../steps/sheet-place.ts';
import { sheetRows } from '../steps/sheet-rows.ts';
import { today } from '../steps/today.ts';
import { walkQuestions } from '../steps/walk-questions.ts';
import { DECISIONS_FILE, openWorkspace, type Workspace } from '../workspace.ts';

type Flags = CloneFlags &
  Omit<Answers, 'on' | 'rows'> & {
    readonly on?: string;
    readonly list?: boolean;
    readonly topic: readonly DecisionKind[];
    readonly for: readonly Audience[];
    readonly export?: string;
    readonly import?: string;
  };

const EXAMPLES = `
Examples:
  saphan decide -C e-laos                             walk through all that is open
  saphan decide -C e-laos --list --topic name         the questions about names, with their ids
  saphan decide -C e-laos --answer q_3kf7a2cd=keep --reason 'the databases come along' --by 'N. Souk'
  saphan decide -C e-laos --accept-proposed --topic name --by 'N. Souk'
  saphan decide -C e-laos --topic leftover            what check leftovers has found in the recipients
  saphan decide -C e-laos --export legal.xlsx --for lawyer
  saphan decide -C e-laos --import legal.xlsx
`;

export const decide: Register = (program, run) => {
  withCloneFlags(program.command('decide'))
    .helpGroup(ADAPT)
    .description(
      'Settle what only a person can settle: each question with a proposal, its reason and its effect',
    )
    .option('--list', 'list the open questions; what happens anyway where nobody can be asked')
    .addOption(
      several('--topic <kind>', 'only questions of this kind; repeatable', Object.keys(DECISION_ACTIONS)),
    )
    .addOption(several('--for <who>', 'only questions for these people; repeatable', AUDIENCES))
    .option('--accept-proposed', 'answer every question that is listed as proposed')
    .option('--answer <id=action[:text]>', 'answer one question; repeatable', collect, [])
    .option('--reason <text>', 'why, for those who review decisions.yaml')
    .option('--by <name>', 'who decides')
    .option('--on <day>', 'when it was decided (default: today)')
    .option('--expires <day>', 'from when on it has to be asked again')
    .option('--undo <id>', 'take back the answers to a question')
    .option('--export <file>', 'write the questions to a spreadsheet, .xlsx or .csv, for people to answer')
    .option('--import <file>', 'take the answers of such a spreadsheet')
    .option('-n, --dry-run', 'say what would be decided, and write nothing')
    .addHelpText('after', examples(EXAMPLES))
    .action((flags: Flags, command) => {
      const globals = command.optsWithGlobals() as Globals;
      return run('decide', globals, (context) => {
        const opened = openWorkspace(context.dir);
        const wish = wishOf(flags);
        const mayAsk =
          flags.dryRun !== true && flags.list !== true && globals.json !== true && globals.input !== false;
        const isWalk = wish === 'walk' && canAsk(context.streams, mayAsk);
        const isLook = flags.dryRun === true || !(isWalk || wish === 'flags');
        return runIn(opened, isLook, (workspace) =>
          work(workspace, flags, { wish, isWalk, isLook }, context),
        );
      });
    });
};

/** An option with choices that can be given several times. */
function several(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description)
    .choices(choices)
    .argParser((value: string, before: readonly string[]) => {
      if (choices.includes(value)) return [...before, value];
      throw new InvalidArgumentError(fill(USAGE_WORDS.oneOf, { known: choices.join(', ') }));
    })
    .default([], 'all');
}

type Wish = {
  readonly wish: 'send' | 'flags' | 'walk';
  /** Whether somebody is there to be asked. */
  readonly isWalk: boolean;
  /** Whether nothing is decided. */
  readonly isLook: boolean;
};

async function work(
  workspace: Workspace,
  flags: Flags,
  { wish, isWalk, isLook }: Wish,
  context: Context,
): Promise<Answer> {
  const { ask, events, paint, streams } = context;
  const on = today(flags.on);
  const isDry = flags.dryRun === true;
  const start = workspace.plan.decisions ?? [];
  // The file is looked at first: to read all donors takes long.
  const sheet = flags.export === undefined ? null : sheetPlace(flags.export, streams.cwd);
  const rows = flags.import === undefined ? {} : { rows: deliveredAnswers(flags.import, streams.cwd) };
  const options = cloneOptions({ ...flags, dryRun: isLook });
  const cloned = await cloneAll(workspace, workspace.plan.donors, options, events);
  const asked = await askDonors(workspace, cloned, on, events, leftoversAre(flags));
  if (!isDry) keepOpenQuestions(workspace, asked.questions);
  const chosen = asked.questions.filter((question) => isChosen(question, flags));
  if (sheet !== null) {
    if (!isDry) writeFile(sheet, Buffer.from(writeAnswerSheet(sheetRows(chosen), sheet)));
    return told([], chosen, 0, { exported: flags.export! });
  }
  if (wish === 'flags') {
    const answers: Answers = { ...flags, ...rows, on };
    const outcome = decideByFlags(answers, { all: asked.questions, chosen, decisions: start });
    if (!isDry && outcome.decisions !== start) saveDecisions(workspace, outcome.decisions);
    const left = chosen.filter(({ id }) => !outcome.decisions.some(({ question }) => question === id));
    return told(outcome.findings, left, outcome.answered, {});
  }
  if (chosen.length === 0 || !isWalk) return told([], chosen, 0, {});
  const say = sayIn(paint.translate);
  const by = flags.by ?? (await ask.input({ message: say(PROMPT_WORDS.who), flag: '--by' }, isSaid(say)));
  const signed = { by, on, ...(flags.expires !== undefined && { expires: today(flags.expires) }) };
  const save = (decisions: typeof start) => saveDecisions(workspace, decisions);
  const after = await walkQuestions(chosen, start, { ask, paint, signed, save });
  const left = chosen.filter(({ id }) => !after.some(({ question }) => question === id));
  return told([], left, chosen.length - left.length, {});

  function told(
    findings: readonly Finding[],
    questions: readonly Question[],
    answered: number,
    rest: { readonly exported?: string },
  ): Answer {
    const all = [...asked.findings, ...findings];
    const ok = findings.every(({ severity }) => severity !== 'error');
    const result = { dryRun: isDry, answered, questions, ...rest };
    return {
      command: 'decide',
      ok,
      exit: ok ? 0 : 1,
      findings: all,
      result,
      text: decideText({ ...result, file: DECISIONS_FILE }, all, paint),
      ...(answered > 0 && !isDry ? { next: 'saphan transfer' } : {}),
    };
  }
}

/** What checks find takes a look at the recipients as well: only for who asks about it, or answers it. */
function leftoversAre({ topic, answer, import: file }: Flags) {
  if (topic.includes('leftover')) return 'needed';
  return answer.length > 0 || file !== undefined ? 'asked' : 'unasked';
}

function wishOf({ acceptProposed, answer, undo, import: file, export: sheet }: Flags): Wish['wish'] {
  const isSent = sheet !== undefined;
  const wishes = [acceptProposed === true, answer.length > 0, undo !== undefined, file !== undefined, isSent];
  const count = wishes.filter((wish) => wish).length;
  if (count > 1)
    throw new SaphanError('usage', {
      message: USAGE_WORDS.oneWish,
    });
  return isSent ? 'send' : count === 1 ? 'flags' : 'walk';
}

function isChosen({ kind, for: who }: Question, flags: Flags): boolean {
  return (
    (flags.topic.length === 0 || flags.topic.includes(kind)) &&
    (flags.for.length === 0 || flags.for.includes(who))
  );
}

function isSaid(say: Say): (text: string) => string | true {
  return (text) => text.trim() !== '' || say(PROMPT_WORDS.sayWho);
}
