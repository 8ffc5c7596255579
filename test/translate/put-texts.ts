import { mergeFacts } from '../../src/extract/merge-facts.ts';
import { scriptOf } from '../../src/extract/script.ts';
import { surveyText } from '../../src/extract/survey-text.ts';
import { languageOf } from '../../src/languages/index.ts';
import type { Edit } from '../../src/model/edit.ts';
import { withEdits } from '../../src/model/with-edits.ts';
import { decode } from '../../src/transfer/decode.ts';
import { localize } from '../../src/transfer/localize.ts';
import { planTexts } from '../../src/transfer/plan-texts.ts';
import { resolve } from '../../src/transfer/resolve.ts';

export type Put = {
  /** The file with its translations. */
  readonly text: string;
  /** Why a translation stays out, by its source. */
  readonly refused: Readonly<Record<string, string>>;
};

type Beside = { readonly renames?: readonly Edit[]; readonly blanks?: readonly Edit[] };

/** The texts of a Mongolian file that are to be translated, in the order of their places. */
export function sourcesOf(path: string, text: string): readonly string[] {
  const { units, unitSites } = factsOf(path, text);
  const sources = new Map(units.map(({ id, source }) => [id, source]));
  return [...new Set(unitSites.map(({ unit }) => sources.get(unit)!))];
}

/** A file with translations (source → target) put in, as the derive does it. A source that the file lacks is a mistake. */
export function putTexts(
  path: string,
  text: string,
  translations: Readonly<Record<string, string>>,
  { renames = [], blanks = [] }: Beside = {},
): Put {
  const facts = factsOf(path, text);
  const ids = new Map(facts.units.map(({ id, source }) => [source, id]));
  const targets = new Map<string, string>();
  for (const [source, target] of Object.entries(translations)) {
    const id = ids.get(source);
    if (id === undefined) throw new Error(`no unit «${source}» among ${JSON.stringify([...ids.keys()])}`);
    targets.set(id, target);
  }
  const planned = planTexts([facts], mergeFacts([facts]), targets, new Map()).get(path);
  if (planned === undefined) throw new Error('nothing is planned for the file');
  const { edits, findings } = localize(decode(path, '', Buffer.from(text)), planned, {
    renames,
    blanks,
    decided: [],
  });
  const sources = new Map(facts.units.map(({ id, source }) => [id, source]));
  const refused = findings.flatMap(({ code, args }) =>
    code === 'text-not-written' ? [[sources.get(String(args['unit'])), args['why']] as const] : [],
  );
  return {
    text: withEdits(text, resolve([...blanks, ...edits, ...renames])),
    refused: Object.fromEntries(refused),
  };
}

function factsOf(path: string, text: string) {
  const language = languageOf(path);
  if (language === undefined) throw new Error(`no language reads ${path}`);
  return surveyText({ path, text }, language, { language: 'mn', script: scriptOf('mn') });
}
