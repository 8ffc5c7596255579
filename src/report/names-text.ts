import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import type { NameSuggestion } from '../model/scan-result.ts';
import { table } from './table.ts';

const SPELLINGS = 6;

/** The names a donor goes by, a row for each: what is counted, and how it is spelled. */
export function namesText(names: readonly NameSuggestion[], paint: Paint): string {
  if (names.length === 0) return 'No name was found that the donor goes by.\n';
  const head = ['name', 'kind', 'places', 'files', 'paths', 'spelled'].map((title) => paint.bold(title));
  const rows = names.map(({ name, kind, count, files, paths, spellings, aliases }) => {
    const shown = spellings.slice(0, SPELLINGS).map((each) => `${each.spelling} ${each.count}`);
    const more = spellings.length > SPELLINGS ? [`… ${spellings.length - SPELLINGS} more`] : [];
    const earlier =
      aliases.length > 0
        ? [`earlier ${aliases.map((each) => `${each.spelling} ${each.count}`).join(', ')}`]
        : [];
    const spelled = [...shown, ...more, ...earlier].join(', ');
    return [name, kind, String(count), String(files), String(paths), spelled].map(harmlessText);
  });
  return table([head, ...rows]);
}
