// biome-ignore-all lint/suspicious/noTemplateCurlyInString: code with holes is what is tested here.
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { decodeHtmlText, encodeHtmlText, type HtmlTextPlace } from '../../src/languages/html/html-text.ts';
import { languageOf } from '../../src/languages/index.ts';
import { putTexts, sourcesOf } from './put-texts.ts';

const PAGE =
  '<div class="x"><p title="Зөвлөгөө">Сайн <b>байна</b> уу &amp; &lt;баяртай&gt;&nbsp;!</p><br>Нэг мөр<hr/><p>Хоёр дахь</p></div>';
const SOURCES = ['Зөвлөгөө', 'Сайн <0>байна</0> уу & <баяртай>&nbsp;!', 'Нэг мөр', 'Хоёр дахь'];

const quoted = (text: string, quote: string) => quote + text.replaceAll(quote, `\\${quote}`) + quote;
/** A file of each kind that has a page as a text. */
const HOSTS: readonly (readonly [path: string, file: (page: string) => string])[] = [
  ['data/pages.json', (page) => `{ "body": ${JSON.stringify(page)} }\n`],
  ['data/pages.yaml', (page) => `body: ${quoted(page, '"')}\n`],
  ['data/folded.yaml', (page) => `body: >\n  ${page}\nend: 1\n`],
  ['data/lines.yaml', (page) => `body: |\n  ${page.replaceAll('><', '>\n  <')}\nend: 1\n`],
  ['data/plain.yaml', (page) => `body: ${page}\n`],
  ['conf/pages.properties', (page) => `page.body=${page}\n`],
  ['data/pages.toml', (page) => `body = ${JSON.stringify(page)}\n`],
  ['data/pages.csv', (page) => `id,body\n1,"${page.replaceAll('"', '""')}"\n`],
  ['data/pages.xml', (page) => `<pages><page><![CDATA[${page}]]></page></pages>\n`],
  ['Page.java', (page) => `class Page { String body = ${quoted(page, '"')}; }\n`],
  ['Page.kt', (page) => `val body = ${quoted(page, '"')}\n`],
  ['Page.cs', (page) => `class Page { string Body = @"${page.replaceAll('"', '""')}"; }\n`],
  ['page.ts', (page) => `export const body = '${page}';\n`],
  ['page.js', (page) => `const body = \`${page}\`;\n`],
  ['page.py', (page) => `BODY = """${page}"""\n`],
  ['page.php', (page) => `<?php\n$body = '${page}';\n`],
  ['page.go', (page) => `package page\n\nvar body = ${quoted(page, '"')}\n`],
  ['page.sql', (page) => `INSERT INTO pages (body) VALUES ('${page}');\n`],
];

/** What a browser makes of a page: its tags in order with their attributes, and all that it says. */
function shown(page: string) {
  const tags: string[] = [];
  let text = '';
  const titles: string[] = [];
  const parser = new Parser({
    onopentag: (name, { title, ...rest }) => {
      tags.push(`${name} ${JSON.stringify(rest)}`);
      if (title !== undefined) titles.push(title);
    },
    onclosetag: (name) => void tags.push(`/${name}`),
    ontext: (piece) => {
      text += piece;
    },
  });
  parser.end(page);
  return { tags, titles, text: text.replace(/\s+/g, ' ').trim() };
}

function pageIn(path: string, file: string): string {
  const { sites, diagnostics } = languageOf(path)!.read(file, path);
  expect(diagnostics).toEqual([]);
  return sites.find(({ text }) => text.includes('class="x"'))!.text;
}

const NASTY =
  '" \' ` \\ \\n < > </p> <b> & &amp; &nbsp; &lt; { } ${ {{ # #{ % %> ]]> --> : ; , = $ @ * | ໜ້າ ສະບາຍດີ 10 © <!-- <? ?>'.split(
    ' ',
  );
const said = fc
  .array(fc.constantFrom(...NASTY), { maxLength: 5 })
  .map((pieces) => `ລາວ ${pieces.join(' ')} ຈົບ`);

describe('a page that is the text of another file', () => {
  describe.each(HOSTS)('%s', (path, file) => {
    it('is parted where a reader would part it', () => {
      expect(sourcesOf(path, file(PAGE))).toEqual(SOURCES);
    });

    it('says the same with its own words put in', () => {
      const same = Object.fromEntries(SOURCES.map((source) => [source, source]));
      expect(putTexts(path, file(PAGE), same).text).toBe(file(PAGE));
    });

    it('says what was meant, whatever that is, with the tags that it had', () => {
      fc.assert(
        fc.property(said, said, said, said, said, said, (title, one, two, three, four, five) => {
          const { text, refused } = putTexts(path, file(PAGE), {
            [SOURCES[0]!]: title,
            [SOURCES[1]!]: `${one} <0>${two}</0> ${three}`,
            [SOURCES[2]!]: four,
            [SOURCES[3]!]: five,
          });
          expect(refused).toEqual({});
          const [before, after] = [shown(PAGE), shown(pageIn(path, text))];
          expect(after.tags).toEqual(before.tags);
          const read = (wanted: string) => wanted.replaceAll('&nbsp;', '\u00a0');
          expect(after.titles).toEqual([read(title)]);
          const bare = (text: string) => text.replace(/\s+/g, '');
          expect(bare(after.text)).toBe(bare(read(`${one} ${two} ${three}${four}${five}`)));
        }),
        { numRuns: 40 },
      );
    });
  });

  it.each<readonly [string, string, readonly string[]]>([
    [
      'tags of somebody’s own',
      'Та <bold>энэ</bold> товчийг дарна уу',
      ['Та <bold>энэ</bold> товчийг дарна уу'],
    ],
    ['marks of a library', 'Та <0>энэ</0> товчийг', ['Та <0>энэ</0> товчийг']],
    ['no tag', 'Нас < 18 бол > буцах', ['Нас < 18 бол > буцах']],
    ['a line break alone', 'Нэг <br/> хоёр', ['Нэг <0/> хоёр']],
    ['lines that mean something', 'Нэг <b>хоёр</b>\n\nгурав', ['Нэг <b>хоёр</b>\n\nгурав']],
  ])('is none with %s', (_, value, expected) => {
    expect(sourcesOf('data/pages.json', `{ "label": ${JSON.stringify(value)} }`)).toEqual(expected);
  });

  it('keeps the code of a template as it is', () => {
    const page = '<p>Сайн уу, {{ name | default("&") }} <b>{% if a > b %}эрхэм{% endif %}</b></p>';
    const file = `{ "body": ${JSON.stringify(page)} }`;
    const [source] = sourcesOf('data/mail.json', file);
    expect(source).toBe('Сайн уу, {{ name | default("&") }} <0>{% if a > b %}эрхэм{% endif %}</0>');
    const target = source!.replace('Сайн уу', 'ສະບາຍດີ & "ດີ"').replace('эрхэм', 'ທ່ານ');
    const { text } = putTexts('data/mail.json', file, { [source!]: target });
    expect(JSON.parse(text).body).toBe(
      '<p>ສະບາຍດີ &amp; "ດີ", {{ name | default("&") }} <b>{% if a > b %}ທ່ານ{% endif %}</b></p>',
    );
  });
});

describe('a text in a page', () => {
  it('is the same when it is written and read, whatever it is', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 4 })));
    fc.assert(
      fc.property(text, fc.constantFrom<HtmlTextPlace>('text', '"', "'"), (pieces, place) => {
        expect(decodeHtmlText(encodeHtmlText(pieces.join(''), place, pieces.join('')))).toBe(pieces.join(''));
      }),
      { numRuns: 1000 },
    );
  });
});
