import { describe, expect, it } from 'vitest';
import { TRACES } from '../../src/rebrand/traces/index.ts';

const read = (text: string, why: string) =>
  TRACES.filter((each) => each.why === why).map((each) => each.read(text)?.text ?? null);

describe('a trace', () => {
  it('joins two lines only between words', () => {
    expect(read('the e\nMongolia', 'joined')).toEqual(['the e Mongolia']);
    expect(read('// the e- \r\n//  Mongolia', 'joined')).toEqual(['// the eMongolia']);
    expect(read('emon\\\n  golia', 'joined')).toEqual(['emongolia']);
    expect(read('a();\nb {\n}\n', 'joined')).toEqual([null]);
  });

  it('joins literals over lines', () => {
    expect(read('"emon" +\n\n  "golia"', 'joined')).toEqual(['"emongolia"']);
    expect(read("'emon'\n'golia'", 'joined')).toEqual(["'emongolia'"]);
  });

  it('sees letters of another script where a word is mixed or has only such', () => {
    expect(read('еmongolia', 'look-alike')[0]).toBe('emongolia');
    expect(read('см хур', 'look-alike')[0]).toBe('см xyp');
    expect(read('иргэн үйлчилгээ', 'look-alike')).toEqual([null, null]);
    expect(read('иргэн цaхим', 'look-alike')[1]).toBe('иргэн цахим');
    expect(read('plain ASCII', 'look-alike')).toEqual([null, null]);
  });

  // What follows each of its beginnings to the end would not come to an end here.
  it.each([' ', '\t', 'a\n', 'a-\n', '-', '"', "'\n", '{ ', '{"', '\\', 'A1', 'aе', '%2', '[-', '<b '])(
    'comes to the end of a long run of %j',
    (unit) => {
      for (const head of ['', '"', 'a', '{']) {
        const text = head + unit.repeat(100_000);
        for (const trace of TRACES) trace.read(text);
      }
    },
  );
});
