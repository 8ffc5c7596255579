import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unseenTexts } from '../../src/clone/unseen-texts.ts';
import { documentFindings } from '../../src/extract/documents/document-findings.ts';
import { documentTexts } from '../../src/extract/documents/document-texts.ts';
import { scriptOf } from '../../src/extract/script.ts';
import type { Entry } from '../../src/model/snapshot.ts';

const zip = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const LETTER = zip({
  '[Content_Types].xml': '<Types/>',
  'word/document.xml': `<w:document ${W}><w:p><w:r><w:t>Хүсэлт: </w:t></w:r><w:r><w:t>\${name}</w:t></w:r></w:p><w:p><w:instrText>PAGE</w:instrText></w:p><w:p><w:t>Total</w:t></w:p></w:document>`,
  'word/header1.xml': `<w:hdr ${W}><w:p><w:t>Төрийн сүлд</w:t></w:p></w:hdr>`,
  'word/styles.xml': `<w:styles ${W}><w:t>Загвар</w:t></w:styles>`,
});

describe('documents of office programs', () => {
  it.each<readonly [string, Uint8Array, readonly string[]]>([
    ['Word', LETTER, ['Total', 'Төрийн сүлд', 'Хүсэлт: ${name}']],
    [
      'a sheet',
      zip({
        'xl/sharedStrings.xml': '<sst><si><t>Нэр</t></si><si><r><t>Нийт </t></r><r><t>дүн</t></r></si></sst>',
      }),
      ['Нийт дүн', 'Нэр'],
    ],
    [
      'OpenDocument',
      zip({
        'content.xml':
          '<office:document-content xmlns:office="o" xmlns:text="t"><text:h>Гарчиг</text:h><text:p>Нэг <text:span>хоёр</text:span></text:p></office:document-content>',
      }),
      ['Гарчиг', 'Нэг хоёр'],
    ],
    [
      'JasperReports',
      strToU8(
        `<?xml version="1.0"?><jasperReport name="a"><title><band><staticText><text><![CDATA[Тасалбар]]></text></staticText>
<textField><textFieldExpression><![CDATA["Нийт: " + $F{sum} + " ₮"]]></textFieldExpression></textField>
<printWhenExpression>"Нуусан"</printWhenExpression></band></title></jasperReport>`,
      ),
      ['Нийт:', 'Тасалбар', '₮'],
    ],
  ])('%s', (_, bytes, expected) => {
    expect(documentTexts(bytes)).toEqual(expected);
  });

  it('are told with what they say in the donor’s language', () => {
    expect(documentFindings('a.docx', LETTER, scriptOf('mn'))).toEqual([
      {
        code: 'document-texts',
        severity: 'warning',
        args: { count: 2, texts: 'Төрийн сүлд | Хүсэлт: ${name}' },
        place: { path: 'a.docx' },
      },
    ]);
    expect(documentFindings('a.docx', zip({ 'word/document.xml': '<a/>' }), scriptOf('mn'))).toEqual([]);
  });

  it.each<readonly [string, Uint8Array]>([
    ['no archive', strToU8('\u00d0\u00cf\u0011\u00e0 locked')],
    ['cut off', LETTER.slice(0, LETTER.length >> 1)],
    ['broken inside', zip({ 'word/document.xml': '<w:p><w:t>Нэр' })],
    ['a bomb', zip({ 'word/document.xml': `<a>${' '.repeat(31_000_000)}</a>` })],
  ])('are told where they cannot be read: %s', (_, bytes) => {
    expect(documentFindings('a.docx', bytes, scriptOf('mn'))).toMatchObject([
      { code: 'text-unread', args: { why: 'document' } },
    ]);
  });
});

describe('what a tree does not show', () => {
  it('is counted by kind, with the first of each', () => {
    const paths = ['b.png', 'a.PNG', 'form.pdf', 'db/migrations/1.sql', 'src/a.ts', 'font.ttf', 'po/a.pot'];
    const entries = paths.map((path): Entry => ({ path, oid: path, mode: '100644' }) as Entry);
    expect(unseenTexts(entries).map(({ args, place }) => [args.why, args.count, place?.path])).toEqual([
      ['unseen-pdf', 1, 'form.pdf'],
      ['unseen-image', 2, 'a.PNG'],
      ['unseen-content', 1, 'db/migrations/1.sql'],
    ]);
  });
});
