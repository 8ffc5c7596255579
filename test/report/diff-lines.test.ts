import { expect, it } from 'vitest';
import type { Paint } from '../../src/model/paint.ts';
import { diffLines } from '../../src/report/diff-lines.ts';

const same = (text: string) => text;
const PLAIN: Paint = { bold: same, dim: same, red: same, green: same, yellow: same };

it('keeps the tabs of a file, so that git can apply the patch, and no sequence that steers a terminal', () => {
  expect(diffLines('-\told\n+\tnew\x1b[2J\r', PLAIN)).toEqual(['-\told', '+\tnew\\u001b[2J\r']);
});
