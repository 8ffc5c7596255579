import { describe, expect, it } from 'vitest';
import { CATALOG_FORMATS } from '../../../src/extract/catalogs/catalog-formats.ts';
import { FORMATS } from '../../../src/formats/index.ts';

const OPENINGS = [
  ...[
    '(',
    '[',
    '{',
    '<',
    '<a>',
    '<a b="',
    '{"a":',
    '- ',
    '"',
    "'",
    '\\',
    '"\\',
    '&',
    ' ',
    '\n',
    '\r\n',
    '=',
    'a=',
  ],
  ...[
    'a:\n',
    'a: ',
    '"a"+',
    '"Өө",',
    '#',
    '/*',
    '<!--',
    '<![CDATA[',
    'msgid "',
    'msgid ""\n',
    'msgstr "a"\n',
    'a.',
  ],
  ...[
    '[a]\n',
    '[[a]]\n',
    '\0',
    '\ud800',
    '`${',
    '=>',
    '{a:',
    '["a"=>',
    '&a ',
    '|\n',
    '? ',
    '<?php return ',
    '#~ ',
  ],
];
const HEADS = [
  '',
  '{"a":',
  '<resources><string name="a">',
  'msgid "a"\n',
  '<?php return [',
  'export default {',
];

function* broken(size: number): Iterable<string> {
  for (const head of HEADS) for (const mark of OPENINGS) yield head + mark.repeat(size / mark.length);
}

describe.each(CATALOG_FORMATS.map((format) => [format.id, format] as const))('%s', (_id, format) => {
  it('reads any file, or says that it is no catalog', () => {
    for (const text of broken(1_000)) {
      const leaves = format.read(text);
      for (const { span } of leaves ?? []) expect(span.end).toBeLessThanOrEqual(text.length);
      const changes = new Map(leaves?.map((_, at) => [at, 'ສະບາຍດີ']));
      expect(typeof format.write(text, changes, 'lo')).toBe('string');
    }
  });

  it.each([10_000])('goes %i levels deep, and no further than its stack', (levels) => {
    for (const [open, close] of [
      ['{"a":', '}'],
      ['[', ']'],
      ['<a>', '</a>'],
      ['- ', ''],
      ['{a:', '}'],
    ] as const) {
      const text = `${open.repeat(levels)}"Өө"${close.repeat(levels)}`;
      for (const head of ['', 'export default ', '<?php return '])
        expect(format.read(head + text) ?? []).toBeInstanceOf(Array);
    }
  });
});

describe.each(FORMATS.map((format) => [format.id, format] as const))('%s', (_id, format) => {
  it('takes any bytes, and names what it does not take', () => {
    for (const text of [...broken(1_000), 'PK\x03\x04', '\xff\xfe']) {
      const { rows, faults } = format.parse(Buffer.from(text, 'latin1'));
      const isEmpty = text.replaceAll(/[\s#~"]|msg(?:id|str)|a/g, '') === '';
      expect(rows.length + faults.length > 0 || isEmpty || format.id === 'po').toBe(true);
    }
  });
});
