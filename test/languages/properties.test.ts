import { describe, expect, it } from 'vitest';
import { properties } from '../../src/languages/properties.ts';
import { expectRoundTrip } from './round-trip.ts';

const SAMPLE = `# Гарчиг
! хоёр дахь
title = Сайн байна уу \\
    {0}
escaped:\\u0421\\u0430\\u0439\\u043d
path=C:\\\\a\\=b\\:c\\t.
  spaced   value with = and :
ascii=hello
empty=
alone
Түлхүүр\\ нэр : утга
`;

describe('properties', () => {
  const { sites } = properties.read(SAMPLE, 'messages_mn.properties');
  const site = (key: string) => sites.find(({ context }) => context.property === key)!;

  it('reads values and comments as Java does', () => {
    expect(sites.map(({ node, text, context }) => [node, context.property, text])).toEqual([
      ['comment', undefined, 'Гарчиг'],
      ['comment', undefined, 'хоёр дахь'],
      ['value', 'title', 'Сайн байна уу {0}'],
      ['value', 'escaped', 'Сайн'],
      ['value', 'path', 'C:\\a=b:c\t.'],
      ['value', 'spaced', 'value with = and :'],
      ['value', 'ascii', 'hello'],
      ['value', 'empty', ''],
      ['key', undefined, 'Түлхүүр нэр'],
      ['value', 'Түлхүүр нэр', 'утга'],
    ]);
    expect(site('title').context.comment).toBe('Гарчиг\nхоёр дахь');
    expect(SAMPLE.slice(site('escaped').span.start, site('escaped').span.end)).toBe(
      '\\u0421\\u0430\\u0439\\u043d',
    );
  });

  it('escapes where the value does, or where no value of the file is beyond ASCII', () => {
    expect(properties.write(site('escaped'), 0, 'ສ')).toBe('\\u0eaa');
    expect(properties.write(site('title'), 0, 'ສ')).toBe('ສ');
    expect(properties.write(site('ascii'), 0, 'ສ')).toBe('ສ');
    const [only] = properties.read('a=b', 'a.properties').sites;
    expect(properties.write(only!, 0, 'ສ\u{1F600}')).toBe('\\u0eaa\\ud83d\\ude00');
  });

  it('takes any text in any place', () => {
    const special = '\\=:#! \t\r\fu';
    expectRoundTrip(properties, 'a.properties', SAMPLE, special);
    expectRoundTrip(properties, 'a.properties', SAMPLE.replaceAll('\n', '\r\n'), special);
    expectRoundTrip(properties, 'a.properties', '\uFEFFa=b', special);
  });

  it.each(['\\', 'a\\', 'a=\\', '=', '=b', ':', '\\u12', 'a=\\uZZZZ', '#', '\r\r\n'])(
    'reads what is broken: %j',
    (text) => {
      expect(() => properties.read(text, 'a.properties').shape()).not.toThrow();
    },
  );

  it('is stopped by no length', () => {
    expect(properties.read(' '.repeat(50_000_000), 'a.properties').diagnostics).toEqual([
      { fault: 'too-large', at: 0 },
    ]);
  });
});
