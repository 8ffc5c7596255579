import { expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Paint } from '../../src/model/paint.ts';
import { findingsText } from '../../src/report/findings-text.ts';

const same = (text: string) => text;
const PLAIN: Paint = { bold: same, dim: same, red: same, green: same, yellow: same };

const open = (why: string, spelling: string, path: string, line: number): Finding => ({
  code: 'name-open',
  severity: 'warning',
  args: { rule: 'e-Mongolia', spelling, why, reason: '', count: 2 },
  place: { donor: 'd', path, line, column: 1 },
});

it('says one matter of many files once, with the sum, the spellings and the first places', () => {
  const told = findingsText(
    [
      open('abbreviation', 'Emon', 'a.ts', 1),
      open('address', 'e-mongolia', 'b.ts', 1),
      open('abbreviation', 'emon', 'a.ts', 7),
      ...['c', 'd', 'e'].map((path) => open('abbreviation', 'Emon', path, 3)),
    ],
    PLAIN,
  );
  expect(told.split('\n')).toEqual([
    expect.stringContaining('name-open (6)'),
    '    Emon, emon stays until somebody decides (10×): perhaps short for the name',
    '      4 files: d/a.ts:1:1, d/c:3:1, d/d:3:1, …',
    expect.stringMatching(/^ {4}d\/b\.ts:1:1 {2}e-mongolia stays until somebody decides \(2×\): /),
    '',
  ]);
});

it('lists a few matters of one code, and counts the rest', () => {
  const findings = Array.from(
    { length: 12 },
    (_, i): Finding => ({ code: 'rule-unused', severity: 'warning', args: { rule: `r${i}` } }),
  );
  const lines = findingsText(findings, PLAIN, 3).split('\n');
  expect(lines.slice(1)).toEqual([
    ...['r0', 'r1', 'r2'].map((rule) => `    no donor knows the name ${rule}`),
    '    … and 9 more',
    '',
  ]);
});

it('spells out a tab in a path', () => {
  const place = { donor: 'd', path: 'a\tb.txt' };
  const told = findingsText(
    [{ code: 'path-left-out', severity: 'warning', args: { fault: 'control' }, place }],
    PLAIN,
  );
  expect(told).toContain('d/a\\u0009b.txt');
  expect(told).not.toContain('\t');
});
