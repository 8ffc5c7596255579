import { heardIn, speakingSlots } from '../extract/slots/speaking-slots.ts';
import type { Entry } from '../model/snapshot.ts';
import { unitId } from '../model/unit-id.ts';
import type { DerivePorts } from './ports.ts';
import { type SurveyedText, surveyBlob } from './survey-blob.ts';
import type { TextsCache } from './survey-texts.ts';

type Surveyed = readonly (readonly [Entry, SurveyedText])[];

type HeardPorts = Pick<DerivePorts, 'read'> & {
  readonly cache: TextsCache | null;
  readonly keyOf: (entry: Entry) => string;
};

/** What files say with what all others say about the same places; and the slots that each was judged again for. */
export type HeardTexts = {
  readonly surveyed: Surveyed;
  readonly heard: ReadonlyMap<Entry, readonly string[]>;
};

/** The same with those files judged once more whose texts stand where other files of the donor speak to people. */
export async function heardTexts(
  surveyed: Surveyed,
  language: string,
  { read, cache, keyOf }: HeardPorts,
): Promise<HeardTexts> {
  const speaking = speakingSlots(surveyed.flatMap(([, { facts }]) => facts ?? []));
  const heard = new Map<Entry, readonly string[]>();
  const again = new Map<Entry, SurveyedText>();
  const unknown = new Map<string, Entry[]>();
  for (const [entry, { facts }] of surveyed) {
    const slots = facts === null ? [] : heardIn(facts, speaking);
    if (slots.length === 0) continue;
    heard.set(entry, slots);
    const known = cache?.get(heardKey(keyOf(entry), slots));
    if (known !== undefined) again.set(entry, known);
    else unknown.set(entry.oid, [...(unknown.get(entry.oid) ?? []), entry]);
  }
  if (unknown.size > 0)
    await read([...unknown.keys()], (oid, bytes) => {
      for (const entry of unknown.get(oid) ?? []) {
        const slots = heard.get(entry)!;
        const said = surveyBlob({ path: entry.path, oid, bytes, language, heard: slots });
        cache?.set(heardKey(keyOf(entry), slots), said);
        again.set(entry, said);
      }
    });
  return { surveyed: surveyed.map(([entry, said]) => [entry, again.get(entry) ?? said]), heard };
}

/** What a file is kept by that was judged with some slots in mind. */
export function heardKey(key: string, slots: readonly string[] = []): string {
  return slots.length === 0 ? key : `${key} ${unitId(slots.join('\n'))}`;
}
