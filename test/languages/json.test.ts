import { describe, expect, it } from 'vitest';
import { json } from '../../src/languages/json.ts';
import { expectRoundTrip } from './round-trip.ts';

const SAMPLE = `\uFEFF{
  // Товчны бичиг
  "save": "Хадгалах",
  "list": [{ "label": "Нэгдүгээр", value: 1, 'note': 'Тэр\\'өөр' }, "хоёр"],
  "Гурав": { "nested": { "deep": "\\u0413\\u0443\\u0440\\u0430\\u0432" } }, /* төгсгөл */
  Дөрөв: "{{name}} {count} %s",
  "save": "",
}
`;

describe('json', () => {
  const { sites, diagnostics, shape } = json.read(SAMPLE, 'mn.json');
  const site = (text: string) => sites.find((each) => each.text === text)!;

  it('reads strings, comments and keys of other scripts, with their quotes', () => {
    expect(diagnostics).toEqual([]);
    expect(sites.map(({ span, node }) => `${node} ${SAMPLE.slice(span.start, span.end)}`)).toEqual([
      'comment // Товчны бичиг',
      'string "Хадгалах"',
      'string "Нэгдүгээр"',
      "string 'Тэр\\'өөр'",
      'string "хоёр"',
      'string "Гурав"',
      'string "\\u0413\\u0443\\u0440\\u0430\\u0432"',
      'comment /* төгсгөл */',
      'identifier Дөрөв',
      'string "{{name}} {count} %s"',
      'string ""',
    ]);
  });

  it('says which keys lead to a value and stand beside it', () => {
    expect(site('Хадгалах').context).toMatchObject({ property: 'save', comment: 'Товчны бичиг' });
    expect(site('Нэгдүгээр').context).toEqual({
      use: 'value',
      property: 'label',
      within: ['list'],
      beside: ['value', 'note'],
    });
    expect(site('хоёр').context).toMatchObject({ property: 'list' });
    expect(
      sites.filter(({ text }) => text === 'Гурав').map(({ kind, context }) => [kind, context.within]),
    ).toEqual([
      ['key', undefined],
      ['scalar', ['nested', 'Гурав']],
    ]);
  });

  it('leaves placeholders of catalogs in the text', () => {
    expect(site('{{name}} {count} %s').holes).toEqual([]);
  });

  it('escapes what was escaped', () => {
    const [, escaped] = sites.filter(({ text }) => text === 'Гурав');
    expect(json.write(escaped!, 0, 'ສະ"')).toBe('\\u0eaa\\u0eb0\\"');
    expect(json.write(site('Хадгалах'), 0, 'ສະ"\n')).toBe('ສະ\\"\\n');
    expect(json.write(site("Тэр'өөр"), 0, `'"`)).toBe(`\\'"`);
  });

  it('takes any text in any place', () => {
    expect(expectRoundTrip(json, 'mn.json', SAMPLE, `"'\\/*{}[]:,\u2028\r`)).toBeGreaterThan(0);
    expect(shape()).not.toBe(json.read(SAMPLE.replace('"хоёр"', '"хоёр", "x"'), 'mn.json').shape());
  });

  it.each(['{"a": ', '{"a": "b', '["a"}', '"a" "b" }', "{a b c: '", '\uFEFF', '', '{,,:]', '/*'])(
    'reads what is broken: %j',
    (text) => {
      for (const { span } of json.read(text, 'a.json').sites)
        expect(text.slice(span.start, span.end)).not.toBe('');
    },
  );

  it('is stopped by no depth and no length', () => {
    expect(json.read(`${'[{"a":'.repeat(200_000)}"x"`, 'a.json').sites).toHaveLength(1);
    expect(json.read(' '.repeat(50_000_000), 'a.json').diagnostics).toEqual([{ fault: 'too-large', at: 0 }]);
  });
});
