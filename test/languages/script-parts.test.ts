import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largeLists } from '../../src/languages/script/large-lists.ts';
import { partsOf } from '../../src/languages/script/parts-of.ts';
import { readScript } from '../../src/languages/script/read-script.ts';
import { typescript } from '../../src/languages/typescript.ts';

const SMALL = { large: 200, part: 60 };
const WHOLE = { large: Number.POSITIVE_INFINITY, part: 1 };

const insides = (text: string, size: number) =>
  largeLists(text, size).lists.map(({ start, end }) => text.slice(start, end));

describe('largeLists', () => {
  it('finds the innermost arrays and objects that are longer', () => {
    expect(insides('const a = { data: [1111, 2222], b: 1 };', 6)).toEqual(['1111, 2222']);
    expect(insides('const a = { bb: 1, cc: [2, 3] };', 12)).toEqual([' bb: 1, cc: [2, 3] ']);
  });

  it('takes no block for an object, and no arguments', () => {
    expect(insides('if (a) { first(); second(); } call(1111, 2222);', 6)).toEqual([]);
  });

  it.each([
    ['strings', `x(["]", '[', 1111, 2222])`, `"]", '[', 1111, 2222`],
    ['templates', 'x([`]${f(`[`)}[`, 1111])', '`]${f(`[`)}[`, 1111'],
    ['comments', 'x([1111, /* ] */ 2222, // ]\n3])', '1111, /* ] */ 2222, // ]\n3'],
    ['patterns', String.raw`x([/[/\]]/, 1111, 2222])`, String.raw`/[/\]]/, 1111, 2222`],
    ['divisions', 'x([a / b, (c) / d, 2222])', 'a / b, (c) / d, 2222'],
  ])('is not misled by brackets in %s', (_, text, inside) => {
    expect(insides(text, 6)).toEqual([inside]);
  });

  it('finds none where brackets do not match', () => {
    expect(insides('const a = [1111, 2222];}', 6)).toEqual([]);
    expect(insides('const a = [1111, 2222', 6)).toEqual([]);
  });

  it.each([
    ['letters in a string', `[1, '1', 'a']`, `'a'`],
    ['an escape', String.raw`['1', '\101']`, String.raw`'\101'`],
    ['a template', '[1, `2`]', '`'],
    ['a call', '[1, t(KEY)]', '('],
    ['a comment', '[1, /* 2 */ 3]', '/'],
    ['a letter of another script', '[1, нэг]', 'н'],
  ])('knows where text may begin: %s', (_, text, first) => {
    expect(largeLists(text, 1).texts[0]).toBe(text.indexOf(first));
  });

  it('takes all for text from the first mark of a page on', () => {
    expect(largeLists(`[1, '2', f(<p>It's\n</p>), 3, '4']`, 1).texts.at(-1)).toBeGreaterThan(28);
    expect(largeLists(`[1, '2', f, 3, '4']`, 1).texts).toEqual([]);
  });

  it('may be cut only where a line ends with an element', () => {
    const text = '[\n1, 2,\n[3,\n4], // five\n5,\t\r\n6]';
    expect(largeLists(text, 20).lists[0]?.breaks.map((at) => text.slice(0, at).slice(-2))).toEqual([
      '2,',
      '5,',
    ]);
  });
});

const row = fc.record({
  name: fc.constantFrom('Бүртгэл', 'Нэвтрэх', "It's", 'a]b', '`', 'Орон сууц'),
  note: fc.constantFrom('', '// тэмдэглэл', '/* ] */'),
  call: fc.boolean(),
});
const table = fc.array(row, { minLength: 8, maxLength: 30 }).map((rows) => {
  const lines = rows.map(({ name, note, call }) => {
    const value = call ? `t('key.${name.length}')` : JSON.stringify(name);
    return `${note}\n  { name: ${value}, alert: \`Та \${x} ${name.replace('`', '')}\` },`;
  });
  return `import { t } from 'i18next';\n// Дээр\nconst first = 'Эхлэл';\nexport const rows = [\n${lines.join('\n')}\n];\nalert('Төгсгөл');\n`;
});

describe('a script with tables in it', () => {
  it('is parted so that each part has its length and all have everything', () => {
    fc.assert(
      fc.property(table, (text) => {
        const parts = partsOf(text, SMALL).map((part) => part());
        expect(parts.length).toBeGreaterThan(1);
        for (const part of parts) expect(part.length).toBe(text.length);
        const all = [...text].map((char, at) =>
          /\s/.test(char) ? char : parts.map((part) => part[at]).find((each) => each !== '\n'),
        );
        expect(all.join('')).toBe(text);
      }),
    );
  });

  it('says in parts what it says as a whole', () => {
    fc.assert(
      fc.property(table, (text) => {
        expect(readScript(text, 'a.ts', SMALL)).toEqual(readScript(text, 'a.ts', WHOLE));
      }),
    );
  });

  it('is read without its rows of numbers and codes', () => {
    const numbers = (count: number) => "  { id: 1, code: '00-401' },\n".repeat(count);
    const text = `export default [\n${numbers(20)}  { id: 2, code: 'Нэр' },\n${numbers(20)}  { id: 3, code: \`Код\` },\n];\n`;
    const whole = readScript(text, 'a.ts', WHOLE);
    expect(readScript(text, 'a.ts', SMALL)).toEqual({
      ...whole,
      sites: whole.sites.filter((site) => site.text !== '00-401'),
    });
    expect(whole.sites).toHaveLength(42);
    const [only, ...others] = partsOf(`export default [\n${numbers(20)}];\n`, SMALL);
    expect([only?.().replace(/\s+/g, ''), others]).toEqual(['exportdefault[];', []]);
  });

  it('is read whole where a part is no program', () => {
    const text = `const a = ${'b'.repeat(100)};\nif (a) ${'[\n1,\n2,\n'.repeat(40)}`;
    expect(readScript(text, 'a.ts', SMALL)).toEqual(readScript(text, 'a.ts', WHOLE));
    const odd = `const a = [\n${"'Нэг',\n".repeat(60)}];\nconst b = ;\n`;
    expect(readScript(odd, 'a.ts', SMALL)).toEqual(readScript(odd, 'a.ts', WHOLE));
    expect(readScript(odd, 'a.ts', SMALL).diagnostics).not.toEqual([]);
  });

  it('is parted by itself from half a million characters on', () => {
    const text = `export default [\n${"  { name: 'Нэр', код: 1 },\n".repeat(25_000)}];\n`;
    expect(partsOf(text).length).toBe(3);
    expect(typescript.read(text, 'data.js').sites.filter(({ kind }) => kind === 'string')).toHaveLength(
      25_000,
    );
  });
});

it('is not asked of a script that is too long to be read at all', () => {
  const row = "  { id: 12345, name: 'Алдаа', values: [1, 2, 3] },\n";
  const text = `const t = [\n${row.repeat(120_000)}];\n`;
  const cost = (work: () => unknown) => {
    const { user } = process.cpuUsage();
    work();
    return process.cpuUsage().user - user;
  };
  const looking = cost(() => partsOf(text));
  const refusing = cost(() =>
    expect(readScript(text, 'a.js').diagnostics).toMatchObject([{ fault: 'too-large' }]),
  );
  expect(refusing).toBeLessThan(looking / 2);
});
