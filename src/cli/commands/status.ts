import { expiredDecisions } from '../../decide/expired-decisions.ts';
import { NEXT_WORDS } from '../../messages/next-words.ts';
import type { DonorProgress } from '../../model/progress.ts';
import { conflictsText } from '../../report/conflicts-text.ts';
import { findingsText } from '../../report/findings-text.ts';
import { openText } from '../../report/open-text.ts';
import { statusText } from '../../report/status-text.ts';
import { collect } from '../collect.ts';
import { examples } from '../examples.ts';
import { type Register, TRANSLATE } from '../register.ts';
import { chosenLanguages } from '../steps/known-languages.ts';
import { loadBatches } from '../steps/load-batches.ts';
import { openConflicts } from '../steps/open-conflicts.ts';
import { openBatches, progressOf } from '../steps/progress-of.ts';
import { openQuestions } from '../steps/save-decisions.ts';
import { today } from '../steps/today.ts';
import { chosenDonors, DECISIONS_FILE, openWorkspace } from '../workspace.ts';

type Flags = { readonly donor: readonly string[]; readonly language: readonly string[] };

export const status: Register = (program, run) => {
  program
    .command('status')
    .helpGroup(TRANSLATE)
    .description('Say how far the texts of each service are, for somebody who is no engineer')
    .option('--donor <id>', 'only this donor; repeatable', collect, [])
    .option('--language <tag>', 'only this language; repeatable', collect, [])
    .addHelpText(
      'after',
      examples('\nExamples:\n  saphan status -C e-laos\n  saphan status -C e-laos --donor portal --json\n'),
    )
    .action((flags: Flags, command) =>
      run('status', command.optsWithGlobals(), async ({ dir, paint }) => {
        const workspace = openWorkspace(dir);
        const donors = chosenDonors(workspace, flags.donor).map(({ id }) => id);
        const languages = chosenLanguages(workspace, flags.language);
        const known = await loadBatches(workspace);
        const services: DonorProgress[] = [];
        for (const language of languages) {
          for (const donor of donors) services.push(await progressOf(workspace, { donor, language }, known));
        }
        const batches = openBatches(known).filter(
          ({ donor, language }) => donors.includes(donor) && languages.includes(language),
        );
        const conflicts = (await openConflicts(workspace)).filter(
          ({ donor, language }) => donors.includes(donor) && languages.includes(language),
        );
        const open = openQuestions(workspace);
        const findings = expiredDecisions(workspace.plan.decisions ?? [], today(undefined), DECISIONS_FILE);
        const waiting = open === null ? 0 : open.questions.length;
        return {
          command: 'status',
          ok: true,
          exit: 0,
          findings,
          result: { services, batches, conflicts, questions: open === null ? null : waiting },
          text: [
            statusText(services, batches, paint),
            ...(conflicts.length > 0 ? [conflictsText(conflicts, paint)] : []),
            ...(waiting > 0 ? [openText(waiting, paint)] : []),
            ...(findings.length > 0 ? [findingsText(findings, paint)] : []),
          ].join('\n'),
          next: nextOf(services, conflicts.length > 0, waiting > 0),
        };
      }),
    );
};

function nextOf(services: readonly DonorProgress[], isUnsettled: boolean, isAsked: boolean): string {
  if (isUnsettled) return NEXT_WORDS.settleConflicts;
  if (isAsked) return 'saphan decide';
  const some = (is: (each: DonorProgress) => boolean): boolean => services.some(is);
  if (some(({ isExtracted }) => !isExtracted)) return 'saphan extract';
  if (some(({ out }) => out > 0)) return NEXT_WORDS.importBack;
  if (some(({ missing, review, draft }) => missing + review + draft > 0))
    return 'saphan export --only new,draft,needs-review';
  if (some(({ unapproved }) => unapproved > 0)) return NEXT_WORDS.exportForReview;
  return 'saphan check';
}
