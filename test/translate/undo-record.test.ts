import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/formats/format.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import { textHash } from '../../src/model/text-hash.ts';
import { mergeDelivery } from '../../src/translate/three-way.ts';
import { readUndoFile, undoFile } from '../../src/translate/undo-file.ts';
import { joinUndo, undoImport, undoRecord } from '../../src/translate/undo-record.ts';
import { anyCatalog } from '../support/arbitrary-catalog.ts';

/** All rows of a catalog, with these translations typed in. */
function rowsOf({ entries }: Catalog, typed: readonly string[]): readonly Row[] {
  return entries.map(({ id, source, target, state }, i) => ({
    ...{ id, source, state, srcHash: textHash(source), baseHash: textHash(target), baseState: state },
    target: typed[i % typed.length] ?? target,
  }));
}

function imported(catalog: Catalog, typed: readonly string[], batch: string) {
  const merged = mergeDelivery(catalog, rowsOf(catalog, typed), { batch, by: 'Noy' });
  return { catalog: merged.catalog, records: merged.changes.map((change) => undoRecord(catalog, change)) };
}

const typed = fc.array(fc.constantFrom('ສະບາຍດີ', 'ລາວ', 'ແປ', ''), { minLength: 1, maxLength: 3 });

describe('taking an import back', () => {
  it('leaves a catalog as it was, after one import or two', () => {
    fc.assert(
      fc.property(anyCatalog, typed, typed, (catalog, one, two) => {
        const first = imported(catalog, one, 'b1');
        const second = imported(first.catalog, two, 'b1');
        const kept = readUndoFile(undoFile(joinUndo(first.records, second.records)))!;
        const back = undoImport(second.catalog, kept);
        expect(back.catalog).toEqual(catalog);
        expect(back.kept).toEqual([]);
        expect(undoImport(first.catalog, first.records).catalog).toEqual(catalog);
      }),
    );
  });

  it('leaves what somebody has changed since', () => {
    fc.assert(
      fc.property(anyCatalog, typed, (catalog, one) => {
        const { catalog: now, records } = imported(catalog, one, 'b1');
        const changed = { ...now, entries: now.entries.map((entry) => ({ ...entry, target: 'ຄົນ' })) };
        const back = undoImport(changed, records);
        expect(back.catalog).toEqual(changed);
        expect([back.restored, back.kept.length]).toEqual([[], records.length]);
      }),
    );
  });

  it('touches no other catalog', () => {
    fc.assert(
      fc.property(anyCatalog, typed, (catalog, one) => {
        const { catalog: now, records } = imported(catalog, one, 'b1');
        const other = { ...now, domain: 'other' };
        expect(undoImport(other, records)).toEqual({ catalog: other, restored: [], kept: [] });
      }),
    );
  });

  it('reads no file that somebody has broken', () => {
    expect(readUndoFile('<<<<<<< HEAD\n')).toBe(null);
    expect(readUndoFile('')).toEqual([]);
  });
});
