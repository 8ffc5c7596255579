import { languageFindings } from '../../extract/language-findings.ts';
import { mergeFacts } from '../../extract/merge-facts.ts';
import { type SiteRow, siteRows } from '../../extract/site-row.ts';
import { toldLanguage, USUAL_LANGUAGE } from '../../extract/told-language.ts';
import { REASON_WORDS } from '../../messages/reasons.ts';
import type { Finding } from '../../model/finding.ts';
import type { TextPicture } from '../../model/scan-result.ts';
import { surveyedTexts } from '../../transfer/donor-texts.ts';
import { surveyTexts, type TextSurvey } from '../../transfer/survey-texts.ts';
import type { Events } from './events.ts';
import { gitReader } from './reader.ts';
import type { Visit } from './visit-donor.ts';
import { withSurveyHelp } from './with-survey-help.ts';

/** Languages in which a text with plural forms is one text, and two. */
const ONE_FORM = 'lo';
const TWO_FORMS = 'en';

/** The places, the language that they were judged in, and what told it where nobody said it. */
export type ScannedSites = {
  readonly language: string;
  readonly findings: readonly Finding[];
  /** The texts that `extract` would write for a language with one form of plurals, and those of them that have forms. */
  readonly counts: () => Promise<Pick<TextPicture, 'texts' | 'plurals'>>;
  readonly rows: readonly (SiteRow & { readonly why: string })[];
};

/** Every place in a donor where people's text stands, judged; in the language that is named, or that its texts tell. */
export async function scanSites(
  { mirror, snapshot }: Visit,
  language: string | undefined,
  events: Events,
): Promise<ScannedSites> {
  const { entries, donor } = snapshot;
  const read = gitReader(mirror, donor);
  const survey = (tag: string): Promise<TextSurvey> =>
    withSurveyHelp((help) =>
      surveyTexts(
        entries,
        { language: tag, foreign: true },
        { read, progress: events.tick, cache: null, help },
      ),
    );
  let surveyed = await survey(language ?? USUAL_LANGUAGE);
  const told = language === undefined ? toldLanguage(surveyed.facts) : null;
  const tag = language ?? told?.language ?? USUAL_LANGUAGE;
  if (told !== null && tag !== USUAL_LANGUAGE) surveyed = await survey(tag);
  const { facts } = surveyed;
  const { couplings } = mergeFacts(facts);
  const rows = facts.flatMap((file) => siteRows(file, couplings));
  return {
    language: tag,
    counts: async () => {
      const wanted = { language: tag, foreign: false };
      const { unitsFor } = await surveyedTexts(entries, wanted, { read }, surveyed);
      const texts = unitsFor(ONE_FORM).length;
      return { texts, plurals: unitsFor(TWO_FORMS).length - texts };
    },
    findings: told === null ? [] : languageFindings(told),
    rows: rows.map((row) => ({ ...row, why: REASON_WORDS[row.reason] })),
  };
}
