// biome-ignore-all lint/suspicious/noTemplateCurlyInString: code with holes is what is tested here.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathRole } from '../../src/extract/path-role.ts';
import { languageOf } from '../../src/languages/index.ts';
import { putTexts, sourcesOf } from './put-texts.ts';

const FOLDER = 'test/languages/samples';
const MARK = /\{\d+\}|<\/?\d+\/?>/g;

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'ສະບາຍດີ',
      'ກະ\u200bລຸ',
      'Өө',
      '"',
      "'",
      '`',
      '\\',
      '\\n',
      '${',
      '{',
      '}',
      '{{',
      '}}',
      '<',
      '</',
      '>',
      '&',
      '&amp;',
    ],
    ...[
      '\n',
      '\r',
      '\t',
      ' ',
      '  ',
      '%',
      '%20',
      '#',
      ':',
      ': ',
      '- ',
      '|',
      '/*',
      '*/',
      '//',
      '--',
      '<!--',
      '-->',
      ']]>',
      '</script>',
    ],
    ...['$', '@', '?', '=', '\u00a0', '\u2028', '\u0085', '\ufeff', '👩‍👩‍👧', 'ນ້ຳ', '\u0000', '\u001b'],
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const words = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('').replace(MARK, ''));

/** Any translation with the marks of its source: text, its holes in some order or as they were. */
function translationOf(source: string): fc.Arbitrary<string> {
  const marks = source.match(MARK) ?? [];
  const order = fc.oneof(
    fc.constant(marks),
    fc.shuffledSubarray([...marks], { minLength: marks.length, maxLength: marks.length }),
  );
  const runs = fc.array(words, { minLength: marks.length + 1, maxLength: marks.length + 1 });
  return fc
    .tuple(order, runs)
    .map(([own, said]) => said.map((run, index) => run + (own[index] ?? '')).join(''))
    .filter((text) => text.trim() !== '' && (text.match(MARK) ?? []).length === marks.length);
}

const plain = fc
  .array(fc.constantFrom('өглөө', 'шинэ', 'сайхан', '"x"', "'x'", '\\', '{', '}', '&', '`', '#'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((said) => said.join(' '));

/** The same with words of the donor's language, so that it is a text to translate again, and what it reads as then. */
function donorsText(source: string): fc.Arbitrary<{ target: string; reads: string }> {
  const marks = source.match(MARK) ?? [];
  const length = { minLength: marks.length, maxLength: marks.length };
  const order = fc.oneof(fc.constant([...marks]), fc.shuffledSubarray([...marks], length));
  const runs = fc.array(plain, { minLength: marks.length + 1, maxLength: marks.length + 1 });
  return fc.tuple(order, runs).map(([own, said]) => {
    const target = said.map((run, at) => `${at > 0 ? ' ' : 'Өнөөдөр '}${run} ${own[at] ?? 'болно'}`).join('');
    let holes = 0;
    return { target, reads: target.replace(/\{\d+\}/g, () => `{${holes++}}`) };
  });
}

const SAMPLES = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((row) => row.isFile())
  .map((row) => relative(FOLDER, join(row.parentPath, row.name)).replaceAll('\\', '/'))
  // The texts of a catalog are put into a sister of it: see formats.test.ts.
  .filter((name) => pathRole(name) !== 'catalog')
  // Documents are read, and left to those who write them.
  .filter((name) => !name.endsWith('.md'))
  .sort();

describe.each(SAMPLES)('%s', (name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const language = languageOf(name)!;
  const sources = sourcesOf(name, text);
  const before = language.read(text, name);
  const all = <T>(each: (source: string) => fc.Arbitrary<T>) =>
    fc
      .tuple(...sources.map(each))
      .map((targets) => Object.fromEntries(sources.map((source, at) => [source, targets[at]!])));

  it('has texts to translate', () => {
    expect(sources.length).toBeGreaterThan(1);
  });

  it('takes any translations, or refuses some, and is read as before', () => {
    let written = 0;
    const runs = 10;
    fc.assert(
      fc.property(all(translationOf), (targets) => {
        const put = putTexts(name, text, targets);
        const after = language.read(put.text, name);
        expect(after.diagnostics).toEqual(before.diagnostics);
        written += sources.length - Object.keys(put.refused).length;
      }),
      { numRuns: runs },
    );
    // Texts without a letter are none in some formats, and half of these are.
    expect(written).toBeGreaterThan(sources.length * runs * 0.1);
  });

  it('says what the translations say', () => {
    fc.assert(
      fc.property(all(donorsText), (wanted) => {
        const targets = Object.entries(wanted).map(([source, { target }]) => [source, target] as const);
        const put = putTexts(name, text, Object.fromEntries(targets));
        const said = sourcesOf(name, put.text);
        const missing = Object.entries(wanted).filter(
          ([source, { reads }]) => !(source in put.refused) && !said.includes(reads),
        );
        expect(missing).toEqual([]);
        expect(Object.values(put.refused)).not.toContain('would-break');
      }),
      { numRuns: 6 },
    );
  });
});
