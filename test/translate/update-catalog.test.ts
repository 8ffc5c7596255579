import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { po } from '../../src/formats/po.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import { joinState } from '../../src/translate/join-state.ts';
import { readStateFile, stateFile } from '../../src/translate/state-file.ts';
import { updateCatalog } from '../../src/translate/update-catalog.ts';
import { catalog, entry, unit } from './catalog.ts';

const NONE = { new: 0, kept: 0, changed: 0, obsolete: 0, revived: 0 };

describe('keyed text', () => {
  const home = { context: 'a:home' };
  const before = catalog(entry({ ...home, source: 'Нүүр', target: 'ໜ້າຫຼັກ', state: 'approved', by: 'Noy' }));

  it('is new', () => {
    const pivots = { ru: 'Главная', en: 'Home' };
    const { catalog: now, counts } = updateCatalog(catalog(), [
      unit('{0} нүүр', { ...home, pivots, holes: ['user.name'], comments: ['The title\n of the page'] }),
    ]);
    expect(counts).toEqual({ ...NONE, new: 1 });
    expect(now.entries).toMatchObject([
      {
        id: 'a:home',
        state: 'new',
        target: '',
        notes: ['The title', 'of the page', '{0}: user.name', 'pivot en: Home', 'pivot ru: Главная'],
      },
    ]);
  });

  it('waits for review where its source changed, and is as it was when the source comes back', () => {
    const changed = updateCatalog(before, [unit('Эхлэл', home)]);
    expect(changed.counts).toEqual({ ...NONE, changed: 1 });
    expect(changed.catalog.entries).toMatchObject([
      { source: 'Эхлэл', target: 'ໜ້າຫຼັກ', state: 'needs-review', previous: 'Нүүр', by: 'Noy' },
    ]);
    const again = updateCatalog(changed.catalog, [unit('Өөр эхлэл', home)]);
    expect(again.catalog.entries).toMatchObject([
      { source: 'Өөр эхлэл', state: 'needs-review', previous: 'Нүүр' },
    ]);
    const back = updateCatalog(again.catalog, [unit('Нүүр', home)]).catalog.entries[0];
    expect(back).toMatchObject({ source: 'Нүүр', target: 'ໜ້າຫຼັກ', state: 'approved' });
    expect(back).not.toHaveProperty('previous');
  });

  it('keeps its state where only line ends changed', () => {
    const lines = catalog(entry({ ...home, source: 'Нэг\r\nхоёр', target: 'ໜຶ່ງ', state: 'approved' }));
    expect(updateCatalog(lines, [unit('Нэг\nхоёр', home)]).catalog.entries).toMatchObject([
      { state: 'approved' },
    ]);
  });

  it('is obsolete where it is gone, and revived as it was', () => {
    const gone = updateCatalog(before, []);
    expect(gone.counts).toEqual({ ...NONE, obsolete: 1 });
    expect(gone.catalog.entries).toMatchObject([{ target: 'ໜ້າຫຼັກ', state: 'obsolete', goneFor: 0 }]);
    const back = updateCatalog(gone.catalog, [unit('Нүүр', home)]);
    expect(back.counts).toEqual({ ...NONE, revived: 1 });
    expect(back.catalog.entries).toMatchObject([{ target: 'ໜ້າຫຼັກ', state: 'approved' }]);
    expect(back.catalog.entries[0]).not.toHaveProperty('goneFor');
  });

  it('is dropped two hand-overs after it is gone, but never with a translation', () => {
    let now = catalog(...before.entries, entry({ context: 'a:empty', source: 'Хоосон' }));
    const lengths = [1, 2, 3, 4, 5].map(() => {
      now = updateCatalog(now, [], { isHandOver: true }).catalog;
      return now.entries.length;
    });
    expect(lengths).toEqual([2, 2, 2, 1, 1]);
    expect(now.entries).toMatchObject([{ id: 'a:home', target: 'ໜ້າຫຼັກ' }]);
  });
});

describe('hard-coded text', () => {
  const at = (line: number, path = 'src/a.ts') => ({ places: [{ path, line }] });
  const old = entry({
    source: 'Таны хүсэлт бүртгэгдлээ',
    target: 'ລົງທະບຽນແລ້ວ',
    state: 'approved',
    ...at(10),
  });

  it('hands its translation on when its wording changed a little', () => {
    const { catalog: now, counts } = updateCatalog(catalog(old), [unit('Таны өргөдөл бүртгэгдлээ.', at(12))]);
    expect(counts).toEqual({ ...NONE, changed: 1, obsolete: 1 });
    const [next] = now.entries.filter(({ state }) => state !== 'obsolete');
    expect(next).toMatchObject({ target: 'ລົງທະບຽນແລ້ວ', state: 'needs-review', previous: old.source });
    expect(now.entries.find(({ id }) => id === old.id)).toMatchObject({
      target: 'ລົງທະບຽນແລ້ວ',
      state: 'obsolete',
    });
  });

  it.each([
    ['in another file', unit('Таны өргөдөл бүртгэгдлээ.', at(10, 'src/b.ts'))],
    ['that is not alike', unit('Системд алдаа гарлаа', at(10))],
  ])('does not hand it to a text %s', (_, next) => {
    const { catalog: now } = updateCatalog(catalog(old), [next]);
    expect(now.entries.find(({ id }) => id === next.id)).toMatchObject({ target: '', state: 'new' });
  });

  it('hands it to the nearest of equals, and each but once', () => {
    const one = entry({ source: 'Талбар 1 хоосон', target: 'ກ', ...at(10) });
    const two = entry({ source: 'Талбар 2 хоосон', target: 'ຂ', ...at(20) });
    const units = [
      unit('Талбар 3 хоосон', at(21)),
      unit('Талбар 4 хоосон', at(11)),
      unit('Талбар 5 хоосон', at(90)),
    ];
    const { catalog: now } = updateCatalog(catalog(one, two), units);
    expect(units.map(({ id }) => now.entries.find((each) => each.id === id)?.target)).toEqual(['ຂ', 'ກ', '']);
  });
});

describe('whatever the donor does', () => {
  const word = fc.constantFrom(
    'Таны',
    'хүсэлт',
    'бүртгэгдлээ',
    'амжилттай',
    '{0}',
    'систем',
    'алдаа',
    'нэвтрэх',
  );
  const source = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const place = fc.record({ path: fc.constantFrom('a.ts', 'b.ts'), line: fc.integer({ min: 1, max: 30 }) });
  const anyUnit = fc
    .tuple(source, fc.option(fc.constantFrom('n:1', 'n:2', 'n:3'), { nil: '' }), place)
    .map(([text, context, where]) => unit(text, { context, places: [where] }));
  const release = fc.uniqueArray(anyUnit, { maxLength: 8, selector: ({ id }) => id });

  /** A translator fills what is empty, each text with a word of its own. */
  function translated(each: Catalog, round: number): Catalog {
    const entries = each.entries.map((one, i) =>
      one.target === '' && one.state !== 'obsolete' && i % 2 === 0
        ? { ...one, target: `ຄຳແປ ${round}.${i}`, state: 'translated' as const }
        : one,
    );
    return { ...each, entries };
  }

  it('no translation is lost, a second run changes nothing, and files carry it all', () => {
    fc.assert(
      fc.property(fc.array(release, { minLength: 2, maxLength: 6 }), (releases) => {
        let now = catalog();
        const written = new Set<string>();
        releases.forEach((units, round) => {
          const { catalog: next, counts } = updateCatalog(now, units, { isHandOver: true });
          const twice = updateCatalog(next, units);
          expect(twice.catalog).toEqual(next);
          expect(twice.counts).toEqual({ ...NONE, kept: units.length });
          expect(updateCatalog(now, [...units].reverse(), { isHandOver: true }).catalog).toEqual(next);
          expect(counts.new + counts.kept + counts.changed + counts.revived).toBe(units.length);
          const there = new Set(next.entries.map(({ target }) => target));
          for (const target of written) expect(there).toContain(target);
          const { rows } = po.parse(po.serialize(next));
          const reread = joinState(rows, readStateFile(stateFile(next)).lines, next);
          expect(
            updateCatalog(reread, units).catalog.entries.map(({ target, state }) => [target, state]),
          ).toEqual(next.entries.map(({ target, state }) => [target, state]));
          now = translated(next, round);
          for (const { target } of now.entries) if (target !== '') written.add(target);
        });
      }),
      { numRuns: 300 },
    );
  });
});
