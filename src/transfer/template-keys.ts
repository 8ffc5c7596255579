import { configFor, type DonorConfig } from '../extract/donor-config.ts';
import { ENGINE_FILES, i18nextParserEngine } from '../extract/i18next-parser-engine.ts';
import type { PlacedKey } from '../extract/key-report.ts';
import { byCodePoint } from '../model/by-code-point.ts';
import type { KeyUse } from '../model/reading.ts';
import { type Entry, isRegular } from '../model/snapshot.ts';
import type { TextFacts } from '../model/text-facts.ts';
import type { DerivePorts } from './ports.ts';
import { readTexts } from './read-texts.ts';

/** Loading the parser takes a second, so there has to be something for it. */
const mayLookUp = (path: string, text: string) => text.includes(/\.html?$/i.test(path) ? 'data-i18n' : '{{');

/**
 * What i18next-parser finds in HTML and Handlebars, with the lexers of the donor's own configuration, beyond what our own
 * reading of HTML has proven already: look-ups that only it knows.
 */
export async function templateKeys(
  facts: readonly TextFacts[],
  configs: readonly DonorConfig[],
  entries: readonly Entry[],
  read: DerivePorts['read'],
): Promise<readonly PlacedKey[]> {
  const files = entries.filter((entry) => isRegular(entry) && ENGINE_FILES.test(entry.path));
  const texts = [...(await readTexts(files, read))].filter(([path, text]) => mayLookUp(path, text));
  const own = configs.filter(({ kind }) => kind === 'i18next-parser');
  const known = new Map(
    facts.map(({ path, keys }) => [path, new Set(keys.filter(isProven).map(({ key }) => key))]),
  );
  const found: PlacedKey[] = [];
  for (const [path, text] of texts.sort(([a], [b]) => byCodePoint(a, b))) {
    const engine = await i18nextParserEngine(configFor(path, own));
    const uses = engine.keys(text, path).keys.filter(({ key }) => known.get(path)?.has(key) !== true);
    found.push(...uses.map((use) => ({ path, line: 0, use })));
  }
  return found;
}

function isProven({ evidence }: KeyUse): boolean {
  return evidence === undefined;
}
