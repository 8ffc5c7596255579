import { describe, expect, it } from 'vitest';
import { HIDDEN_CODE } from '../../src/languages/html/hidden-code.ts';
import { languageOf } from '../../src/languages/index.ts';
import { textOf, written } from './round-trip.ts';

/** The file with texts written over the segments of the site that says `said`; null where they are refused. */
function withTexts(path: string, source: string, said: string, texts: readonly string[]): string | null {
  const language = languageOf(path)!;
  const site = language.read(source, path).sites.find(({ text }) => text === said);
  expect(site).toBeDefined();
  return written(language, source, site!, texts);
}

/** Once in a thousand random texts these broke a file: what is written has to be read as it was meant, all else as before. */
describe('a rare text', () => {
  it.each([
    ['a quoted name of Kotlin', 'a.kt', 'val a = "Нэр ${b} дугаар"\n', 'Нэр {0} дугаар', ["a$`'", '`b']],
    [
      'a literal in an expression of Thymeleaf',
      'a.thymeleaf.html',
      `<p th:text="\${open ? 'Нээлттэй' : 'Хаалттай'}">x</p>\n`,
      'Хаалттай',
      ["it's }"],
    ],
    ['a quote as a character of Visual Basic', 'a.vb', 'Dim a = "х"c\n', 'х', ['"']],
    ['an index of Razor', 'a.cshtml', '<p title="@Words["Нэр"]">Сайн</p>\n', 'Нэр', ['a]b']],
    [
      'a block of Visual Basic',
      'a.vbhtml',
      '@Code\n    Dim a = "Нэр"\nEnd Code\n<p>Сайн</p>\n',
      'Нэр',
      [';@:b {<s '],
    ],
  ])('stays one in %s', (_, path, source, said, texts) => {
    const result = withTexts(path, source, said, texts);
    expect(result).not.toBeNull();
    const language = languageOf(path)!;
    const [before, after] = [language.read(source, path), language.read(result!, path)];
    expect(after.diagnostics).toEqual([]);
    expect(after.sites.map(({ text }) => text)).toEqual(
      before.sites.map(({ text }) => (text === said ? textOf(texts) : text)),
    );
    expect(after.shape()).toBe(before.shape());
  });

  it.each([
    ['a tag in code of Razor', 'a.cshtml', '@{\n    var a = "Нэр";\n}\n<p>Сайн</p>\n', 'Нэр', ['<s>']],
    ['what stands for code', 'a.html', '<p>Сайн</p>\n', 'Сайн', [`a${HIDDEN_CODE}b`]],
  ])('is refused: %s', (_, path, source, said, texts) => {
    expect(withTexts(path, source, said, texts)).toBeNull();
  });
});
