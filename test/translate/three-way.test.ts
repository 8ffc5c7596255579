import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/formats/format.ts';
import { FORMATS } from '../../src/formats/index.ts';
import type { Catalog, CatalogEntry } from '../../src/model/catalog.ts';
import { textHash } from '../../src/model/text-hash.ts';
import { mergeDelivery } from '../../src/translate/three-way.ts';
import { updateCatalog } from '../../src/translate/update-catalog.ts';
import { catalog, entry, unit } from './catalog.ts';

/** A row as it was handed out, with what the translator made of it. */
function row(one: CatalogEntry, target: string, more: Partial<Row> = {}): Row {
  return {
    id: one.id,
    source: one.source,
    target,
    srcHash: textHash(one.source),
    baseHash: textHash(one.target),
    baseState: one.state,
    state: one.state,
    ...more,
  };
}

const old = entry({
  context: 'a:b',
  source: 'Сайн {name}',
  target: 'ສະບາຍດີ {name}',
  state: 'approved',
  by: 'Noy',
  approvedBy: 'Kham',
});
const repo = catalog(old);
const newer = catalog({ ...old, target: 'ໃໝ່ {name}', state: 'translated' });

describe('one row', () => {
  it('is taken over where nothing else changed, and nobody has approved it', () => {
    const { catalog: now, counts } = mergeDelivery(repo, [row(old, 'ດີ {name}')], { by: 'Vone', batch: 'b2' });
    expect(counts).toMatchObject({ rows: 1, applied: 1 });
    expect(now.entries).toMatchObject([{ target: 'ດີ {name}', state: 'translated', by: 'Vone', batch: 'b2' }]);
    expect(now.entries[0]).not.toHaveProperty('approvedBy');
  });

  it.each([
    ['came back as it went out', repo, row(old, old.target)],
    [
      'came back as it went out, with other line ends',
      catalog({ ...old, target: 'a\r\n{name}' }),
      row({ ...old, target: 'a\r\n{name}' }, 'a\n{name}'),
    ],
    ['came back as it went out, and is newer here', newer, row(old, old.target)],
    ['is here already', newer, row(old, 'ໃໝ່ {name}')],
  ])('changes nothing where it %s', (_, before, came) => {
    const { catalog: now, counts } = mergeDelivery(before, [came]);
    expect(counts).toMatchObject({ unchanged: 1 });
    expect(now).toEqual(before);
  });

  it('is a conflict where both changed, and what is here stays', () => {
    const { catalog: now, conflicts } = mergeDelivery(newer, [row(old, 'ດີ {name}')]);
    expect(conflicts).toMatchObject([{ row: { id: 'a:b', target: 'ດີ {name}' }, kept: 'ໃໝ່ {name}' }]);
    expect(now).toEqual(newer);
  });

  it('waits for review where the source has changed since', () => {
    const { catalog: updated } = updateCatalog(repo, [unit('Баяртай {name}', { context: 'a:b' })]);
    const { catalog: now } = mergeDelivery(updated, [row(old, 'ດີ {name}', { state: 'translated' })]);
    expect(now.entries).toMatchObject([
      { target: 'ດີ {name}', state: 'needs-review', previous: 'Сайн {name}' },
    ]);
  });

  it.each([' ', '\n\t', '\u200b'])('is empty where only %j stands', (blank) => {
    expect(mergeDelivery(repo, [row(old, blank)])).toMatchObject({ catalog: repo, counts: { ignored: 1 } });
    const cleared = mergeDelivery(repo, [row(old, blank)], { allowClear: true });
    expect(cleared.catalog.entries).toMatchObject([{ target: '', state: 'new' }]);
    const space = entry({ context: 'a:b', source: ' ' });
    expect(mergeDelivery(catalog(space), [row(space, blank)]).catalog.entries).toMatchObject([
      { target: blank },
    ]);
  });

  it('erases nothing by being empty, unless that is allowed', () => {
    expect(mergeDelivery(repo, [row(old, '')])).toMatchObject({ catalog: repo, counts: { ignored: 1 } });
    const { catalog: now } = mergeDelivery(repo, [row(old, '')], { allowClear: true });
    expect(now.entries).toMatchObject([{ target: '', state: 'new' }]);
    expect(mergeDelivery(newer, [row(old, '')], { allowClear: true })).toMatchObject({
      catalog: newer,
      counts: { conflicts: 1 },
    });
  });

  it.each([
    ['lost', 'ດີ', 'placeholder-missing', '{name}'],
    ['added', 'ດີ {name} {0}', 'placeholder-extra', '{0}'],
    ['translated', 'ດີ {ຊື່}', 'placeholder-missing', '{name}'],
  ])('is refused with a placeholder %s', (_, target, why, detail) => {
    const { catalog: now, refused } = mergeDelivery(repo, [row(old, target)]);
    expect(refused).toMatchObject([{ why, detail }]);
    expect(now).toEqual(repo);
  });

  it('is an orphan where nobody knows its id', () => {
    const stray = row(entry({ context: 'a:c', source: 'Х' }), 'ຂ');
    expect(mergeDelivery(repo, [stray])).toMatchObject({
      catalog: repo,
      orphans: [stray],
      counts: { orphans: 1 },
    });
  });

  it('is refused with its double where they differ', () => {
    const both = [row(old, 'ດີ {name}'), row(old, 'ໂອ {name}'), row(old, old.target)];
    expect(mergeDelivery(repo, both)).toMatchObject({ catalog: repo, counts: { rows: 3, refused: 3 } });
    expect(mergeDelivery(repo, [both[0]!, both[0]!])).toMatchObject({ counts: { applied: 1, unchanged: 1 } });
  });

  it('without hashes fills what is empty, and nothing else', () => {
    const bare = { id: 'a:b', target: 'ດີ {name}' };
    const empty = catalog(entry({ context: 'a:b', source: 'Сайн {name}' }));
    expect(mergeDelivery(empty, [bare])).toMatchObject({ counts: { applied: 1 } });
    expect(mergeDelivery(repo, [bare])).toMatchObject({ catalog: repo, counts: { conflicts: 1 } });
  });

  it('may not translate what is not to be translated', () => {
    const name = entry({ context: 'a:b', source: 'e-Test', state: 'do-not-translate' });
    expect(mergeDelivery(catalog(name), [row(name, 'ອີ')])).toMatchObject({
      counts: { refused: 1 },
      refused: [{ why: 'do-not-translate' }],
    });
  });

  it('confirms an old translation by its state alone', () => {
    const { catalog: review } = updateCatalog(repo, [unit('Баяртай {name}', { context: 'a:b' })]);
    const [waiting] = review.entries;
    const confirmed = row(waiting!, waiting!.target, { state: 'translated' });
    const { catalog: now } = mergeDelivery(review, [confirmed]);
    expect(now.entries).toMatchObject([{ state: 'translated', target: old.target }]);
    expect(now.entries[0]).not.toHaveProperty('previous');
    const { catalog: later } = updateCatalog(review, [unit('Өөр {name}', { context: 'a:b' })]);
    expect(mergeDelivery(later, [confirmed])).toMatchObject({ catalog: later, counts: { unchanged: 1 } });
  });

  it('does not take an approval back that came meanwhile', () => {
    const was = { ...old, state: 'translated' as const };
    expect(mergeDelivery(repo, [row(was, old.target, { state: 'needs-review' })])).toMatchObject({
      catalog: repo,
    });
  });

  it('brings remarks, each once', () => {
    const came = row(old, old.target, { remarks: ['Is this a greeting?'] });
    const { catalog: now, counts } = mergeDelivery(repo, [came]);
    expect(counts).toMatchObject({ applied: 1 });
    expect(now.entries).toMatchObject([{ state: 'approved', remarks: ['Is this a greeting?'] }]);
    expect(mergeDelivery(now, [came])).toMatchObject({ catalog: now, counts: { unchanged: 1 } });
  });
});

describe('any delivery, in any format', () => {
  const text = fc.constantFrom('', 'ກ {0}', 'ຂ {0}', 'ຄ {0}', '=1+1 {0}', '020 {0}', 'ງ');
  const state = fc.constantFrom('draft', 'needs-review', 'translated', 'approved' as const);
  /** What stands in the catalog at export, in the file that comes back, and in the catalog by then. */
  const trial = fc.record({ base: text, file: text, here: text, isSourceChanged: fc.boolean(), state });
  const trials = fc.array(trial, { minLength: 1, maxLength: 12 });

  it.each(FORMATS.map((format) => [format.id, format] as const))(
    'overwrites nothing newer, and comes twice for nothing: %s',
    (_, format) => {
      fc.assert(
        fc.property(trials, fc.boolean(), (all, allowClear) => {
          const at = (i: number, target: string, source = `Текст ${i} {0}`): CatalogEntry =>
            entry({ context: `n:${i}`, source, target, state: target === '' ? 'new' : all[i]!.state });
          const exported = catalog(...all.map(({ base }, i) => at(i, base)));
          const sent = format.parse(format.serialize(exported, { delivery: { batch: 'b', tool: '1' } }));
          expect(sent.faults).toEqual([]);
          const rows = sent.rows
            .map((one) => ({ ...one, target: all[Number(one.id.slice(2))]!.file }))
            .reverse();
          const now: Catalog = catalog(
            ...all.map(({ here, isSourceChanged }, i) =>
              at(i, here, isSourceChanged ? `Өөр текст ${i} {0}` : undefined),
            ),
          );
          const once = mergeDelivery(now, rows, { allowClear });
          for (const [i, { base, file, here }] of all.entries()) {
            const { target } = once.catalog.entries[i]!;
            if (here !== base) expect(target).toBe(here);
            else expect([here, file]).toContain(target);
            if (file === '' && !allowClear) expect(target).toBe(here);
            if (here === base && file.includes('{0}')) expect(target).toBe(file);
            const isConflict = once.conflicts.some(({ row: { id } }) => id === `n:${i}`);
            const isBoth =
              here !== base &&
              file !== base &&
              file !== here &&
              (file.includes('{0}') || (file === '' && allowClear));
            expect(isConflict).toBe(isBoth);
          }
          const { rows: total, ...parts } = once.counts;
          expect(Object.values(parts).reduce((sum, count) => sum + count, 0)).toBe(total);
          expect(total).toBe(rows.length);
          const twice = mergeDelivery(once.catalog, rows, { allowClear });
          expect(twice.catalog).toEqual(once.catalog);
          expect(twice.counts.applied).toBe(0);
        }),
        { numRuns: 300 },
      );
    },
  );
});
