// biome-ignore-all lint/suspicious/noTemplateCurlyInString: code with holes is what is tested here.
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import { isIntact } from '../../src/translate/is-intact.ts';
import type { LocalizedFile } from '../../src/translate/localize-file.ts';

/** A file with one text replaced by raw code, and what its literals are meant to say then. */
function intact(
  path: string,
  text: string,
  [old, becomes]: readonly [string, string],
  says: Readonly<Record<string, string>>,
  more: Partial<LocalizedFile> = {},
): boolean {
  const language = languageOf(path)!;
  const reading = language.read(text, path);
  const start = text.indexOf(old);
  const edit = { span: { start, end: start + old.length }, text: becomes, unit: 'u' };
  const meant = reading.sites.flatMap((site) => {
    const said = says[site.text];
    return said === undefined ? [] : [[site, said] as const];
  });
  const file: LocalizedFile = {
    edits: [edit],
    moves: [],
    insertions: [],
    refusals: [],
    says: new Map(meant),
    ...more,
  };
  return isIntact({ path, text, language, reading }, file);
}

describe('isIntact', () => {
  const code = "f('нэг', 'хоёр');\n";

  it('holds of a text that is read as it was meant', () => {
    expect(intact('a.ts', code, ['нэг', 'ໜຶ່ງ'], { нэг: 'ໜຶ່ງ' })).toBe(true);
    expect(intact('a.ts', code, ['нэг', ''], { нэг: '' })).toBe(true);
    expect(intact('a.tsx', 'x = <p>нэг{a}</p>;', ['нэг', ''], { нэг: '' })).toBe(true);
    expect(intact('a.html', '<p>{{ a }} нэг</p>', ['{{ a', 'ກ {{ a'], { '{0} нэг': 'ກ {0} нэг' })).toBe(true);
  });

  it.each<[string, string, string, readonly [string, string], Readonly<Record<string, string>>]>([
    ['that says something else', 'a.ts', code, ['нэг', 'ສອງ'], { нэг: 'ໜຶ່ງ' }],
    ['that ends its literal', 'a.ts', code, ['нэг', "a', 'b"], { нэг: 'a' }],
    ['that breaks the code', 'a.ts', code, ['нэг', "a' b"], { нэг: "a' b" }],
    ['that is no literal any more', 'a.ts', code, ["'нэг'", 'нэг'], { нэг: 'нэг' }],
    ['that makes a hole', 'a.ts', 'f(`нэг`, 1)', ['нэг', '${a}'], { нэг: '{0}' }],
    ['that makes a tag', 'a.html', '<p>нэг</p>', ['нэг', 'ກ<b>ຂ</b>'], { нэг: 'ກ<b>ຂ</b>' }],
    ['that changes another', 'a.properties', 'a=нэг\nb=хоёр\n', ['нэг', 'ກ\\'], { нэг: 'ກ' }],
    ['that takes a text away', 'a.java', 'f("нэг" + a + "хоёр");', [' + a + "хоёр"', ''], {}],
  ])('fails of a text %s', (_, path, text, change, says) => {
    expect(intact(path, text, change, says)).toBe(false);
  });

  it('wants what is inserted to say what was meant', () => {
    const span = { start: 2, end: 2 };
    const insertion = (says: string) => [{ says, frame: { span, text: "'x' + ", unit: 'u' } }];
    const edits = [{ span, text: "'ກ ' + ", unit: 'u' }];
    const says = (said: string) =>
      intact('a.ts', "f(a + ' нэр');", ['', ''], {}, { edits, insertions: insertion(said) });
    expect([says('ກ '), says('ກ')]).toEqual([true, false]);
  });

  it('wants the code of a hole as it was, though its language does not read it', () => {
    const text = `<?php f("{$a->b} нэр", $c . "x");\n`;
    const at = text.indexOf('b}') + 1;
    const written = (start: number, code: string) => {
      const edit = { span: { start, end: start }, text: code, unit: 'u' };
      const insertions = [{ says: 'ກ', frame: { ...edit, text: code.replace('ກ', 'x') } }];
      return intact('a.php', text, ['', ''], {}, { edits: [edit], insertions });
    };
    expect(written(at, ' . "ກ"')).toBe(false);
    expect(written(text.indexOf(' . "x"'), ' . "ກ"')).toBe(true);
  });

  it('wants the texts of a hole that moves', () => {
    const text = "f(`${a('нэг')} ба ${b}`);";
    const slots = [text.indexOf('a('), text.indexOf('b}')] as const;
    const [first, second] = [
      { start: slots[0], end: slots[0] + 8 },
      { start: slots[1], end: slots[1] + 1 },
    ];
    const move = (slot: typeof first, from: typeof first) => ({ slot, from, isWrapped: false, unit: 'u' });
    const swapped = (moves: LocalizedFile['moves']) =>
      intact('a.ts', text, ['', ''], {}, { edits: [], moves });
    expect(swapped([move(first, second), move(second, first)])).toBe(true);
    expect(swapped([move(first, second)])).toBe(false);
  });
});
