import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mintKeys } from '../../src/externalize/mint-keys.ts';

const within = 'showQueue';
const keysOf = (texts: readonly string[], taken: ReadonlyMap<string, string | null> = new Map()) =>
  mintKeys(
    texts.map((text) => ({ text, within })),
    taken,
  );

describe('keys', () => {
  it.each([
    ['Нийт төлөх', 'niit-tolokh'],
    ['Вкажіть адресу, будь ласка', 'vkajit-adresu-bud-laska'],
    ['Сайн байна уу, {{name}}!', 'sain-baina-uu'],
    ['authorityPin талбар буруу байна', 'authority-pin-talbar-buruu-baina'],
    ['Veuillez réessayer', 'veuillez-reessayer'],
  ])('are the words of the text: %s', (text, key) => {
    expect(keysOf([text]).get(text)).toBe(key);
  });

  it('come from the code where letters have no Latin spelling', () => {
    expect(keysOf(['ຍິນດີຕ້ອນຮັບ']).get('ຍິນດີຕ້ອນຮັບ')).toMatch(/^show-queue-x[a-z2-7]{5}$/);
  });

  it('are used again where one says the text already', () => {
    expect(keysOf(['Гарах'], new Map([['log_out', 'Гарах']])).get('Гарах')).toBe('log_out');
  });

  it('are written as the catalog writes its own', () => {
    const taken = new Map([
      ['callNext', 'Дуудах'],
      ['logOut', 'Гарах'],
    ]);
    expect(keysOf(['Цонх солих'], taken).get('Цонх солих')).toBe('tsonkhSolikh');
  });

  it('leave the plain one to the text of nothing but words', () => {
    const keys = keysOf(['Хайх...', 'Хайх', 'Хайх:']);
    expect(keys.get('Хайх')).toBe('khaikh');
    expect(new Set(keys.values()).size).toBe(3);
  });

  it('are one for each text, whatever the order, and never mere numbers or plural forms', () => {
    const words = fc.array(
      fc.constantFrom('нэг', 'хоёр', 'гурав', 'other', 'key', '12', '{{n}}', '!', '漢'),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    const texts = fc.uniqueArray(
      words.map((parts) => parts.join(' ')),
      { minLength: 1, maxLength: 12 },
    );
    const taken = fc.dictionary(
      fc.constantFrom('neg', 'neg-khoyor', 'gurav'),
      fc.option(fc.constantFrom('нэг', 'x')),
    );
    fc.assert(
      fc.property(texts, taken, (some, before) => {
        const known = new Map(Object.entries(before));
        const keys = keysOf(some, known);
        expect(new Set(keys.values()).size).toBe(some.length);
        expect([...keysOf([...some].reverse(), known)].sort()).toEqual([...keys].sort());
        for (const [text, key] of keys) {
          expect(key).not.toMatch(/^(?:key)?[-_]?\d*$/);
          if (known.has(key)) expect(known.get(key)).toBe(text);
          else expect(key).not.toMatch(/[-_](?:other|one|\d+)$/);
        }
      }),
    );
  });
});
