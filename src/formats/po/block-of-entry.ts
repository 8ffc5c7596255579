import { byCodePoint } from '../../model/by-code-point.ts';
import type { CatalogEntry } from '../../model/catalog.ts';
import type { UnitPlace } from '../../model/unit.ts';
import type { Block } from './gettext.ts';
import { handOverNote } from './hand-over-note.ts';
import { previousLines } from './previous.ts';
import { reference } from './reference.ts';

const NEW_LINE = /\r?\n|\r/;

/** An entry as a block of a PO file. `isDelivery`: with its hashes, for the way back. */
export function blockOfEntry(entry: CatalogEntry, isDelivery: boolean): Block {
  const notes = linesOf(entry.notes);
  const isReviewed = entry.state === 'needs-review' && entry.previous !== undefined;
  const block = {
    msgid: entry.source,
    msgstr: [entry.target],
    comments: {
      translator: linesOf(entry.remarks),
      extracted: isDelivery ? linesOf([notes, handOverNote(entry)]) : notes,
      reference: referencesOf(entry.places),
      flag: isFuzzy(entry) ? 'fuzzy' : '',
      previous: isReviewed ? previousLines(entry.context, entry.previous) : '',
    },
  };
  return entry.context === '' ? block : { ...block, msgctxt: entry.context };
}

/** gettext's tools count an empty fuzzy entry as untranslated, but mark it in red: so it gets no mark. */
export function isFuzzy({ state, target }: CatalogEntry): boolean {
  return target !== '' && (state === 'needs-review' || state === 'draft');
}

function linesOf(texts: readonly string[]): string {
  if (texts.length === 0) return '';
  if (texts.length === 1 && !NEW_LINE.test(texts[0]!)) return texts[0]!.trim();
  return texts
    .flatMap((text) => text.split(NEW_LINE))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function referencesOf(places: readonly UnitPlace[]): string {
  if (places.length === 1) return reference(places[0]!);
  return [...places].sort(byPlace).map(reference).join('\n');
}

function byPlace(a: UnitPlace, b: UnitPlace): number {
  return byCodePoint(a.path, b.path) || a.line - b.line;
}
