import { describe, expect, it } from 'vitest';
import { catalogLanguage } from '../../src/extract/catalog-language.ts';
import { guessLanguage } from '../../src/extract/guess-language.ts';
import { languageFindings } from '../../src/extract/language-findings.ts';
import { scriptOf } from '../../src/extract/script.ts';
import { toldLanguage } from '../../src/extract/told-language.ts';
import { survey } from './survey.ts';

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
    ['Пълно име', 'bg'],
    ['Разъяснение', null],
    ['Данс', null],
    ['Hello', null],
  ])('%s: %s', (text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });
});

describe('toldLanguage', () => {
  const told = (...files: readonly (readonly [path: string, text: string])[]) =>
    toldLanguage(files.map(([path, text]) => survey(path, text))).language;

  it('is the one that most texts can only be of', () => {
    expect(told(['a.ts', "f('Хүсэлт', 'Өргөдөл', 'Пожалуйста')"])).toBe('mn');
  });

  it.each([
    ['th', 'แจ้งปัญหา'],
    ['ka', 'განცხადება'],
    ['ar', 'تقديم طلب'],
    ['ja', '申請の送信'],
    ['zh', '提交申请'],
  ])('is %s where most texts are in its letters', (language, text) => {
    expect(told(['a.tsx', `const a = <p title="Хүсэлт"><b>${text}</b><i>${text}</i></p>;`])).toBe(language);
  });

  it('is Russian where most texts have none of the letters that Kazakh ones would have', () => {
    const long =
      'f("Законодательные акты Республики", "Руководство и структура компании", "Ошибка отправки электронного письма")';
    expect(told(['a.ts', long], ['b.ts', "f('Тапсырыс қабылданды', 'Өтініш жіберілді және сақталды')"])).toBe(
      'ru',
    );
    expect(told(['a.ts', "f('Бүртгэл', 'Хэрэглэгчийн мэдээлэл амжилттай засагдлаа')"])).toBe('mn');
  });

  it('is that of the program, however much its catalogs say in another', () => {
    const said = (text: string, times: number) =>
      `f(${Array.from({ length: times }, (_, i) => `'${text} ${i}'`)})`;
    const catalog: [string, string] = ['src/lang/kk_KZ.js', said('Өтініш жіберілді және сақталды', 60)];
    expect(told(catalog, ['a.ts', said('Хүсэлт', 30)])).toBe('mn');
    expect(told(catalog, ['a.ts', said('Хүсэлт', 3)])).toBe('kk');
  });

  it('is that of catalogs where letters do not tell it, not that of a folder far above', () => {
    const texts = "export default { a: 'Име', b: 'Статус', c: 'Икона' };";
    expect(told(['src/i18n/mk.ts', texts], ['a.ts', "f('Хүсэлт')"])).toBe('mk');
    expect(told(['be/src/i18n/words.ts', texts], ['a.ts', "f('Хүсэлт')"])).toBe('mn');
  });
});

describe('what tells a language in Latin letters', () => {
  const said = (tag: string, text: string, times: number) => {
    const all = Array.from({ length: times }, (_, i) => `<p>${text} (${tag} ${i})</p>`);
    return survey('a.tsx', `const a = <div>${all.join('')}</div>;`);
  };
  const ENGLISH = 'Please choose what you want to apply for';
  const SPANISH = 'Seleccione el documento que desea enviar';
  const MONGOLIAN = 'Хүсэлт илгээх';

  it.each([
    ['hardly any other text', [said('a', ENGLISH, 30), said('b', MONGOLIAN, 2)], 'en', null],
    ['its small words', [said('a', SPANISH, 30)], 'es', null],
    ['no text but few', [said('a', ENGLISH, 2)], 'en', null],
    ['as many of another, which is taken', [said('a', ENGLISH, 60), said('b', MONGOLIAN, 25)], 'mn', 'en'],
    ['not a few by the way', [said('a', ENGLISH, 5), said('b', MONGOLIAN, 60)], 'mn', null],
  ])('%s', (_, facts, language, other) => {
    const told = toldLanguage(facts);
    expect([told.language, told.other?.language ?? null]).toEqual([language, other]);
    expect(told.texts).toBeGreaterThan(0);
  });

  it('is not there where nothing is said: the usual language is taken, and said to be', () => {
    const told = toldLanguage([survey('a.ts', 'const a = 1;')]);
    expect(told).toEqual({ language: 'mn', texts: 0, other: null });
    expect(languageFindings(told)).toMatchObject([{ code: 'language-assumed', severity: 'warning' }]);
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
    ['src/locales/kg.json', 'ky'],
    ['lang/kz/messages.php', 'kk'],
  ])('%s: %s', (path, language) => {
    expect(catalogLanguage(path)).toBe(language);
  });
});
