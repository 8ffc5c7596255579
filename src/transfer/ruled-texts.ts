import { decisionsMet, type TextDecisions } from '../extract/file-decisions.ts';
import type { Entry } from '../model/snapshot.ts';
import { heardKey } from './heard-texts.ts';
import type { DerivePorts } from './ports.ts';
import { type SurveyedText, surveyBlob } from './survey-blob.ts';
import type { TextsCache } from './survey-texts.ts';

type Surveyed = readonly (readonly [Entry, SurveyedText])[];

type RuledPorts = Pick<DerivePorts, 'read'> & {
  readonly cache: TextsCache | null;
  readonly keyOf: (entry: Entry) => string;
  /** The slots that files were judged with in mind. */
  readonly heard: ReadonlyMap<Entry, readonly string[]>;
};

/** The same with the files in which somebody has decided on a text judged once more: they are few, and all others stay. */
export async function ruledTexts(
  surveyed: Surveyed,
  language: string,
  decisions: TextDecisions,
  { read, cache, keyOf, heard }: RuledPorts,
): Promise<Surveyed> {
  const ruled = new Map<Entry, SurveyedText>();
  const unknown = new Map<string, { readonly entry: Entry; readonly key: string }[]>();
  for (const [entry, { facts }] of surveyed) {
    const met = facts === null ? '' : decisionsMet(facts, decisions);
    if (met === '') continue;
    const key = `${heardKey(keyOf(entry), heard.get(entry))} ${met}`;
    const known = cache?.get(key);
    if (known !== undefined) ruled.set(entry, known);
    else unknown.set(entry.oid, [...(unknown.get(entry.oid) ?? []), { entry, key }]);
  }
  if (unknown.size > 0)
    await read([...unknown.keys()], (oid, bytes) => {
      for (const { entry, key } of unknown.get(oid) ?? []) {
        const blob = { path: entry.path, oid, bytes, language, heard: heard.get(entry) ?? [] };
        const said = surveyBlob(blob, decisions);
        cache?.set(key, said);
        ruled.set(entry, said);
      }
    });
  return ruled.size === 0 ? surveyed : surveyed.map(([entry, said]) => [entry, ruled.get(entry) ?? said]);
}
