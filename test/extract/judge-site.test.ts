import { describe, expect, it } from 'vitest';
import { FRENCH, UKRAINIAN, verdictOf } from './survey.ts';

const TSX = 'src/page.tsx';
const TS = 'src/service.ts';
const JAVA = 'src/main/java/a/Service.java';

describe('text in the donor’s script', () => {
  it.each([
    [TSX, '<p>Тавтай морил</p>', 'Тавтай', 'translate ui interface-text'],
    [TSX, '<input placeholder="Хайх" />', 'Хайх', 'translate ui interface-attribute'],
    [TSX, "<p>{ok ? 'Тийм' : 'Үгүй'}</p>", 'Үгүй', 'translate ui interface-text'],
    [TS, "const o = { title: 'Гарчиг' };", 'Гарчиг', 'translate ui interface-property'],
    [TS, "toast.error('Болсонгүй');", 'Болсонгүй', 'translate message notification'],
    [TS, "throw new Error('Болсонгүй');", 'Болсонгүй', 'translate message exception'],
    [TS, "res.status(400).json('Болсонгүй');", 'Болсонгүй', 'translate message response'],
    [TS, "const s = z.string().min(8, 'Богино байна');", 'Богино', 'translate message validation'],
    [TS, "const STATUS_LABELS = { a: 'Шинэ' };", 'Шинэ', 'translate ui label-list'],
    [TS, "const x = 'Нэг зүйл';", 'зүйл', 'translate ui source-language'],
    [TS, 'const x = `Нийт ${n} мөр`;', 'Нийт', 'translate template sentence-with-holes'],
    [TS, "const x = '<p>Сайн уу</p>';", 'Сайн', 'translate template markup-in-text'],
    [TS, "go('/end?message=Алдаа гарлаа&code=1');", 'Алдаа', 'translate message message-in-address'],
    ['data/services.ts', "const a = [{ about: 'Үйлчилгээ' }];", 'Үйлчилгээ', 'translate seed seed-text'],
    [JAVA, 'class A { void f() { u.setStatusName("Шинэ хүсэлт"); } }', 'Шинэ', 'translate message response'],
    [
      JAVA,
      'class A { @Pattern(regexp = "^[А-ЯӨҮ]{2}\\\\d{8}$", message = "Буруу байна") String r; }',
      'Буруу',
      'translate message validation',
    ],
  ])('%s: %s', (path, text, said, verdict) => {
    expect(verdictOf(path, text, said)).toBe(verdict);
  });
});

describe('text that stays', () => {
  it.each([
    [TS, '// тайлбар', 'тайлбар', 'ignore comment comment'],
    [TSX, "// const title = 'Гарчиг';", 'Гарчиг', 'ignore comment commented-code'],
    [TS, "if (status === 'Шинэ') go();", 'Шинэ', 'keep compared compared'],
    [TS, "row['Дугаар'];", 'Дугаар', 'keep key looked-up'],
    [TS, "const m = { 'Нэр': 1 };", 'Нэр', 'keep key property-key'],
    [TS, "console.log('Эхэллээ');", 'Эхэллээ', 'ignore log log-call'],
    [TS, "const o = { label: 'Данс', value: 'Данс ' };", 'Данс ', 'keep stored stored-value'],
    [TSX, '<option value="Данс">x</option>', 'Данс', 'keep stored stored-value'],
    [TS, "const o = { code: 'НХ-17' };", 'НХ', 'keep stored code'],
    [TS, "const o = { name: { type: String, enum: ['Шинэ төлөв'] } };", 'Шинэ', 'keep stored stored-value'],
    [TS, "const UNIT = 'ш';", 'ш', 'keep stored single-letter'],
    [TS, "const T = { en: 'Hi', ru: 'Привет', mn: 'Сайн' };", 'Привет', 'keep catalog other-language'],
    [TS, "const kind = 'taxСard';", 'tax', 'keep technical homoglyph'],
    [TS, 'const q = gql`query { нэр }`;', 'query', 'keep technical query'],
    [
      JAVA,
      `interface A { @Query("select a from A a where a.s = 'Шинэ'") int f(); }`,
      'Шинэ',
      'keep technical query',
    ],
    [TS, "const P = 'YYYY оны MM сарын DD';", 'оны', 'replace pattern date-format'],
    [
      JAVA,
      'class A { void f() { throw new RuntimeException("Хугацаа буруу, yyyy-MM-dd HH:mm:ss гэж бичнэ"); } }',
      'Хугацаа',
      'translate message exception',
    ],
    [
      JAVA,
      `class A { F f = F.ofPattern("yyyy 'оны' MM 'сарын' dd"); }`,
      'оны',
      'replace pattern date-format',
    ],
    [TS, "const x = 'MM гэсэн үг, DD гэсэн үг YES';", 'гэсэн', 'translate ui source-language'],
    ['src/a.test.ts', "expect(x).toBe('Шинэ');", 'Шинэ', 'ignore test test-file'],
    ['docs/swagger.yml', 'swagger: "2.0"\ninfo:\n  title: "Сайн уу"\n', 'Сайн', 'ignore docs api-docs'],
    [TS, "class A { @ApiProperty({ description: 'Иргэний нэр' }) name; }", 'Иргэний', 'ignore docs api-docs'],
  ])('%s: %s', (path, text, said, verdict) => {
    expect(verdictOf(path, text, said)).toBe(verdict);
  });

  it('imports what stands in a catalog of the donor’s language only', () => {
    const text = '{ "home": "Нүүр хуудас" }';
    expect(verdictOf('src/locales/mn.json', text, 'Нүүр')).toBe('import catalog catalog-value');
    expect(verdictOf('src/locales/ru.json', '{ "home": "Главная" }', 'Главная')).toBe(
      'keep catalog other-language',
    );
  });

  it('imports a text that is its own key, and the default of a key', () => {
    expect(verdictOf(TSX, "<p>{t('Нүүр хуудас')}</p>", 'Нүүр')).toBe('import catalog natural-key');
    expect(verdictOf(TSX, "<p>{t('home', 'Home page')}</p>", 'Home')).toBe('import catalog default-value');
    expect(verdictOf(TSX, "<p>{t('home.title')}</p>", 'home.title')).toBe('none');
  });
});

describe('text that every country has its own of', () => {
  it('tells patterns and alphabets', () => {
    expect(verdictOf(TS, 'const r = /^[А-ЯӨҮ]{2}\\d{8}$/;', 'А-Я')).toBe('replace pattern identity-pattern');
    expect(verdictOf(TS, "const r = '^[а-яөү ]+$';", 'а-я')).toBe('replace pattern character-class');
    expect(verdictOf(TS, "const r = 'абвгдеёжзий';", 'абв')).toBe('replace pattern alphabet');
  });

  it('tells words for numbers among their kind, and one alone from a text', () => {
    const many = "const n = ['нэг', 'хоёр', 'гурав', 'дөрөв', 'тав'];";
    expect(verdictOf(TS, many, 'гурав')).toBe('replace reference number-word');
    expect(verdictOf(TSX, '<p>нэг</p>', 'нэг')).toBe('translate ui interface-text');
  });

  it('tells a list of places, also those it does not know, from a text about one', () => {
    const list = "const L = ['Архангай', 'Булган', 'Дорнод', 'Завхан', 'Шинэсум'];";
    expect(verdictOf(TS, list, 'Шинэсум')).toBe('replace reference place-name');
    expect(verdictOf(TSX, '<p>Булган</p>', 'Булган')).toBe('translate ui interface-text');
    const uk = "const o = ['Київська', 'Львівська', 'Одеська', 'Сумська'];";
    expect(verdictOf(TS, uk, 'Сумська', UKRAINIAN)).toBe('replace reference place-name');
  });

  it('tells official code lists and sample data', () => {
    const rows = [1, 2, 3, 4, 5].map((n) => `{ value: ${n}, label: '610${n} - Үйлчилгээ' }`);
    expect(verdictOf(TS, `const L = [${rows}];`, '6103')).toBe('replace reference official-code-list');
    expect(verdictOf('data/sandbox/a.ts', "const a = { regnum: 'АА11111111' };", 'АА')).toBe(
      'replace sample sandbox-file',
    );
  });
});

describe('Latin text of a donor that writes in Cyrillic', () => {
  it.each([
    [TSX, '<b>Reload</b>', 'Reload', 'translate ui interface-text'],
    [TSX, '<a title="Go back">x</a>', 'Go back', 'translate ui interface-attribute'],
    [TS, "const o = { label: 'First name' };", 'First', 'translate ui interface-property'],
    [TS, "throw new ValidationError('Invalid phone number');", 'phone', 'translate message exception'],
    [TS, "toast('Saved for later');", 'Saved', 'translate message notification'],
  ])('%s: %s', (path, text, said, verdict) => {
    expect(verdictOf(path, text, said)).toBe(verdict);
  });

  it.each([
    [TSX, '<b className="text-sm font-medium">x</b>', 'text-sm'],
    [TS, "throw new Error('Cannot read config');", 'Cannot'],
    [TS, "const o = { label: 'first_name' };", 'first_name'],
    [TS, "fetch('https://a.mn/x');", 'https'],
    [TS, "const f = 'yyyy-MM-dd';", 'yyyy'],
    [TS, "const q = 'SELECT a FROM b WHERE c = 1';", 'SELECT'],
    [TSX, '<b>PDF</b>', 'PDF'],
    ['src/locales/en.json', '{ "home": "Home page" }', 'Home'],
  ])('leaves alone, %s: %s', (path, text, said) => {
    expect(verdictOf(path, text, said)).not.toMatch(/^(?:translate|import)/);
  });

  it('judges by context alone where the donor writes in Latin too', () => {
    expect(verdictOf(TSX, '<p>Bienvenue</p>', 'Bienvenue', FRENCH)).toBe('translate ui interface-text');
    expect(verdictOf(TS, "const a = 'lecture_seule';", 'lecture', FRENCH)).toBe('none');
  });

  it('takes the id of a message for what it is, though an attribute shows the message', () => {
    const text = "<a title={intl.formatMessage({ id: 'valider', defaultMessage: 'Enregistrer' })} />";
    expect(verdictOf(TSX, text, 'valider', FRENCH)).not.toMatch(/^translate/);
    expect(verdictOf(TSX, text, 'Enregistrer', FRENCH)).toBe('import catalog default-value');
  });
});

describe('secrets', () => {
  it.each([
    "const password = 'x9$kQ2mP71';",
    "const a = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc-DEF_123';",
    "toast('3f2b8c1e-90ab-4cde-8f01-23456789abcd');",
    "const o = { title: 'a8Kd02jf9Lq1Zx7Vb3Nm5Tr' };",
  ])('are never translated or shown: %s', (text) => {
    expect(verdictOf(TS, text, '')).toMatch(/^none$|^keep technical secret$/);
  });
});
