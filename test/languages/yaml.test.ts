import { describe, expect, it } from 'vitest';
import { yaml } from '../../src/languages/yaml.ts';
import { expectRoundTrip } from './round-trip.ts';

const SAMPLE = `# Толгой
info:
  # Нэр нь
  title: Иргэний үйлчилгээ
  double: "Сайн\\u0020байна" # ард нь
  single: 'Тэр''өөр'
  escaped: "\\u0421\\u0430\\u0439\\u043d"
  count: 12
  literal: |
    Нэгдүгээр мөр
      хоёрдугаар

  keep: |+ # тайлбар
    Үлдээх

  folded: >-
    Урт мөр
    үргэлжилнэ

    шинэ хэсэг
Түлхүүр: [нэг, "хоёр", {гурав: дөрөв}]
? урт түлхүүр
: !!str 5
empty: ""
list:
- зүйл
- name: Нэр
  value: |
      дотор
---
Хоёр дахь баримт
...
`;

describe('yaml', () => {
  const { sites, diagnostics } = yaml.read(SAMPLE, 'a.yaml');
  const site = (text: string) => sites.find((each) => each.text === text)!;

  it('reads scalars of every style, comments and keys of other scripts', () => {
    expect(diagnostics).toEqual([]);
    expect(sites.map(({ text, node, kind }) => [kind, node, text])).toEqual([
      ['comment', 'comment', 'Толгой'],
      ['comment', 'comment', 'Нэр нь'],
      ['scalar', 'plain_scalar', 'Иргэний үйлчилгээ'],
      ['scalar', 'double_quote_scalar', 'Сайн байна'],
      ['comment', 'comment', 'ард нь'],
      ['scalar', 'single_quote_scalar', "Тэр'өөр"],
      ['scalar', 'double_quote_scalar', 'Сайн'],
      ['scalar', 'block_scalar', 'Нэгдүгээр мөр\n  хоёрдугаар\n'],
      ['scalar', 'block_scalar', 'Үлдээх\n\n'],
      ['scalar', 'block_scalar', 'Урт мөр үргэлжилнэ\nшинэ хэсэг'],
      ['key', 'plain_scalar', 'Түлхүүр'],
      ['scalar', 'plain_scalar', 'нэг'],
      ['scalar', 'double_quote_scalar', 'хоёр'],
      ['key', 'plain_scalar', 'гурав'],
      ['scalar', 'plain_scalar', 'дөрөв'],
      ['key', 'plain_scalar', 'урт түлхүүр'],
      ['scalar', 'plain_scalar', '5'],
      ['scalar', 'double_quote_scalar', ''],
      ['scalar', 'plain_scalar', 'зүйл'],
      ['scalar', 'plain_scalar', 'Нэр'],
      ['scalar', 'block_scalar', 'дотор\n'],
      ['scalar', 'plain_scalar', 'Хоёр дахь баримт'],
    ]);
  });

  it('spans the node with its quotes, a block from its header to its last line', () => {
    const raw = (text: string) => SAMPLE.slice(site(text).span.start, site(text).span.end);
    expect(raw('хоёр')).toBe('"хоёр"');
    expect(raw('Нэгдүгээр мөр\n  хоёрдугаар\n')).toBe('|\n    Нэгдүгээр мөр\n      хоёрдугаар');
    expect(raw('Үлдээх\n\n')).toBe('|+ # тайлбар\n    Үлдээх\n');
  });

  it('says which keys lead to a value', () => {
    expect(site('Иргэний үйлчилгээ').context).toMatchObject({
      property: 'title',
      within: ['info'],
      comment: 'Нэр нь',
    });
    expect(site('зүйл').context).toMatchObject({ property: 'list' });
    expect(site('дотор\n').context).toEqual({
      use: 'value',
      property: 'value',
      within: ['list'],
      beside: ['name'],
    });
  });

  it('keeps the style where it can hold the text', () => {
    const plain = site('Иргэний үйлчилгээ');
    expect(yaml.write(plain, 0, 'ສະບາຍດີ')).toBe('ສະບາຍດີ');
    expect(
      ['no', '1', '2024-01-01', 'a: b', '- a', ' a', 'true', '', 'a #b', '12:30'].map((text) =>
        yaml.write(plain, 0, text),
      ),
    ).toEqual([
      '"no"',
      '"1"',
      '"2024-01-01"',
      '"a: b"',
      '"- a"',
      '" a"',
      '"true"',
      '""',
      '"a #b"',
      '"12:30"',
    ]);
    expect(yaml.write(site("Тэр'өөр"), 0, "a'b")).toBe("'a''b'");
    expect(yaml.write(site('Сайн'), 0, 'ສ')).toBe('"\\u0eaa"');
    expect(yaml.write(site('дотор\n'), 0, 'нэг\nхоёр\n')).toBe('|\n      нэг\n      хоёр');
    expect(yaml.write(site('Үлдээх\n\n'), 0, 'нэг\n\n')).toBe('|+ # тайлбар\n    нэг\n');
    expect(yaml.write(site('Урт мөр үргэлжилнэ\nшинэ хэсэг'), 0, 'нэг\nхоёр')).toBe(
      '>-\n    нэг\n\n    хоёр',
    );
    expect(yaml.write(site('нэг'), 0, 'a, b')).toBe('"a, b"');
  });

  it.each([
    ['LF', SAMPLE],
    ['CRLF', SAMPLE.replaceAll('\n', '\r\n')],
    ['no last break', 'a: |\n  нэг'],
    ['a root block', '--- |\n  нэг\n'],
    ['an indicator', 'a: |2\n    нэг\n  хоёр\n   \nb: >+\n  гурав\n\n\n'],
    ['an empty block', 'a: |\n\nb: |+\n\n\nc: >-\n'],
  ])('takes any text in any place: %s', (_, sample) => {
    expectRoundTrip(yaml, 'a.yaml', sample, `"'\\:#-|>{}[],&*!%@\`~?\t\r=<.0`);
  });

  it.each([
    'a: [b',
    'a: "b',
    "'",
    '{{ .Values.name }}: x',
    '\t- a',
    'a: |9\n x',
    '- @a',
    '%YAML',
    ': :',
    '- - -',
    '&',
    '*a : b',
  ])('reads what is broken: %j', (text) => {
    expect(() => yaml.read(text, 'a.yml').shape()).not.toThrow();
  });

  it('is stopped by no depth and no length', () => {
    expect(yaml.read('['.repeat(100_000), 'a.yml').diagnostics).toHaveLength(1);
    const steps = Array.from({ length: 3_000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n');
    expect(yaml.read(`${steps} x`, 'a.yml').sites).toHaveLength(1);
    expect(yaml.read(' '.repeat(50_000_000), 'a.yml').diagnostics).toEqual([{ fault: 'too-large', at: 0 }]);
  });
});
