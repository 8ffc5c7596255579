import { sayIn } from '../messages/say-in.ts';
import { SCAN_WORDS } from '../messages/scan-words.ts';
import { TABLE_WORDS } from '../messages/table-words.ts';
import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import type { NameSuggestion } from '../model/scan-result.ts';
import { heads } from './heads.ts';
import { table } from './table.ts';

const SPELLINGS = 6;

/** The names a donor goes by, a row for each: what is counted, and how it is spelled. */
export function namesText(names: readonly NameSuggestion[], paint: Paint): string {
  const say = sayIn(paint.translate);
  if (names.length === 0) return `${say(SCAN_WORDS.noName)}\n`;
  const head = heads(['name', 'kind', 'places', 'files', 'paths', 'spelled'], paint);
  const rows = names.map(({ name, kind, count, files, paths, spellings, aliases }) => {
    const shown = spellings.slice(0, SPELLINGS).map((each) => `${each.spelling} ${each.count}`);
    const rest = spellings.length - SPELLINGS;
    const more = rest > 0 ? [say(TABLE_WORDS.more, { count: rest })] : [];
    const former = aliases.map((each) => `${each.spelling} ${each.count}`).join(', ');
    const earlier = former === '' ? [] : [say(TABLE_WORDS.earlier, { names: former })];
    const spelled = [...shown, ...more, ...earlier].join(', ');
    return [name, kind, String(count), String(files), String(paths), spelled].map(harmlessText);
  });
  return table([head, ...rows]);
}
