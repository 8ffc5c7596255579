import { describe, expect, it } from 'vitest';
import { coverage } from '../../src/check/coverage.ts';
import { coverageOf } from '../../src/check/coverage-of.ts';
import type { CatalogEntry, State } from '../../src/model/catalog.ts';
import type { ShipPolicy } from '../../src/model/ship-policy.ts';

const POLICY: ShipPolicy = { ship: 'translated', missing: 'donor' };

function entries(namespace: string, states: readonly State[]): readonly CatalogEntry[] {
  return states.map((state, i) => ({
    id: `${namespace}:${i}`,
    context: `${namespace}:${i}`,
    source: 'Нүүр',
    target: state === 'new' || state === 'do-not-translate' ? '' : 'ໜ້າ SMS {{name}}',
    state,
    remarks: [],
    notes: [],
    places: [],
  }));
}

const STATES: readonly State[] = [
  'new',
  'draft',
  'needs-review',
  'translated',
  'approved',
  'do-not-translate',
  'obsolete',
];
const catalog = (all: readonly CatalogEntry[]) => ({ language: 'lo', donor: 'd', domain: 'w', entries: all });

describe('coverage', () => {
  it('counts each text once, and letters by their script without placeholders', () => {
    const all = catalog([...entries('b', STATES), ...entries('a', ['new'])]);
    expect(coverageOf(all, POLICY)).toEqual([
      {
        namespace: 'a',
        total: 1,
        ready: 0,
        unapproved: 0,
        missing: 1,
        review: 0,
        draft: 0,
        letters: 0,
        ownLetters: 0,
      },
      {
        namespace: 'b',
        total: 6,
        ready: 3,
        unapproved: 0,
        missing: 1,
        review: 1,
        draft: 1,
        letters: 10,
        ownLetters: 4,
      },
    ]);
    expect(coverageOf(all, { ...POLICY, ship: 'approved' })[1]).toMatchObject({ ready: 2, unapproved: 1 });
  });

  it('is an error below the minimum, and never rounded up to it', () => {
    const some = (ready: number, total: number) =>
      catalog(
        entries(
          'a',
          Array.from({ length: total }, (_, i) => (i < ready ? 'approved' : 'new')),
        ),
      );
    const severity = (ready: number, total: number, policy: ShipPolicy) =>
      [...coverage.run({ catalogs: [some(ready, total)], source: 'mn', policy })]
        .filter(({ code }) => code === 'coverage')
        .map((finding) => finding.severity);
    const at90 = { ...POLICY, minimum: { a: 90 } };
    expect(severity(1799, 2000, at90)).toEqual(['error']);
    expect(severity(1800, 2000, at90)).toEqual(['info']);
    expect(severity(1800, 2000, POLICY)).toEqual(['info']);
    expect(severity(1800, 2000, { ...POLICY, missing: 'fail' })).toEqual(['error']);
    expect(severity(2000, 2000, { ...at90, missing: 'fail' })).toEqual([]);
  });

  it('holds hard-coded texts to the minimum of their domain, and tells one that is nobody’s', () => {
    const hard = entries('', ['new', 'approved']).map((entry) => ({ ...entry, context: '' }));
    const policy = { ...POLICY, minimum: { w: 60, commn: 90 } };
    const found = [...coverage.run({ catalogs: [catalog(hard)], source: 'mn', policy })];
    expect(found).toMatchObject([
      { code: 'coverage', severity: 'error', args: { namespace: 'w', ready: 1, total: 2 } },
      { code: 'script-rare' },
      { code: 'minimum-unknown', severity: 'error', args: { namespace: 'commn', known: 'w' } },
    ]);
    expect([...coverage.run({ catalogs: [], source: 'mn', policy })]).toEqual([]);
  });
});
