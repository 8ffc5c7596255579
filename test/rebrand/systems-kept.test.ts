import { expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { systemsKept } from '../../src/rebrand/systems-kept.ts';

const kept = (why: string, reason: string, spelling: string, path: string, line: number): Finding => ({
  code: 'name-kept',
  severity: 'info',
  args: { rule: 'gov.mn', spelling, why, reason, count: 2 },
  place: { donor: 'd', path, line, column: 1 },
});

it('tells of a system once, with counts and the first places, and leaves the rest as it is', () => {
  const wire = kept('wire', '', 'gov.mn', 'a', 1);
  const files = ['a', 'b', 'b', 'c', 'd'];
  const told = systemsKept([
    ...files.map((path, i) => kept('state-system', 'XYP', i === 1 ? 'gov\\.mn' : 'gov.mn', path, i)),
    wire,
    kept('state-system', 'DAN', 'gov.mn', 'e', 9),
  ]);
  expect(told).toEqual([
    wire,
    {
      code: 'system-kept',
      severity: 'info',
      args: {
        system: 'XYP',
        spelling: 'gov.mn, gov\\.mn',
        count: 10,
        files: 4,
        places: 'a:0:1, b:1:1, c:3:1',
      },
      place: { donor: 'd', path: 'a', line: 0, column: 1 },
    },
    {
      code: 'system-kept',
      severity: 'info',
      args: { system: 'DAN', spelling: 'gov.mn', count: 2, files: 1, places: 'e:9:1' },
      place: { donor: 'd', path: 'e', line: 9, column: 1 },
    },
  ]);
});
