import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/formats/index.ts';
import { isBatchName } from '../../src/model/batch.ts';
import { batchFile, readBatchFile } from '../../src/translate/batch-file.ts';
import { planBatch } from '../../src/translate/plan-batch.ts';
import { overlaps } from '../../src/translate/units-out.ts';
import { anyCatalog } from '../support/arbitrary-catalog.ts';

const anyFormat = fc.constantFrom(...FORMATS);
const most = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });

describe('a delivery', () => {
  it('holds every wanted text once, in files of the size asked for, and its record can be read again', () => {
    fc.assert(
      fc.property(anyCatalog, anyFormat, most, (catalog, format, maxUnits) => {
        const wish = { format, tool: '1.0.0', ...(maxUnits === undefined ? {} : { maxUnits }) };
        const planned = planBatch([catalog], [], wish);
        const wanted = catalog.entries.filter(({ state }) => state !== 'obsolete').map(({ id }) => id);
        if (planned === null) return void expect(wanted).toEqual([]);
        const { batch, catalogs } = planned;
        expect(batch.files.flatMap(({ units }) => units.map(({ id }) => id))).toEqual(wanted);
        expect(catalogs.flatMap(({ entries }) => entries.map(({ id }) => id))).toEqual(wanted);
        for (const { units } of batch.files)
          expect(units.length).toBeLessThanOrEqual(maxUnits ?? units.length);
        expect(new Set(batch.files.map(({ name }) => name)).size).toBe(batch.files.length);
        expect(isBatchName(batch.batch)).toBe(true);
        expect(readBatchFile(batchFile(batch))).toEqual(batch);
      }),
    );
  });

  it('is the same again while it is out, and overlaps with any other', () => {
    fc.assert(
      fc.property(anyCatalog, anyFormat, (catalog, format) => {
        const first = planBatch([catalog], [], { format, tool: '1.0.0' });
        if (first === null) return;
        expect(planBatch([catalog], [first.batch], { format, tool: '1.0.0' })).toEqual(first);
        const next = planBatch([catalog], [first.batch], { format, tool: '1.0.1' })!;
        const count = first.batch.files.reduce((sum, { units }) => sum + units.length, 0);
        expect(overlaps(next.batch, [first.batch])).toEqual([{ batch: first.batch.batch, count }]);
        expect(overlaps(first.batch, [first.batch])).toEqual([]);
        const files = first.batch.files.map((file) => ({ ...file, back: true }));
        const back = { ...first.batch, files };
        expect(overlaps(next.batch, [back])).toEqual([]);
        expect(planBatch([catalog], [back], { format, tool: '1.0.0' })!.batch.batch).toMatch(
          /-02-[0-9a-f]{4}$/,
        );
      }),
    );
  });

  it.each(['', '.', '..', '../x', 'a/b', 'a\\b', '-rf', 'ລາວ', 'a\n', 'x'.repeat(200)])(
    'is never called %j',
    (name) => {
      expect(isBatchName(name)).toBe(false);
    },
  );
});
