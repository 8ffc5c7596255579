import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainYaml } from '../../src/model/plain-yaml.ts';
import { placedYaml } from '../../src/plan/placed-yaml.ts';
import { EXAMPLE } from '../plan/example.ts';

/** What lines are made of, and what a reader may stumble over. */
const piece = fc.constantFrom(
  ...[
    'a',
    'b: ',
    'c:',
    '- ',
    '-',
    '  ',
    '{',
    '}',
    '[',
    ']',
    ', ',
    ',',
    '"',
    "'",
    '#',
    ' # x',
    '|',
    '>',
    '>-',
    '1',
  ],
  ...[
    '0o7',
    '0x1F',
    '0b1',
    '1_000',
    '1e3',
    '1e999',
    '.5',
    '+1',
    '-0',
    '.inf',
    '.nan',
    '~',
    'null',
    'true',
    'TRUE',
  ],
  ...[
    'yes',
    '2001-12-14',
    '"\\u0041"',
    '\\',
    'é',
    '\u{1F600}',
    '@x',
    '`',
    '=',
    '<<: ',
    '1:2',
    '12:30:45',
    '00',
  ],
  ...[
    '? ',
    '*a',
    '&a ',
    '!!str ',
    'https://a.b/c',
    '%',
    '"a": ',
    "'b': ",
    '\u00a0',
    '- - ',
    'a b',
    '---',
    '...',
  ],
  ...['__proto__: ', '\t', '\r', '\u2028', '\uFEFF'],
);
const line = fc.tuple(
  fc.constantFrom('', '  ', '- ', '  - ', 'a: ', '  b: '),
  fc.array(piece, { maxLength: 4 }),
);
const text = fc
  .array(line, { minLength: 1, maxLength: 6 })
  .map((lines) => lines.map(([start, rest]) => start + rest.join('')).join('\n'));

describe('the quick reader of plain YAML', () => {
  it('takes a plan as people write it', () => {
    expect(plainYaml(EXAMPLE)?.data).toStrictEqual(placedYaml(EXAMPLE, 'saphan.yaml').value?.data);
  });

  // An expression that tries again for every blank would not be done before the test is given up.
  it.each([
    [' ', '%'],
    ['- ', '%'],
    ['a: [b', ' ', '%'],
    ['a: b', ' ', '%'],
    ['a:', ' ', '%'],
    ['{ a: b', ', a: b', '%'],
    ['a: "', String.raw`\"`, ''],
    ['a: ', 'b c:d ', ': '],
    ['[', 'a , ', ''],
  ])('is soon done with a long line: %j %j %j', (...parts) => {
    const [head, run, tail] = parts.length === 3 ? parts : ['', ...parts];
    expect(plainYaml(head + run!.repeat(100_000) + tail)).toBeNull();
  });

  it('says what the reader with places says, or nothing', () => {
    fc.assert(
      fc.property(text, (source) => {
        const plain = plainYaml(source);
        fc.pre(plain !== null);
        const { value, faults } = placedYaml(source, 'saphan.yaml');
        expect({ source, faults, data: value?.data }).toStrictEqual({
          source,
          faults: [],
          data: plain?.data,
        });
      }),
      { numRuns: 300 },
    );
  });
});
