import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { ParserOptions } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { encodeScript } from '../../src/languages/script/encode-script.ts';
import { parseByJson, parseNatively } from '../../src/languages/script/parse-natively.ts';
import { parseRaw } from '../../src/languages/script/parse-raw.ts';

const SAMPLES = join(import.meta.dirname, 'samples');
const samples = readdirSync(SAMPLES).filter((name) => /\.[cm]?[jt]sx?$/.test(name));
const LANGS: readonly NonNullable<ParserOptions['lang']>[] = ['js', 'jsx', 'ts', 'tsx', 'dts'];

function both(text: string, lang: NonNullable<ParserOptions['lang']>) {
  const script = { text, bytes: encodeScript(text) };
  const options: ParserOptions = { lang, sourceType: lang === 'jsx' ? 'unambiguous' : 'module' };
  const raw = parseRaw('a', script, options);
  return { raw: raw === null ? null : plain(raw), json: plain(parseByJson('a', script, options)) };
}

/** Without what only one of them gives, and what is an object of a class. */
function plain({ program, comments, errors }: ReturnType<typeof parseByJson>): unknown {
  const numbers = (_: string, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value);
  return JSON.parse(JSON.stringify({ program, comments, errors }, numbers));
}

const PIECES = fc.constantFrom(
  ...['const a = ', '`x${', '}`', '"\\u{1F600}"', "'нэр'", '<p>Сайн уу 😀</p>', '\ufeff', '/а+/u;'],
  ...[
    '// тэмдэглэл\n',
    '/* a */',
    'f(',
    ')',
    '{',
    '}',
    ';',
    ': string',
    '1n',
    'await ',
    '=> ',
    '\n',
    '#!x\n',
  ],
);

describe('the tree where oxc has laid it down', () => {
  it('is read on this machine', () => {
    expect(both('a', 'ts').raw).not.toBeNull();
  });

  it.each(samples)('is the tree in JSON of %s', (name) => {
    const text = readFileSync(join(SAMPLES, name), 'utf8');
    for (const lang of LANGS) {
      const { raw, json } = both(text, lang);
      expect(raw).toEqual(json);
    }
  });

  it('is that of any text', () => {
    fc.assert(
      fc.property(fc.array(PIECES, { maxLength: 12 }), fc.constantFrom(...LANGS), (pieces, lang) => {
        const { raw, json } = both(pieces.join(''), lang);
        expect(raw).toEqual(json);
      }),
    );
  });

  it('is left to JSON where it is deeper than the stack', () => {
    const text = `a${'.b'.repeat(20_000)};`;
    const script = { text, bytes: encodeScript(text) };
    expect(parseRaw('a.js', script, { lang: 'js' })).toBeNull();
    expect(parseNatively('a.js', script, { lang: 'js' }).program.body).toHaveLength(1);
    // The next script is read as if nothing had been.
    expect(both('const a = "нэр";', 'ts').raw).not.toBeNull();
  });

  it('is read again after a script that took much room', () => {
    const { raw, json } = both(`x = [${'"нэр", '.repeat(150_000)}];`, 'js');
    expect(raw).toEqual(json);
    expect(both('a', 'js').raw).not.toBeNull();
  });
});
