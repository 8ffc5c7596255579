import type { TextDecisions } from '../extract/file-decisions.ts';
import { mayPlaceCatalogs } from '../extract/i18n/catalog-places.ts';
import { mayConfigure } from '../extract/i18n/config-objects.ts';
import { mayDeclareColumns } from '../extract/limits/declared-columns.ts';
import { isLocaleList, mayListLocales } from '../extract/may-list-locales.ts';
import { isTestPath } from '../extract/path-role.ts';
import { prefilter } from '../extract/prefilter.ts';
import { scriptOf } from '../extract/script.ts';
import { languageOf } from '../languages/index.ts';
import { byCodePoint } from '../model/by-code-point.ts';
import type { ColumnSize } from '../model/column-size.ts';
import { type Entry, isRegular } from '../model/snapshot.ts';
import type { TextFacts } from '../model/text-facts.ts';
import { BUILD } from '../model/version.ts';
import { isSource } from '../rebrand/clash.ts';
import { alsoSaid } from './also-said.ts';
import { heardTexts } from './heard-texts.ts';
import type { DerivePorts } from './ports.ts';
import { ruledTexts } from './ruled-texts.ts';
import {
  type BlobToSurvey,
  columnsIn,
  listsLocales,
  NOTHING,
  type SurveyedText,
  surveyBlob,
} from './survey-blob.ts';

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
  /** Columns of databases that are defined in files without a text. */
  readonly columns: readonly ColumnSize[];
  /** Files without a letter of the donor's script. */
  readonly foreign: ReadonlySet<string>;
};

/** Others who read beside us. */
export type SurveyHelp = {
  /** Told how many files there are to look at, before the first of them. */
  readonly expect: (files: number) => void;
  /** Whether somebody reads it, who copies the bytes and tells later; what nobody takes, we read. */
  readonly take: (blob: BlobToSurvey, told: (surveyed: SurveyedText) => void) => boolean;
  /** All that was taken is told. */
  readonly rest: () => Promise<void>;
};

export type SurveyPorts = Pick<DerivePorts, 'read' | 'progress'> & {
  readonly cache: TextsCache | null;
  readonly help: SurveyHelp | null;
};

/** Which texts are looked for. */
export type WantedTexts = {
  /** A BCP 47 tag: `mn`. */
  readonly language: string;
  /** What people have decided on texts. */
  readonly decisions?: TextDecisions;
  /** Also in files without a letter of the donor's script, where all is in Latin letters. */
  readonly foreign: boolean;
  /** No text is: every file is read for the keys that it looks up. */
  readonly keysOnly?: boolean;
};

/** From here on a file takes a second or more, and whoever waits is told which it is. In bytes. */
const SLOW = 2 << 20;

/** Reads every file that may hold text of the donor, each once. */
export async function surveyTexts(
  entries: readonly Entry[],
  { language, foreign, keysOnly = false, decisions }: WantedTexts,
  { read, progress, cache, help }: SurveyPorts,
): Promise<TextSurvey> {
  const script = scriptOf(language);
  const askOf = prefilter(script);
  const files = entries.filter(
    (entry) => isRegular(entry) && (languageOf(entry.path) !== undefined || isLocaleList(entry.path)),
  );
  const surveyed = new Map<Entry, SurveyedText>();
  const unknown = new Map<string, Entry[]>();
  const keyOf = ({ oid, path }: Entry) => `${BUILD} ${language}${foreign ? ' +' : ''} ${oid} ${path}`;
  for (const entry of files) {
    const known = cache?.get(keyOf(entry));
    if (known === undefined) unknown.set(entry.oid, [...(unknown.get(entry.oid) ?? []), entry]);
    else surveyed.set(entry, known);
  }
  let done = 0;
  help?.expect(unknown.size);
  await read([...unknown.keys()], (oid, bytes) => {
    const [first] = bytes.length > SLOW ? (unknown.get(oid) ?? []) : [];
    progress(++done, unknown.size, first?.path);
    for (const entry of unknown.get(oid) ?? []) {
      const { path } = entry;
      // A configuration that is named as one need hold none of the words that tell others.
      const isNamed = mayConfigure(path, '') || mayPlaceCatalogs(path, '');
      const own = keysOnly ? 'keys' : mayRetell(path) ? 'texts' : askOf(bytes, path);
      const asked = foreign && !keysOnly ? 'texts' : (own ?? (isNamed ? 'keys' : null));
      const isForeign = own !== 'texts' && !keysOnly && bytes.length > 0;
      const note = (said: SurveyedText) =>
        void surveyed.set(entry, isForeign ? { ...said, foreign: true } : said);
      const blob = { path, oid, bytes, language, ...(asked !== null && { asked }) };
      if (asked === null) note(withoutTexts(blob));
      else if (help?.take(blob, note) !== true) note(surveyBlob(blob));
    }
  });
  await help?.rest();
  // In the order of the tree, not in the order in which they were told: so there is little left to sort.
  const sorted = files
    .flatMap((entry) => {
      const said = surveyed.get(entry);
      return said === undefined ? [] : [[entry, said] as const];
    })
    .sort(([a], [b]) => byCodePoint(a.path, b.path));
  for (const [entry, said] of sorted) if (unknown.has(entry.oid)) cache?.set(keyOf(entry), said);
  const again = { read, cache, keyOf };
  const { surveyed: all, heard } = await heardTexts(sorted, language, again);
  const ruled =
    decisions === undefined ? all : await ruledTexts(all, language, decisions, { ...again, heard });
  const told = foreign || keysOnly ? ruled : await alsoSaid(ruled, language, read);
  return {
    facts: told.flatMap(([, { facts }]) => facts ?? []),
    configs: sorted.flatMap(([entry, { configures }]) => (configures ? [entry] : [])),
    lists: sorted.flatMap(([entry, { listsLocales }]) => (listsLocales ? [entry] : [])),
    columns: sorted.flatMap(([, { columns = [] }]) => columns),
    foreign: new Set(sorted.flatMap(([{ path }, said]) => (said.foreign ? [path] : []))),
  };
}

/** Tests say again what programs say, in whatever letters: they have to follow. */
function mayRetell(path: string): boolean {
  return isSource(path) && isTestPath(path);
}

/** What is asked of a file that holds nothing to translate: most have nothing to say. */
function withoutTexts(blob: BlobToSurvey): SurveyedText {
  const { path, bytes } = blob;
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isList = mayListLocales(path, raw);
  const columns = mayDeclareColumns(path, raw) ? columnsIn(blob) : [];
  if (!isList && columns.length === 0) return NOTHING;
  const listed = isList && listsLocales(blob);
  return { ...NOTHING, listsLocales: listed, ...(columns.length > 0 && { columns }) };
}
