import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeFacts, writableSites } from '../../src/extract/merge-facts.ts';
import { decodeHtmlText } from '../../src/languages/html/html-text.ts';
import { readLimitNote } from '../../src/model/limit-note.ts';
import { segmentTexts } from '../../src/model/segment-texts.ts';
import type { TextFacts } from '../../src/model/text-facts.ts';
import { unitId } from '../../src/model/unit-id.ts';
import type { UnitSite } from '../../src/model/unit-site.ts';
import { decodeUrlText } from '../../src/model/url-text.ts';
import { survey } from './survey.ts';

const TSX = 'src/page.tsx';
const TS = 'src/service.ts';
const JAVA = 'src/A.java';

const sourcesOf = (path: string, text: string) => survey(path, text).units.map(({ source }) => source);

describe('what makes one unit', () => {
  it.each([
    [TS, "const a = reg + ' хэрэглэгч ' + n + ' удаа орсон';", ['{0} хэрэглэгч {1} удаа орсон']],
    [JAVA, 'class A { String f() { return "Нийт " + n + " мөр"; } }', ['Нийт {0} мөр']],
    [TS, 'const a = `Сайн уу, ${user.name}!`;', ['Сайн уу, {0}!']],
    [TS, 'const a = `Нэг ${a}` + b + `хоёр ${c}`;', ['Нэг {0}{1}хоёр {2}']],
    [TSX, '<p>Та <b>{name}</b> нэрээр нэвтэрсэн</p>', ['Та <0>{0}</0> нэрээр нэвтэрсэн']],
    [TSX, '<p><Icon /> Хадгалах </p>', ['Хадгалах']],
    [TSX, '<p>\n  Эхний мөр\n  хоёр дахь мөр\n</p>', ['Эхний мөр хоёр дахь мөр']],
    [TS, "const a = ' сар ';", ['сар']],
    [TS, "go('/end?message=Алдаа гарлаа&code=1');", ['Алдаа гарлаа']],
    [TS, "go('/end?a=1&m=' + 'Алдаа ' + n + ' гарлаа');", ['Алдаа {0} гарлаа']],
    [TS, `go('/end?m=${encodeURIComponent('Алдаа гарлаа')}');`, ['Алдаа гарлаа']],
    [
      TS,
      'const a = `<div class="x"><h1>Гарчиг</h1><p>Та <b>${n}</b> удаа</p><style>p{}</style></div>`;',
      ['Гарчиг', 'Та <0>{0}</0> удаа'],
    ],
    [TS, 'const a = \'<input placeholder="Хайх"><br>Доор нь\';', ['Хайх', 'Доор нь']],
  ])('%s: %s', (path, text, sources) => {
    expect(sourcesOf(path, text)).toEqual(sources);
  });

  it('has one unit for a text at many places', () => {
    const { units, unitSites } = survey(TSX, '<p><i>Нэр</i><em>{x}</em></p>;\n<b title="Нэр">{"Нэр "}</b>');
    expect(units.map(({ source }) => source)).toEqual(['Нэр', 'Нэр {0}'].slice(0, units.length));
    expect(unitSites.filter(({ unit }) => unit === unitId('Нэр')).length).toBeGreaterThan(1);
  });

  it('says how long it may be where a column holds it', () => {
    const text =
      "CREATE TABLE services (name varchar(40));\nINSERT INTO services (name) VALUES ('Иргэний үнэмлэх');";
    const [unit] = mergeFacts([survey('db/seed.sql', text)]).units;
    expect(unit?.comments.flatMap((note) => readLimitNote(note) ?? [])).toEqual([40]);
  });

  it('lets no secret into a sentence', () => {
    const secret = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0In0', 'abc-DEF_123'].join('.');
    const facts = survey(TS, `const a = 'Түлхүүр: ' + '${secret}' + ' болно';`);
    expect(facts.units.map(({ source }) => source)).toEqual(['Түлхүүр: {0} болно']);
    expect(JSON.stringify(facts)).not.toContain(secret);
  });
});

/** The source again, from what the file holds. */
function spelled({ parts, encoding }: UnitSite, { literals }: TextFacts): string {
  return parts
    .map((part) => {
      if (part.kind === 'hole') return `{${part.number}}`;
      if (part.kind !== 'text')
        return { open: `<${part.number}>`, close: `</${part.number}>`, void: `<${part.number}/>` }[part.kind];
      const whole = segmentTexts(literals[part.literal]!)![part.segment]!;
      const raw = whole.slice(part.from, part.to);
      if (encoding?.style === 'html') return decodeHtmlText(raw).replace(/\s+/g, ' ');
      return encoding ? decodeUrlText(raw, encoding) : raw.replace(/\s+/g, ' ');
    })
    .join('');
}

describe('the way back into the file', () => {
  it('tells for each part where it stands', () => {
    const text = `
      const a = reg + ' хэрэглэгч ' + n;
      const b = \`<p>Та <b>\${n}</b>
        удаа</p>\`;
      go('/x?m=Алдаа+гарлаа&n=1');
      const c = <p>Сайн <i>уу</i>, {name}!</p>;`;
    const facts = survey(TSX, text);
    expect(facts.unitSites).toHaveLength(4);
    for (const site of facts.unitSites) {
      const source = facts.units.find(({ id }) => id === site.unit)!.source;
      expect(spelled(site, facts)).toBe(source);
      expect(unitId(source)).toBe(site.unit);
    }
  });

  it('is plain data', () => {
    const facts = survey(TSX, '<p>Сайн уу</p>');
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  });
});

describe('ids', () => {
  const text =
    "const a = { title: 'Гарчиг' };\ntoast(`Нийт ${n} мөр`);\nconst b = <p>Та <b>{x}</b> орсон</p>;";
  const idsOf = (body: string) => survey(TSX, body).units.map(({ id }) => id);

  it('do not know lines', () => {
    expect(idsOf(text)).toHaveLength(3);
    expect(idsOf('// a line\n'.repeat(10) + text)).toEqual(idsOf(text));
  });

  it('do not know files, nor how a letter is composed', () => {
    expect(survey('other/place.tsx', text).units).toEqual(survey(TSX, text).units);
    expect(unitId('\u0439')).toBe(unitId('\u0438\u0306'));
    expect(unitId('Нэр')).toMatch(/^u_[a-z2-7]{12}$/);
    expect(unitId('Нэр', 'цэс')).not.toBe(unitId('Нэр'));
  });

  it('are base32 of the hash', () => {
    // The first 60 bits of SHA-256 of "", by RFC 4648: e3b0c44298fc1c1 is 4oymiquy7qob….
    expect(unitId('')).toBe('u_4oymiquy7qob');
  });
});

describe('merging', () => {
  const files = [
    survey('src/a.ts', "if (x === 'Шинэ төлөв') go();"),
    survey('src/b.ts', "const o = { title: 'Шинэ төлөв', hint: 'Дансны төрөл' };"),
    survey('src/c.tsx', '<p>Шинэ төлөв</p>'),
    survey('src/d.ts', "const o = { label: 'x', value: 'Дансны төрөл' };"),
  ];

  it('does not care for the order of files', () => {
    const wanted = mergeFacts(files);
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(mergeFacts(shuffled)).toEqual(wanted);
      }),
    );
  });

  it('writes nothing where the same text is compared elsewhere, but where it is only shown', () => {
    const index = mergeFacts(files);
    const unit = index.units.find(({ source }) => source === 'Шинэ төлөв')!;
    expect(unit.places).toEqual([{ path: 'src/c.tsx', line: 1 }]);
    expect(writableSites(files[1]!, index).map((site) => site.unit)).toEqual([unitId('Дансны төрөл')]);
    expect(writableSites(files[2]!, index)).toHaveLength(1);
  });

  it('asks about a text that is stored elsewhere', () => {
    const unit = mergeFacts(files).units.find(({ source }) => source === 'Дансны төрөл')!;
    expect(unit.confidence).toBeLessThan(0.7);
    expect(mergeFacts(files.slice(0, 3)).units.find(({ id }) => id === unit.id)!.confidence).toBeGreaterThan(
      0.7,
    );
  });
});
