import { byCodePoint } from '../../model/by-code-point.ts';
import type { CatalogEntry } from '../../model/catalog.ts';
import type { UnitPlace } from '../../model/unit.ts';
import type { Block } from './gettext.ts';
import { handOverNote } from './hand-over-note.ts';
import { previousLines } from './previous.ts';
import { reference } from './reference.ts';

/** An entry as a block of a PO file. `isDelivery`: with its hashes, for the way back. */
export function blockOfEntry(entry: CatalogEntry, isDelivery: boolean): Block {
  const comments = {
    translator: linesOf(entry.remarks),
    extracted: [linesOf(entry.notes), isDelivery ? handOverNote(entry) : '']
      .filter((text) => text !== '')
      .join('\n'),
    reference: sorted(entry.places).map(reference).join('\n'),
    flag: isFuzzy(entry) ? 'fuzzy' : '',
    previous:
      entry.state === 'needs-review' && entry.previous !== undefined
        ? previousLines(entry.context, entry.previous)
        : '',
  };
  return {
    ...(entry.context === '' ? {} : { msgctxt: entry.context }),
    msgid: entry.source,
    msgstr: [entry.target],
    comments,
  };
}

/** gettext's tools count an empty fuzzy entry as untranslated, but mark it in red: so it gets no mark. */
export function isFuzzy({ state, target }: CatalogEntry): boolean {
  return target !== '' && (state === 'needs-review' || state === 'draft');
}

function linesOf(texts: readonly string[]): string {
  if (texts.length === 0) return '';
  return texts
    .flatMap((text) => text.split(/\r?\n|\r/))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function sorted(places: readonly UnitPlace[]): readonly UnitPlace[] {
  return places.length < 2 ? places : [...places].sort(byPlace);
}

function byPlace(a: UnitPlace, b: UnitPlace): number {
  return byCodePoint(a.path, b.path) || a.line - b.line;
}
