import { describe, expect, it } from 'vitest';
import { catalogLanguage } from '../../src/extract/catalog-language.ts';
import { guessLanguage } from '../../src/extract/guess-language.ts';
import { scriptOf } from '../../src/extract/script.ts';

describe('scriptOf', () => {
  it.each([
    ['mn', 'Cyrillic'],
    ['mn-Mong', 'Mongolian'],
    ['uk-UA', 'Cyrillic'],
    ['sr-Latn', undefined],
    ['fr', undefined],
    ['lo', 'Lao'],
    ['zh-Hant-TW', 'Han'],
  ])('%s: %s', (language, name) => {
    expect(scriptOf(language)?.name).toBe(name);
  });
});

describe('guessLanguage', () => {
  it.each([
    ['Хүсэлт хүлээн авлаа', 'mn'],
    ['Мэдээлэл алга байна', 'mn'],
    ['Це не знайдено', 'uk'],
    ['Подтвердите адрес и пароль', 'ru'],
    ['Қазақстан және басқалар', 'kk'],
    ['Данс', null],
    ['Hello', null],
  ])('%s: %s', (text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });
});

describe('catalogLanguage', () => {
  it.each([
    ['src/locales/uk.json', 'uk'],
    ['locales/mn-MN/common.json', 'mn'],
    ['res/values-mn/strings.xml', 'mn'],
    ['messages_ru.properties', 'ru'],
    ['lib/l10n/app_en.arb', 'en'],
    ['src/locales/common.json', null],
    ['src/lang/ts/words.json', null],
  ])('%s: %s', (path, language) => {
    expect(catalogLanguage(path)).toBe(language);
  });
});
