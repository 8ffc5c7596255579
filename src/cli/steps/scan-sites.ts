import { languageFindings } from '../../extract/language-findings.ts';
import { mergeFacts } from '../../extract/merge-facts.ts';
import { type SiteRow, siteRows } from '../../extract/site-row.ts';
import { toldLanguage, USUAL_LANGUAGE } from '../../extract/told-language.ts';
import { REASON_WORDS } from '../../messages/reasons.ts';
import type { Finding } from '../../model/finding.ts';
import type { TextFacts } from '../../model/text-facts.ts';
import { surveyTexts } from '../../transfer/survey-texts.ts';
import type { Events } from './events.ts';
import { gitReader } from './reader.ts';
import type { Visit } from './visit-donor.ts';
import { withSurveyHelp } from './with-survey-help.ts';

/** The places, the language that they were judged in, and what told it where nobody said it. */
export type ScannedSites = {
  readonly language: string;
  readonly findings: readonly Finding[];
  readonly rows: readonly (SiteRow & { readonly why: string })[];
};

/** Every place in a donor where people's text stands, judged; in the language that is named, or that its texts tell. */
export async function scanSites(
  { mirror, snapshot }: Visit,
  language: string | undefined,
  events: Events,
): Promise<ScannedSites> {
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
  let facts = await survey(language ?? USUAL_LANGUAGE);
  const told = language === undefined ? toldLanguage(facts) : null;
  const read = language ?? told?.language ?? USUAL_LANGUAGE;
  if (told !== null && read !== USUAL_LANGUAGE) facts = await survey(read);
  const { couplings } = mergeFacts(facts);
  const rows = facts.flatMap((file) => siteRows(file, couplings));
  return {
    language: read,
    findings: told === null ? [] : languageFindings(told),
    rows: rows.map((row) => ({ ...row, why: REASON_WORDS[row.reason] })),
  };
}
