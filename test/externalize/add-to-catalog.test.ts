import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToJson, namesInJson } from '../../src/externalize/catalogs/add-to-json.ts';
import { addToProperties, namesInProperties } from '../../src/externalize/catalogs/add-to-properties.ts';

const texts = fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,8}$/), fc.string({ unit: 'grapheme' }));

describe('a JSON catalog', () => {
  it('keeps what it has, down to white space', () => {
    fc.assert(
      fc.property(texts, texts, fc.constantFrom('\t', 2, 4, undefined), (before, more, indent) => {
        const old = JSON.stringify({ desk: before, z: 'z' }, null, indent);
        const added = new Map(Object.entries(more).filter(([key]) => !Object.hasOwn(before, key)));
        const text = addToJson(old, ['desk'], added)!;
        expect(JSON.parse(text)).toEqual({ desk: { ...before, ...Object.fromEntries(added) }, z: 'z' });
        const lines = new Set(text.split('\n').map((line) => line.replace(/,$/, '')));
        if (indent !== undefined && Object.keys(before).length > 0)
          for (const line of old.split('\n')) expect(lines).toContain(line.replace(/,$/, ''));
      }),
    );
  });

  it('puts new keys where they belong, if the others are in order', () => {
    const text = '{\n  "b": "1",\n  "d": "2"\n}\n';
    const added = addToJson(text, [], new Map(Object.entries({ a: '0', c: '3', e: '4' })));
    expect(added).toBe('{\n  "a": "0",\n  "b": "1",\n  "c": "3",\n  "d": "2",\n  "e": "4"\n}\n');
    expect([...namesInJson(added!, []).keys()]).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('has no room where no object is', () => {
    expect(addToJson('{"a": "x"}', ['a'], new Map([['b', 'y']]))).toBeNull();
  });
});

describe('a resource bundle', () => {
  it('says what was added, and what it said before', () => {
    const lines = fc.array(fc.constantFrom('# бичиг', 'a=1', '', 'b = хоёр', 'c=\\\n  gone on'), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), fc.boolean(), texts, (before, eol, isLatin, more) => {
        const old = before.join(eol);
        const added = new Map(Object.entries(more).filter(([key]) => !namesInProperties(old).has(key)));
        const text = addToProperties(old, added, isLatin);
        expect(text.startsWith(old)).toBe(true);
        expect(namesInProperties(text)).toEqual(new Map([...namesInProperties(old), ...[...added].sort()]));
      }),
    );
  });
});
