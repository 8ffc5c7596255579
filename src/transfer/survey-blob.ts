import { findDictionaries } from '../extract/dictionaries/find-dictionaries.ts';
import { fileDecisions, type TextDecisions } from '../extract/file-decisions.ts';
import { fixedLocales } from '../extract/fixed-locales.ts';
import { mayPlaceCatalogs } from '../extract/i18n/catalog-places.ts';
import { mayConfigure } from '../extract/i18n/config-objects.ts';
import { declaredColumns } from '../extract/limits/declared-columns.ts';
import { NO_TEXTS } from '../extract/no-texts.ts';
import type { Asked } from '../extract/prefilter.ts';
import { registeredLocales } from '../extract/registered-locales.ts';
import { scriptOf } from '../extract/script.ts';
import { surveyKeys } from '../extract/survey-keys.ts';
import { surveyText } from '../extract/survey-text.ts';
import { languageOf } from '../languages/index.ts';
import { baseLanguage } from '../model/base-language.ts';
import { isCodePage } from '../model/code-page.ts';
import type { ColumnSize } from '../model/column-size.ts';
import type { TextFacts } from '../model/text-facts.ts';
import { decode } from './decode.ts';

/** What one file says about text, and whether it says where texts are kept or which languages there are. */
export type SurveyedText = {
  readonly facts: TextFacts | null;
  readonly configures: boolean;
  readonly listsLocales: boolean;
  /** Set where no letter is of the donor's script: texts are looked for there only if those in Latin letters are wanted. */
  readonly foreign?: true;
  /** Columns that a file without facts defines, see `TextFacts.columns`. */
  readonly columns?: readonly ColumnSize[];
};

/** A file to be read; nothing but what can be handed to another thread. */
export type BlobToSurvey = {
  readonly path: string;
  readonly oid: string;
  readonly bytes: Uint8Array;
  /** A BCP 47 tag: `mn`. */
  readonly language: string;
  /** Left out: its texts. */
  readonly asked?: Asked;
  /** Slots in which the donor speaks, by what all its files say. */
  readonly heard?: readonly string[];
};

/** Of a file that says nothing. */
export const NOTHING: SurveyedText = { facts: null, configures: false, listsLocales: false };

/** Reads one file, and follows what was decided on its texts. Pure, so that it does not matter who does it. */
export function surveyBlob(
  { path, oid, bytes, language, asked, heard }: BlobToSurvey,
  decisions?: TextDecisions,
): SurveyedText {
  const file = decode(path, oid, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const reader = languageOf(path);
  if (file.encoding === null)
    return file.unread === 'unknown-encoding' && reader !== undefined
      ? { ...NOTHING, facts: unreadFile(path, reader.id) }
      : NOTHING;
  const text = file.text();
  if (reader === undefined) return { ...NOTHING, listsLocales: lists(path, text, language) };
  const textsIn = () => {
    const ruled = decisions && fileDecisions(decisions, path);
    return surveyText({ path, text }, reader, { language, script: scriptOf(language) }, ruled, heard);
  };
  const said = asked === 'keys' ? surveyKeys({ path, text }, reader) : textsIn();
  const facts = isCodePage(file.encoding) ? { ...said, codePage: file.encoding } : said;
  if (facts.skipped !== undefined) return { ...NOTHING, facts };
  return {
    facts,
    configures: mayConfigure(path, text) || mayPlaceCatalogs(path, text),
    listsLocales: lists(path, text, language),
  };
}

function unreadFile(path: string, language: string): TextFacts {
  return { ...NO_TEXTS, path, language, skipped: 'unknown-encoding' };
}

/** The columns that a file defines which holds no text of the donor. */
export function columnsIn({ path, oid, bytes }: BlobToSurvey): readonly ColumnSize[] {
  const file = decode(path, oid, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (file.encoding === null) return [];
  const text = file.text();
  const own = path.endsWith('.sql') ? (languageOf(path)?.read(text, path).columns ?? []) : [];
  return [...own, ...declaredColumns(path, text)];
}

/** Whether a file lists languages, or says in which one dates are written; of its texts nothing is asked. */
export function listsLocales({ path, oid, bytes, language }: BlobToSurvey): boolean {
  const file = decode(path, oid, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return file.encoding !== null && lists(path, file.text(), language);
}

function lists(path: string, text: string, language: string): boolean {
  return (
    registeredLocales(path, text).length > 0 ||
    fixedLocales(text, baseLanguage(language)).length > 0 ||
    findDictionaries(path, text, language).length > 0
  );
}
