import { resolve } from 'node:path';
import type { ExtractedCatalog } from '../../model/extracted.ts';
import type { Finding } from '../../model/finding.ts';
import { extractText } from '../../report/extract-text.ts';
import { openText } from '../../report/open-text.ts';
import { transferText } from '../../report/transfer-text.ts';
import type { DerivedTexts } from '../../transfer/texts-of.ts';
import { type CloneFlags, cloneOptions, withCloneFlags } from '../clone-flags.ts';
import type { Answer, Context } from '../context.ts';
import { examples } from '../examples.ts';
import { ADAPT, type Register } from '../register.ts';
import { type AskedTexts, askedOf } from '../steps/ask-donors.ts';
import { cloneAll } from '../steps/clone-all.ts';
import type { ClonedDonor } from '../steps/clone-donor.ts';
import { derivedTexts } from '../steps/derived-texts.ts';
import { exclusively } from '../steps/exclusively.ts';
import { extractDonor } from '../steps/extract-donor.ts';
import { journal } from '../steps/journal.ts';
import { moveDerived } from '../steps/move-derived.ts';
import { keepOpenQuestions } from '../steps/save-decisions.ts';
import { summarize } from '../steps/summarize.ts';
import { surveyDonor } from '../steps/survey-donor.ts';
import { unknownLanguages } from '../steps/unknown-languages.ts';
import { openWorkspace, type Workspace } from '../workspace.ts';

type Flags = CloneFlags & {
  readonly yes?: boolean;
  readonly allowNoop?: boolean;
  readonly checkout: boolean;
  readonly journal?: string;
};

const EXAMPLES = `
Examples:
  saphan transfer -C e-laos
  saphan transfer -C e-laos --yes --json
`;

export const transfer: Register = (program, run) => {
  withCloneFlags(program.command('transfer'))
    .helpGroup(ADAPT)
    .description(
      'Do all of it: receive the donors, extract their texts, derive the recipients, move their branches',
    )
    .option('-y, --yes', 'leave what only a person can settle as it is, and list it')
    .option('--allow-noop', 'go on although a name of the plan matches nothing')
    .option('--journal <file>', 'write every edit as one line of JSON')
    .option('--no-checkout', 'move the branches, leave the work tree of main for the next run')
    .addHelpText('after', examples(EXAMPLES))
    .action((flags: Flags, command) =>
      run('transfer', command.optsWithGlobals(), (context) => {
        const workspace = openWorkspace(context.dir);
        return exclusively(workspace, () => work(workspace, flags, context));
      }),
    );
};

async function work(
  workspace: Workspace,
  flags: Flags,
  { streams, events, paint }: Context,
): Promise<Answer> {
  const cloned = await cloneAll(workspace, workspace.plan.donors, cloneOptions(flags), events);
  const options = {
    allowNoop: flags.yes === true || flags.allowNoop === true,
    checkout: flags.checkout,
    cached: true,
  };
  const catalogs: ExtractedCatalog[] = [];
  const unread: Finding[] = [];
  const derived = new Map<string, DerivedTexts>();
  const texts: AskedTexts[] = [];
  for (const donor of cloned.donors) {
    // What a donor says is large; what crosses of it is not, and only that is held.
    const read = await surveyDonor(workspace, donor, { cached: true }, events);
    texts.push({ open: read.open(), decided: read.decided });
    const extracted = await extractDonor(workspace, donor, read, { isDry: false }, events);
    catalogs.push(...extracted.catalogs);
    unread.push(...extracted.unread);
    derived.set(donor.spec.id, await derivedTexts(workspace, donor, { cached: true, read }, events));
  }
  const textsOf = async (donor: ClonedDonor) => derived.get(donor.spec.id)!;
  const notes = journal();
  const noted = flags.journal === undefined ? {} : { onChange: notes.note };
  const moved = await moveDerived(workspace, cloned.donors, { ...options, textsOf, ...noted }, events);
  if (flags.journal !== undefined) {
    const derivations = moved.donors.map(({ derivation }) => derivation);
    notes.write(resolve(streams.cwd, flags.journal), derivations);
  }
  const asked = askedOf(workspace, cloned.findings, moved, texts);
  keepOpenQuestions(workspace, asked.questions);
  const findings = [
    ...cloned.findings,
    ...unknownLanguages(workspace),
    ...unread,
    ...moved.findings,
    ...asked.findings,
  ];
  const donors = moved.donors.map(summarize);
  return {
    command: 'transfer',
    ok: true,
    exit: 0,
    findings,
    result: { donors, catalogs, questions: asked.questions.length },
    text: [
      transferText(donors, findings, paint),
      ...(catalogs.length === 0 ? [] : [extractText(catalogs, [], paint)]),
      ...(asked.questions.length === 0 ? [] : [openText(asked.questions.length, paint)]),
    ].join('\n'),
    next: nextOf(
      asked.questions.length > 0,
      donors.some((donor) => donor.moved),
    ),
  };
}

function nextOf(isOpen: boolean, moved: boolean): string {
  if (isOpen) return 'saphan decide';
  return moved ? 'saphan verify' : 'saphan check';
}
