import { guessLanguage } from '../../extract/guess-language.ts';
import { mergeFacts } from '../../extract/merge-facts.ts';
import { type SiteRow, siteRows } from '../../extract/site-row.ts';
import { REASON_WORDS } from '../../messages/reasons.ts';
import { byCodePoint } from '../../model/by-code-point.ts';
import type { TextFacts } from '../../model/text-facts.ts';
import { surveyTexts } from '../../transfer/survey-texts.ts';
import type { Events } from './events.ts';
import { gitReader } from './reader.ts';
import type { Visit } from './visit-donor.ts';
import { withSurveyHelp } from './with-survey-help.ts';

/** What is taken for granted until the texts say otherwise. */
const USUAL = 'mn';

/** Every place in a donor where people's text stands, judged; in the language that is named, or that its texts tell. */
export async function scanSites(
  { mirror, snapshot }: Visit,
  language: string | undefined,
  events: Events,
): Promise<readonly (SiteRow & { readonly why: string })[]> {
  const survey = async (tag: string): Promise<readonly TextFacts[]> => {
    const read = gitReader(mirror, snapshot.donor);
    const { facts } = await withSurveyHelp((help) =>
      surveyTexts(
        snapshot.entries,
        { language: tag, foreign: true },
        { read, progress: events.tick, cache: null, help },
      ),
    );
    return facts;
  };
  let facts = await survey(language ?? USUAL);
  const told = language ?? languageOf(facts);
  if (told !== (language ?? USUAL)) facts = await survey(told);
  const { couplings } = mergeFacts(facts);
  const rows = facts.flatMap((file) => siteRows(file, couplings));
  return rows.map((row) => ({ ...row, why: REASON_WORDS[row.reason] }));
}

/** The language that most texts can only be of. */
function languageOf(facts: readonly TextFacts[]): string {
  const counts = new Map<string, number>();
  for (const { sites } of facts) {
    for (const { text, verdict } of sites) {
      const guess = verdict.action === 'ignore' ? null : guessLanguage(text);
      if (guess !== null) counts.set(guess, (counts.get(guess) ?? 0) + 1);
    }
  }
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || byCodePoint(a, b));
  return ranked[0]?.[0] ?? USUAL;
}
