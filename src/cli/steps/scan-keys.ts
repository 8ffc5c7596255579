import { type KeyRow, keyRow } from '../../extract/key-row.ts';
import { lineCounter } from '../../model/lines.ts';
import { readTexts } from '../../transfer/read-texts.ts';
import { surveyTexts } from '../../transfer/survey-texts.ts';
import type { Events } from './events.ts';
import { gitReader } from './reader.ts';
import type { Visit } from './visit-donor.ts';
import { withSurveyHelp } from './with-survey-help.ts';

/** The look-ups of a donor are the same in whatever language its texts are. */
const ANY = 'en';

/** Every look-up of a key in a donor, in the order of its files. */
export async function scanKeys({ mirror, snapshot }: Visit, events: Events): Promise<readonly KeyRow[]> {
  const read = gitReader(mirror, snapshot.donor);
  const { facts } = await withSurveyHelp((help) =>
    surveyTexts(
      snapshot.entries,
      { language: ANY, foreign: false, keysOnly: true },
      { read, progress: events.tick, cache: null, help },
    ),
  );
  const keyed = facts.filter(({ keys }) => keys.length > 0);
  const paths = new Set(keyed.map(({ path }) => path));
  const texts = await readTexts(
    snapshot.entries.filter(({ path }) => paths.has(path)),
    read,
  );
  return keyed.flatMap(({ path, keys }) => {
    const placeOf = lineCounter(texts.get(path) ?? '');
    return keys.map((use) => keyRow(path, use, placeOf));
  });
}
