import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Format, Row, SerializeOptions } from '../../src/formats/format.ts';
import { FORMATS } from '../../src/formats/index.ts';
import type { Catalog, CatalogEntry } from '../../src/model/catalog.ts';
import { textHash } from '../../src/model/text-hash.ts';
import { anyCatalog } from '../support/arbitrary-catalog.ts';

const DELIVERY = { batch: '2026-11-lo-01', tool: '0.1.0' };

describe.each(FORMATS.map((format) => [format.id, format] as const))('%s', (_, format) => {
  it.each([[{}], [{ delivery: DELIVERY }]])(
    'gives back any catalog, as far as it carries it: %o',
    (options) => {
      fc.assert(
        fc.property(anyCatalog, (catalog) => {
          comesBack(format, catalog, options);
        }),
        { numRuns: 100 },
      );
    },
  );

  it('writes the same bytes again, over its own file as well', () => {
    fc.assert(
      fc.property(anyCatalog, (catalog) => {
        const bytes = format.serialize(catalog);
        const shuffled = { ...catalog, entries: [...catalog.entries].reverse() };
        expect(Buffer.from(format.serialize(shuffled)).equals(bytes)).toBe(true);
        expect(Buffer.from(format.serialize(catalog, { existing: bytes })).equals(bytes)).toBe(true);
      }),
    );
  });

  it('says what a delivery is', () => {
    fc.assert(
      fc.property(anyCatalog, (catalog) => {
        const parsed = format.parse(format.serialize(catalog, { delivery: DELIVERY }));
        expect(parsed).toMatchObject({
          language: 'lo',
          donor: 'portal',
          domain: 'web',
          batch: '2026-11-lo-01',
        });
        for (const row of parsed.rows) {
          const entry = catalog.entries.find(({ id }) => id === row.id)!;
          expect(row).toMatchObject({
            srcHash: textHash(entry.source),
            baseHash: textHash(entry.target),
            baseState: entry.state,
          });
        }
      }),
      { numRuns: 30 },
    );
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), anyCatalog, fc.nat(), (noise, catalog, at) => {
        format.parse(noise);
        const bytes = format.serialize(catalog, { delivery: DELIVERY });
        const cut = at % bytes.length;
        format.parse(bytes.slice(0, cut));
        format.parse(Buffer.concat([bytes.slice(0, cut), noise, bytes.slice(cut)]));
      }),
    );
  });
});

function comesBack(format: Format, catalog: Catalog, options: SerializeOptions): void {
  const { rows, faults } = format.parse(format.serialize(catalog, options));
  expect(faults).toEqual([]);
  const carried = catalog.entries.filter((entry) => format.carries(entry) !== null);
  expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(carried.map(({ id }) => id)));
  expect(rows).toHaveLength(carried.length);
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const entry of carried) {
    const { srcHash: _, baseHash: __, line: ___, baseState: was, ...row } = byId.get(entry.id)!;
    expect(row).toEqual(onlyFieldsOf(row, { ...entry, state: was ?? format.carries(entry)! }));
  }
}

function onlyFieldsOf(row: Row, entry: CatalogEntry) {
  return Object.fromEntries(Object.entries(entry).filter(([field]) => field in row));
}
