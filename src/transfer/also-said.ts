import { isTestPath } from '../extract/path-role.ts';
import { languageOf } from '../languages/index.ts';
import type { Entry } from '../model/snapshot.ts';
import type { TextFacts } from '../model/text-facts.ts';
import { isSource } from '../rebrand/clash.ts';
import type { DerivePorts } from './ports.ts';
import { type SurveyedText, surveyBlob } from './survey-blob.ts';

type Surveyed = readonly (readonly [Entry, SurveyedText])[];

/**
 * The same with texts in Latin letters that tests say again found in programs without a letter of the donor's script, too.
 * Nothing else is looked for there; but a test follows its text in all of the donor, and so the text has to be one in all of it.
 */
export async function alsoSaid(
  surveyed: Surveyed,
  language: string,
  read: DerivePorts['read'],
): Promise<Surveyed> {
  const texts = saidAgain(surveyed.flatMap(([, { facts }]) => facts ?? []));
  if (texts.size === 0) return surveyed;
  const needles = [...texts.values()].map((text) => Buffer.from(text));
  const unknown = new Map<string, Entry[]>();
  for (const [entry, { foreign }] of surveyed) {
    const isProgram = foreign === true && isSource(entry.path) && !isTestPath(entry.path);
    if (isProgram && languageOf(entry.path) !== undefined)
      unknown.set(entry.oid, [...(unknown.get(entry.oid) ?? []), entry]);
  }
  const found = new Map<Entry, SurveyedText>();
  await read([...unknown.keys()], (oid, bytes) => {
    if (!needles.some((needle) => bytes.includes(needle))) return;
    for (const entry of unknown.get(oid) ?? [])
      found.set(entry, surveyBlob({ path: entry.path, oid, bytes, language, asked: 'texts' }));
  });
  return surveyed.map(([entry, said]) => {
    const facts = found.get(entry)?.facts ?? null;
    return [entry, facts === null ? said : { ...said, facts: only(facts, texts) }];
  });
}

/** Texts of programs, by their ids, that tests say as well. */
function saidAgain(files: readonly TextFacts[]): ReadonlyMap<string, string> {
  const inTests = new Set<string>();
  for (const { sites } of files)
    for (const { id, verdict } of sites) if (verdict.class === 'test') inTests.add(id);
  const said = files.flatMap(({ units }) =>
    units.filter(({ id, source }) => inTests.has(id) && /^[\x20-\x7e]+$/.test(source)),
  );
  return new Map(said.map(({ id, source }) => [id, source]));
}

function only(facts: TextFacts, texts: ReadonlyMap<string, string>): TextFacts {
  return {
    ...facts,
    sites: facts.sites.filter(({ id }) => texts.has(id)),
    units: facts.units.filter(({ id }) => texts.has(id)),
    unitSites: facts.unitSites.filter(({ unit }) => texts.has(unit)),
    couplings: facts.couplings.filter(({ id }) => texts.has(id)),
  };
}
