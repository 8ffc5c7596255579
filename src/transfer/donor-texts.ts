import { unseenTexts } from '../clone/unseen-texts.ts';
import { catalogUnits } from '../extract/catalogs/catalog-units.ts';
import { claimedFacts } from '../extract/catalogs/claimed-facts.ts';
import { findCatalogs } from '../extract/catalogs/find-catalogs.ts';
import { withOwnKeys } from '../extract/catalogs/own-keys.ts';
import { type DonorCatalog, isReadable, readCatalogs } from '../extract/catalogs/read-catalogs.ts';
import { unclaimedCatalogs } from '../extract/catalogs/unclaimed-catalogs.ts';
import { dictionaryCatalog } from '../extract/dictionaries/dictionary-catalog.ts';
import { type DonorConfig, donorConfigs, unreadConfig } from '../extract/donor-config.ts';
import { mergeFacts, type TextIndex } from '../extract/merge-facts.ts';
import { NO_TEXTS } from '../extract/no-texts.ts';
import { openTexts } from '../extract/open-texts.ts';
import { toldEncodings } from '../extract/told-encodings.ts';
import { unreadTexts } from '../extract/unread-texts.ts';
import { baseLanguage } from '../model/base-language.ts';
import { byCodePoint } from '../model/by-code-point.ts';
import type { Finding, FindingOf } from '../model/finding.ts';
import type { OpenMatter } from '../model/question.ts';
import { type Entry, isRegular } from '../model/snapshot.ts';
import type { TextFacts } from '../model/text-facts.ts';
import type { Unit } from '../model/unit.ts';
import { readDocuments } from './read-documents.ts';
import { readTexts } from './read-texts.ts';
import { type ReportedKeys, reportKeys } from './report-keys.ts';
import { type SurveyPorts, surveyTexts, type TextSurvey, type WantedTexts } from './survey-texts.ts';

/** All that a donor says about text. */
export type DonorTexts = {
  /** The donor's language, without its region. */
  readonly language: string;
  readonly facts: readonly TextFacts[];
  readonly index: TextIndex;
  readonly catalogs: readonly DonorCatalog[];
  /** What the donor's own configuration says of its keys and catalogs. */
  readonly configs: readonly DonorConfig[];
  /** Files that list languages, with their texts. */
  readonly lists: ReadonlyMap<string, string>;
  /** What is to be translated into one language, sorted by id. */
  readonly unitsFor: (target: string) => readonly Unit[];
  /** The donor's look-ups by key against its catalogs; reads files again. */
  readonly keys: () => Promise<ReportedKeys>;
  readonly findings: readonly Finding[];
  /** What waits for a person, in the order of paths. */
  readonly open: () => readonly OpenMatter[];
  /** The places of decisions that stand in these texts, by `placeKey`. */
  readonly decided: readonly string[];
};

/** The language that stands in for the donor's own where a catalog lacks it. */
export const PIVOT = 'en';

export async function donorTexts(
  entries: readonly Entry[],
  wanted: WantedTexts,
  ports: SurveyPorts,
): Promise<DonorTexts> {
  return textsOf(entries, wanted, ports, await surveyTexts(entries, wanted, ports));
}

/** Of files that were read already. What stands in those without a letter of the donor's script counts only if it is wanted. */
export function surveyedTexts(
  entries: readonly Entry[],
  wanted: WantedTexts,
  ports: Pick<SurveyPorts, 'read'>,
  survey: TextSurvey,
): Promise<DonorTexts> {
  return textsOf(entries, wanted, ports, wanted.foreign ? survey : withoutForeign(survey));
}

async function textsOf(
  entries: readonly Entry[],
  wanted: WantedTexts,
  ports: Pick<SurveyPorts, 'read'>,
  survey: TextSurvey,
): Promise<DonorTexts> {
  const paths = entries.filter(isRegular).map(({ path }) => path);
  const texts = await readTexts([...new Set([...survey.configs, ...survey.lists])], ports.read);
  const textsIn = (wanted: readonly Entry[]) =>
    wanted.flatMap(({ path }) => {
      const text = texts.get(path);
      return text === undefined ? [] : [{ path, text }];
    });
  const configs = donorConfigs(textsIn(survey.configs), paths);
  const languages = [...new Set([wanted.language, PIVOT])];
  const found = findCatalogs(paths, { languages, configs });
  const inCatalogs = new Map(found.flatMap((each) => each.files.map(({ path }) => [path, each] as const)));
  const files = entries.filter((entry) => inCatalogs.has(entry.path));
  const lists = new Map(textsIn(survey.lists).map(({ path, text }) => [path, text]));
  const inside = [...lists].flatMap(([path, text]) => {
    const around = inCatalogs.get(path);
    const isTaken = around !== undefined && isReadable(around, text);
    return isTaken ? [] : dictionaryCatalog(path, text, baseLanguage(wanted.language));
  });
  const catalogs = readCatalogs(found, await readTexts(files, ports.read), languages, configs, inside);
  const facts = withOwnKeys(claimedFacts(survey.facts, catalogs.catalogs), catalogs.catalogs);
  const index = mergeFacts(facts, survey.columns);
  const documents = await readDocuments(entries, wanted, ports.read);
  return {
    facts,
    index,
    catalogs: catalogs.catalogs,
    configs,
    language: baseLanguage(wanted.language),
    lists,
    unitsFor: (target) =>
      [...index.units, ...catalogUnits(catalogs.catalogs, target)].sort((a, b) => byCodePoint(a.id, b.id)),
    keys: () => reportKeys(facts, catalogs.catalogs, configs, entries, ports.read),
    open: () => openTexts(facts, index.couplings, wanted.decisions?.donor ?? ''),
    decided: [...new Set(facts.flatMap(({ decided = [] }) => decided))].sort(byCodePoint),
    findings: once([
      ...unreadTexts(facts),
      ...toldEncodings(facts),
      ...unreadConfig(configs),
      ...catalogs.findings,
      ...unclaimedCatalogs(facts, catalogs.catalogs),
      ...documents,
      ...unseenTexts(entries),
      ...passedOver(wanted.foreign ? 0 : survey.foreign.size),
    ]),
  };
}

/** Of files without a letter of the donor's script what `surveyKeys` says of them, however they were read. */
function withoutForeign(survey: TextSurvey): TextSurvey {
  const { sites, units, unitSites, literals, couplings } = NO_TEXTS;
  const facts = survey.facts.map((file) =>
    survey.foreign.has(file.path) ? { ...file, sites, units, unitSites, literals, couplings } : file,
  );
  return { ...survey, facts };
}

/** Nobody is to think that a text in Latin letters was not there. */
function passedOver(count: number): readonly FindingOf<'texts-passed-over'>[] {
  return count === 0 ? [] : [{ code: 'texts-passed-over', severity: 'info', args: { count } }];
}

/** One file may hold several configurations that cannot be read for one reason. */
function once(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
