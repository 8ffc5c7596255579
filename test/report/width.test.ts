import { describe, expect, it } from 'vitest';
import { table } from '../../src/report/table.ts';
import { width } from '../../src/report/width.ts';

describe('width', () => {
  it.each([
    ['texts', 5],
    ['текст', 5],
    // Vowels and tones above and below a letter take no column of their own.
    ['ຂໍ້ຄວາມ', 5],
    ['ເສັ້ນທາງ', 6],
    ['ຄຳ', 2],
    ['И\u0306', 1],
    ['漢字', 4],
    ['\x1b[1mab\x1b[22m', 2],
  ])('of %j is %i', (text, columns) => {
    expect(width(text)).toBe(columns);
  });
});

describe('table', () => {
  it('counts what a terminal shows, not letters', () => {
    const rows = [
      ['ເສັ້ນທາງ', 'ຂໍ້ຄວາມ', ''],
      ['a', '7', 'x'],
    ];
    expect(table(rows)).toBe(`ເສັ້ນທາງ  ຂໍ້ຄວາມ\na${' '.repeat(5)}  ${' '.repeat(4)}7  x\n`);
  });
});
