import { describe, expect, it } from 'vitest';
import { ENGLISH, translated } from './survey.ts';

describe('what components of React are handed', () => {
  it.each([
    ["const cells = [{ children: 'Total' }, { children: format('Total') }];", ['Total']],
    ["const cells = [{ parents: 'Total' }, { children: 'total' }];", []],
    ["const items = [{ name: 'Vendor', children: vendor }, { name: 'Score', type: kind }];", ['Vendor']],
    ['const a = <ReportCard name="Total Score" />;', ['Total Score']],
    ['const a = <ReportCard name="Score" />;', []],
    ['const a = <InputField name="Total Score" />;', []],
    ['const a = <input name="Total Score" />;', []],
  ])('%s', (text, expected) => {
    expect(translated('src/a.tsx', text, ENGLISH)).toEqual(expected);
  });

  it('is what functions give back that speak of a form of words', () => {
    const text = (name: string) => `function ${name}(a) { return a ? 'Open' : 'Late'; }`;
    expect(translated('src/a.ts', text('stateToTitleCase'), ENGLISH)).toEqual(['Open', 'Late']);
    expect(translated('src/a.ts', text('stateToVerb'), ENGLISH)).toEqual(['Open', 'Late']);
    expect(translated('src/a.ts', text('stateToBoolean'), ENGLISH)).toEqual([]);
  });
});
