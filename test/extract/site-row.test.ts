import { describe, expect, it } from 'vitest';
import { mergeFacts } from '../../src/extract/merge-facts.ts';
import { siteRows } from '../../src/extract/site-row.ts';
import { FRENCH, MONGOLIAN, survey } from './survey.ts';

const rowsOf = (path: string, text: string) => {
  const facts = survey(path, text);
  return siteRows(facts, mergeFacts([facts]).couplings);
};

describe('siteRows', () => {
  it('tells a place by line, column and offsets, with the text as it stands', () => {
    const text = "// x\nconst a = '\u{1f600}'; toast('Сайн \\'уу\\'');";
    const start = text.indexOf("'Сайн");
    expect(rowsOf('src/a.ts', text)).toEqual([
      {
        path: 'src/a.ts',
        line: 2,
        col: start - 4,
        start,
        end: text.length - 2,
        lang: 'ts',
        text_kind: 'string',
        text: "'Сайн \\'уу\\''",
        class: 'message',
        should_translate: true,
        action: 'translate',
        confidence: 0.92,
        reason: 'notification',
      },
    ]);
  });

  it('cuts at 120 characters, and never a character in two', () => {
    const [row] = rowsOf('src/a.ts', `const a = '${'ө'.repeat(118)}\u{1f600}';`);
    expect(row!.text).toBe(`'${'ө'.repeat(118)}`);
  });

  it('says that a sentence is read though it is compared elsewhere in the donor', () => {
    const code = "if (x === 'Мэдээллээ бүрэн бөглөнө үү.') y = 'Мэдээллээ бүрэн бөглөнө үү.';";
    expect(rowsOf('src/a.ts', code).map((row) => [row.should_translate, row.action])).toEqual([
      [false, 'keep'],
      [true, 'keep'],
    ]);
    const named = "if (x === 'Хог тээвэрлэлтийн хэлтэс') y = 'Хог тээвэрлэлтийн хэлтэс';";
    expect(rowsOf('src/a.ts', named).map((row) => row.should_translate)).toEqual([false, false]);
  });

  it('says no to a dash in a catalog', () => {
    const rows = rowsOf('lang/mn/web.php', "<?php return ['HINT' => '-', 'TITLE' => 'Нүүр'];");
    expect(rows.map(({ text, should_translate: says }) => [text, says])).toEqual([
      ["'-'", false],
      ["'Нүүр'", true],
    ]);
  });

  it('says no to what is compared elsewhere in the donor', () => {
    const rows = rowsOf('src/a.ts', "if (x === 'Шинэ') y = 'Шинэ';");
    expect(rows.map(({ action, reason }) => [action, reason])).toEqual([
      ['keep', 'compared'],
      ['keep', 'compared-elsewhere'],
    ]);
  });

  it('says that people read what is compared elsewhere where the place itself shows it, and that it stays as yet', () => {
    const rows = rowsOf('src/a.ts', "if (x === 'Шинэ') y = { label: 'Шинэ' };");
    expect(rows.map((row) => [row.should_translate, row.action, row.reason, row.confidence])).toEqual([
      [false, 'keep', 'compared', 0.9],
      [true, 'keep', 'compared-elsewhere', 0.5],
    ]);
  });

  it('says so too of what a component of the donor’s own is told to show', () => {
    const rows = rowsOf(
      'src/a.tsx',
      'const a = b.startsWith(\'Нэмэх\'); const c = <Form submitLabel="Нэмэх" />;',
    );
    expect(rows.map((row) => [row.should_translate, row.action])).toEqual([
      [false, 'keep'],
      [true, 'keep'],
    ]);
  });

  it('says so too of what stands in a catalog whose name tells no language', () => {
    const facts = [
      survey('src/a.ts', "if (x === 'Шинэ мэдээ') f();"),
      survey('public/locales/mng.json', '{ "news": "Шинэ мэдээ" }'),
    ];
    const { couplings } = mergeFacts(facts);
    expect(siteRows(facts[1]!, couplings).map((row) => [row.should_translate, row.action])).toEqual([
      [true, 'keep'],
    ]);
  });

  it('says so too of a label that a function gives for a figure', () => {
    const rows = rowsOf(
      'src/a.ts',
      "function levelName(n) { return 'Өндөр'; }\nif (levelName(n) === 'Өндөр') f();",
    );
    expect(rows.map((row) => [row.should_translate, row.action])).toEqual([
      [true, 'keep'],
      [false, 'keep'],
    ]);
  });

  it('says no to what a query compares, where the donor writes in Latin too', () => {
    const code =
      'class A { void f() { q("SELECT a FROM b WHERE c = \'Na čekanju\'"); b.setC("Na čekanju"); } }';
    const facts = survey('src/A.java', code, { language: 'sr-Latn', script: null });
    const rows = siteRows(facts, mergeFacts([facts]).couplings);
    expect(rows.map((row) => [row.should_translate, row.reason])).toContainEqual([
      false,
      'compared-elsewhere',
    ]);
  });

  it.each(["ALTER TABLE a ADD b text DEFAULT 'Шинэ хүсэлт'", "INSERT INTO a (b) VALUES ('Шинэ хүсэлт')"])(
    'asks only about what a query writes: %s',
    (query) => {
      const rows = rowsOf('src/a.ts', `q(\`${query}\`); const y = z ?? 'Шинэ хүсэлт';`);
      expect(rows.map((row) => [row.should_translate, row.reason])).toContainEqual([
        true,
        'stored-elsewhere',
      ]);
    },
  );

  it('says no to what is both written by a query and compared by one', () => {
    const rows = rowsOf(
      'src/a.ts',
      "q(`INSERT INTO a (b) SELECT b FROM c WHERE d = 'Шинэ хүсэлт'`); const y = z ?? 'Шинэ хүсэлт';",
    );
    expect(rows.map((row) => [row.should_translate, row.reason])).toContainEqual([
      false,
      'compared-elsewhere',
    ]);
  });

  it('shows no secret', () => {
    const [row] = rowsOf(
      'src/a.ts',
      "const password = 'Нууц: токен ghp_0123456789abcdefghijABCDEFGHIJ012345';",
    );
    expect(JSON.stringify(row)).not.toContain('ghp_');
  });

  it('tells what tests say in Latin letters, which has to follow a translation', () => {
    const text =
      "it('says that it is required', () => { expect(say()).toBe('Name is required'); expect(kind).toBe('Date'); });";
    for (const source of [MONGOLIAN, FRENCH]) {
      const { sites } = survey('tests/say.test.ts', text, source);
      expect(sites.map((site) => [site.text, site.verdict.action])).toEqual([
        ["'Name is required'", 'ignore'],
      ]);
    }
  });
});
