import { describe, expect, it } from 'vitest';
import type { UnitPart } from '../../src/model/unit-site.ts';
import { translationRuns } from '../../src/translate/translation-runs.ts';

const nowhere = { start: 0, end: 0 };
const text = (said: string): UnitPart => ({
  kind: 'text',
  literal: 0,
  segment: 0,
  from: 0,
  to: said.length,
  text: said,
});
const mark = (kind: 'hole' | 'open' | 'close' | 'void', number: number): UnitPart => ({
  kind,
  number,
  span: nowhere,
});
const [h0, h1] = [mark('hole', 0), mark('hole', 1)];
const bold = [mark('open', 0), mark('close', 0)] as const;

describe('translationRuns', () => {
  it.each<[string, readonly UnitPart[], string, readonly string[], readonly number[]]>([
    ['no mark', [text('а')], 'x', ['x'], []],
    ['a hole', [text('а '), h0, text(' б')], 'x {0} y', ['x ', ' y'], [0]],
    ['a hole at an edge', [h0, text(' б')], 'y {0}', ['y ', ''], [0]],
    ['tags', [text('а '), bold[0], text('б'), bold[1]], 'x <0>y</0>', ['x ', 'y', ''], [0, 1]],
    ['a void tag', [text('а'), mark('void', 0), text('б')], 'x<0/>y', ['x', 'y'], [0]],
    ['what looks like a hole', [text('{0} а '), h0], '{0} x {0}', ['{0} x ', ''], [0]],
    ['what looks like a hole in two parts', [text('{'), text('0} а '), h0], '{0} x {0}', ['{0} x ', ''], [0]],
    ['holes that change places', [h0, text(' а '), h1], '{1} x {0}.', ['', ' x ', '.'], [1, 0]],
    ['a hole that passes what looks like one', [text('{7} а '), h0], '{0} x {7}', ['', ' x {7}'], [0]],
    [
      'holes that change places across tags',
      [h0, ...bold, h1],
      '{1}<0>x</0>{0}',
      ['', '', 'x', '', ''],
      [3, 1, 2, 0],
    ],
  ])('parts a translation with %s', (_, parts, target, runs, order) => {
    expect(translationRuns(parts, target)).toEqual({ runs, order });
  });

  it.each<[string, readonly UnitPart[], string, string]>([
    ['a hole lacks', [text('а '), h0], 'x', 'marks-differ'],
    ['a hole is there twice', [text('а '), h0], '{0} {0}', 'marks-differ'],
    ['a hole is another', [text('а '), h0], '{1}', 'marks-differ'],
    ['a text looks like a hole', [text('а')], '{0}', 'marks-differ'],
    ['tags change places', [...bold, text('а')], '</0>x<0>', 'marks-moved'],
    ['a hole leaves its tags', [bold[0], h0, bold[1], text('а'), h1], '{0}<0></0>x{1}', 'marks-moved'],
    ['nobody knows which is which', [text('{0} а '), h0, h1], '{1} {0} {0}', 'marks-moved'],
  ])('refuses where %s', (_, parts, target, misfit) => {
    expect(translationRuns(parts, target)).toEqual({ misfit });
  });
});
