import { join } from 'node:path';
import { jsonCache } from '../../io/json-cache.ts';
import { attach } from '../../model/attach.ts';
import { type DonorTexts, donorTexts } from '../../transfer/donor-texts.ts';
import { exclude } from '../../transfer/exclude.ts';
import type { SurveyedText } from '../../transfer/survey-blob.ts';
import type { Workspace } from '../workspace.ts';
import type { ClonedDonor } from './clone-donor.ts';
import type { Events } from './events.ts';
import { cachedReader, repeatedReader } from './reader.ts';
import { withSurveyHelp } from './with-survey-help.ts';

/** What a donor's files say about text, of those that cross. */
export async function surveyDonor(
  workspace: Workspace,
  donor: ClonedDonor,
  { cached }: { readonly cached: boolean },
  events: Events,
): Promise<DonorTexts> {
  const { id } = donor.spec;
  events.phase('read', id);
  const { crossing } = exclude(donor.snapshot.entries, workspace.plan, id);
  const cache = cached ? jsonCache<SurveyedText>(workspace.places.cache(id, 'texts.lines')) : null;
  const read = cached
    ? cachedReader(donor.mirror, id, workspace.places.cache(id, 'blobs'))
    : repeatedReader(donor.mirror, id, join(workspace.places.temporary, `${id}.objects`));
  const { languages, texts: policy } = workspace.plan;
  const decisions = { decided: attach(workspace.plan.decisions ?? [], 'text'), donor: id };
  const wanted = { language: languages.source, foreign: policy?.foreign === true, decisions };
  const texts = await withSurveyHelp((help) =>
    donorTexts(crossing, wanted, { read, progress: events.tick, cache, help }),
  );
  cache?.save();
  return texts;
}
