import { mayConfigure } from '../extract/i18n/config-objects.ts';
import { prefilter } from '../extract/prefilter.ts';
import { registeredLocales } from '../extract/registered-locales.ts';
import { scriptOf } from '../extract/script.ts';
import { surveyText } from '../extract/survey-text.ts';
import { languageOf } from '../languages/index.ts';
import { byCodePoint } from '../model/by-code-point.ts';
import { type Entry, isRegular } from '../model/snapshot.ts';
import type { TextFacts } from '../model/text-facts.ts';
import { BUILD } from '../model/version.ts';
import { decode } from './decode.ts';
import type { DerivePorts } from './ports.ts';

/** What one file says about text, and whether it says where texts are kept or which languages there are. */
export type SurveyedText = {
  readonly facts: TextFacts | null;
  readonly configures: boolean;
  readonly listsLocales: boolean;
};

/** By what files are and where they stand. It may forget at any time. */
export type TextsCache = {
  readonly get: (key: string) => SurveyedText | undefined;
  readonly set: (key: string, surveyed: SurveyedText) => void;
};

/** All that the donor's files say about text, sorted by path. */
export type TextSurvey = {
  readonly facts: readonly TextFacts[];
  /** Files that may configure a library of catalogs. */
  readonly configs: readonly Entry[];
  /** Files that list languages. */
  readonly lists: readonly Entry[];
};

const NOTHING: SurveyedText = { facts: null, configures: false, listsLocales: false };

type Ports = Pick<DerivePorts, 'read' | 'progress'> & { readonly cache: TextsCache | null };

/** Which texts are looked for. */
export type WantedTexts = {
  /** A BCP 47 tag: `mn`. */
  readonly language: string;
  /** Also in files without a letter of the donor's script or a look-up by key, where all is in Latin letters. */
  readonly foreign: boolean;
};

/** Reads every file that may hold text of the donor, each once. */
export async function surveyTexts(
  entries: readonly Entry[],
  { language, foreign }: WantedTexts,
  { read, progress, cache }: Ports,
): Promise<TextSurvey> {
  const script = scriptOf(language);
  const isWanted = prefilter({ script, keys: true, foreign });
  const files = entries.filter((entry) => isRegular(entry) && languageOf(entry.path) !== undefined);
  const surveyed = new Map<Entry, SurveyedText>();
  const unknown = new Map<string, Entry[]>();
  const keyOf = ({ oid, path }: Entry) => `${BUILD} ${language}${foreign ? ' +' : ''} ${oid} ${path}`;
  for (const entry of files) {
    const known = cache?.get(keyOf(entry));
    if (known === undefined) unknown.set(entry.oid, [...(unknown.get(entry.oid) ?? []), entry]);
    else surveyed.set(entry, known);
  }
  let done = 0;
  await read([...unknown.keys()], (oid, bytes) => {
    progress(++done, unknown.size);
    for (const entry of unknown.get(oid) ?? []) {
      // A configuration that is named as one need hold none of the words that tell others.
      const said = isWanted(bytes) || mayConfigure(entry.path, '') ? survey(entry, bytes) : NOTHING;
      cache?.set(keyOf(entry), said);
      surveyed.set(entry, said);
    }
  });
  const sorted = [...surveyed].sort(([a], [b]) => byCodePoint(a.path, b.path));
  return {
    facts: sorted.flatMap(([, { facts }]) => facts ?? []),
    configs: sorted.flatMap(([entry, { configures }]) => (configures ? [entry] : [])),
    lists: sorted.flatMap(([entry, { listsLocales }]) => (listsLocales ? [entry] : [])),
  };

  function survey({ path, oid }: Entry, bytes: Buffer): SurveyedText {
    const file = decode(path, oid, bytes);
    const reader = languageOf(path);
    if (file.encoding === null || reader === undefined) return NOTHING;
    const text = file.text();
    const facts = surveyText({ path, text }, reader, { language, script });
    if (facts.skipped !== undefined) return { ...NOTHING, facts };
    return {
      facts,
      configures: mayConfigure(path, text),
      listsLocales: registeredLocales(path, text).length > 0,
    };
  }
}
