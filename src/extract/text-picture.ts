import { byCodePoint } from '../model/by-code-point.ts';
import type { Reason } from '../model/reason.ts';
import type { TextCount, TextPicture } from '../model/scan-result.ts';
import { scriptOf } from './script.ts';
import type { SiteRow } from './site-row.ts';

/** A translation here would change what a program does, not only what it says. */
const RISKY: ReadonlySet<Reason> = new Set([
  'compared',
  'compared-elsewhere',
  'stored-value',
  'stored-elsewhere',
  'looked-up',
  'looked-up-elsewhere',
  'natural-key',
  'query',
  'identity-pattern',
  'character-class',
  'alphabet',
  'official-code-list',
  'place-name',
  'number-word',
  'message-in-address',
  'transliteration',
  'homoglyph',
]);
/** Below it a verdict is a question. */
const SURE = 0.7;
/** A folder is told by so many steps of its path. */
const DEPTH = 2;

/**
 * How much text there is, of what class and where, and which of it is risky: the rows of a whole donor, counted. `texts`
 * is told apart, since a sentence may stand in several places and take several to say.
 */
export function textPicture(
  rows: readonly SiteRow[],
  language: string,
  { texts, plurals }: Pick<TextPicture, 'texts' | 'plurals'>,
): TextPicture {
  // Every program is full of Latin letters; where people write others, those are all there is to look at.
  const letter = scriptOf(language)?.letter;
  const own = rows.filter(({ action, text }) => action !== 'ignore' && (letter?.test(text) ?? true));
  const wanted = own.filter(({ should_translate }) => should_translate);
  const risky = own.filter(({ reason }) => RISKY.has(reason));
  return {
    language,
    places: wanted.length,
    texts,
    plurals,
    unsure: wanted.filter(({ confidence }) => confidence < SURE).length,
    classes: counted(own, (row) => `${row.class} ${row.action}`).map(({ of, ...count }) => {
      const [textClass = '', action = ''] = of.split(' ');
      return { class: textClass as SiteRow['class'], action: action as SiteRow['action'], ...count };
    }),
    folders: counted(wanted, ({ path }) => folderOf(path)).map(({ of, ...count }) => ({
      folder: of,
      ...count,
    })),
    risks: counted(risky, ({ reason }) => reason).map(({ of, ...count }) => ({
      reason: of as Reason,
      ...count,
    })),
  };
}

/** Most first. */
function counted(
  rows: readonly SiteRow[],
  keyOf: (row: SiteRow) => string,
): readonly (TextCount & { readonly of: string })[] {
  const found = new Map<string, { places: number; files: Set<string> }>();
  for (const row of rows) {
    const key = keyOf(row);
    const count = found.get(key) ?? { places: 0, files: new Set() };
    count.places++;
    count.files.add(row.path);
    found.set(key, count);
  }
  return [...found]
    .map(([of, { places, files }]) => ({ of, places, files: files.size }))
    .sort((a, b) => b.places - a.places || byCodePoint(a.of, b.of));
}

function folderOf(path: string): string {
  return path.split('/').slice(0, -1).slice(0, DEPTH).join('/');
}
