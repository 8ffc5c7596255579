import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { xlsx } from '../../src/formats/xlsx.ts';
import type { Catalog, CatalogEntry } from '../../src/model/catalog.ts';
import { textHash } from '../../src/model/text-hash.ts';
import { unitId } from '../../src/model/unit-id.ts';
import { NASTY } from '../support/arbitrary-catalog.ts';

const DELIVERY = { delivery: { batch: '2026-11-lo-01', tool: '0.1.0' } };
const SHEET = 'xl/worksheets/sheet1.xml';

function entry(source: string, target: string): CatalogEntry {
  return {
    id: unitId(source),
    context: '',
    source,
    target,
    state: target === '' ? 'new' : 'translated',
    remarks: ['Remark'],
    notes: ['The title', 'pivot en: Sign in', 'limit: 20'],
    places: [{ path: 'src/a.ts', line: 3 }],
  };
}

const catalog = (entries: readonly CatalogEntry[]): Catalog => ({
  language: 'lo',
  donor: 'd',
  domain: 'w',
  entries,
});
const ONE = entry('Нэвтрэх', 'ເຂົ້າສູ່ລະບົບ');
const FILE = xlsx.serialize(catalog([ONE]), DELIVERY);
const part = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path]!);

/** The file with parts of it as another program writes them. */
function rewritten(
  edits: Readonly<Record<string, (text: string) => string>>,
  more: Readonly<Record<string, string>> = {},
) {
  const files = unzipSync(FILE);
  for (const [path, edit] of Object.entries(edits)) {
    const before = strFromU8(files[path]!);
    const after = edit(before);
    expect(after).not.toBe(before);
    files[path] = strToU8(after);
  }
  for (const [path, text] of Object.entries(more)) files[path] = strToU8(text);
  return xlsx.parse(zipSync(files));
}

const TARGET = /<c r="D2" s="4" t="inlineStr"><is><t xml:space="preserve">[^<]*<\/t><\/is><\/c>/;

describe('the workbook', () => {
  it('lets people write the translation, its status and a comment, and nothing else', () => {
    const styles = [
      ...part(FILE, 'xl/styles.xml')
        .split('<cellXfs')[1]!
        .matchAll(/<xf (?:[^>]*\/>|.*?<\/xf>)/g),
    ];
    const open = styles.flatMap(([xf], i) => (xf.includes('locked="0"') ? [i] : []));
    const cells = [...part(FILE, SHEET).matchAll(/<c r="([A-Z])2" s="(\d+)"/g)];
    expect(cells.filter(([, , style]) => open.includes(Number(style))).map(([, column]) => column)).toEqual([
      'D',
      'E',
      'F',
    ]);
    expect(part(FILE, SHEET)).toMatch(/<sheetProtection sheet="1"(?![^>]*password)/);
  });

  it('holds text in every cell, hides the hashes, freezes the heading, offers the states', () => {
    const sheet = part(FILE, SHEET);
    for (const [cell] of sheet.matchAll(/<c [^>]*>/g)) expect(cell).toMatch(/t="inlineStr"|\/>/);
    const styles = part(FILE, 'xl/styles.xml').split('<cellXfs')[1]!;
    expect([...styles.matchAll(/numFmtId="49"/g)]).toHaveLength(5);
    expect([...sheet.matchAll(/<col min="(\d+)"[^>]*hidden="1"/g)].map(([, column]) => column)).toEqual([
      '9',
      '10',
      '11',
      '12',
    ]);
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain(
      '<formula1>"new,draft,needs-review,translated,approved,do-not-translate"</formula1>',
    );
    expect(sheet).toContain('sqref="E2:E2"');
    expect(part(FILE, 'xl/workbook.xml')).toMatch(/name="_meta" sheetId="3" state="veryHidden"/);
  });

  it('shows the help language and the limit in their own columns', () => {
    const cells = [...part(FILE, SHEET).matchAll(/<c r="([A-Z])2"[^>]*><is><t[^>]*>([^<]*)</g)].map(
      ([, column, text]) => [column, text],
    );
    expect(Object.fromEntries(cells)).toMatchObject({
      A: 'The title\nsrc/a.ts:3',
      B: 'Нэвтрэх',
      C: 'Sign in',
      G: '20',
    });
  });

  it('is the same in every time zone', () => {
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.stubEnv('TZ', 'Asia/Vientiane');
    const there = xlsx.serialize(catalog([ONE]), DELIVERY);
    vi.stubEnv('TZ', 'America/Lima');
    const elsewhere = xlsx.serialize(catalog([ONE]), DELIVERY);
    expect(Buffer.from(there).equals(elsewhere)).toBe(true);
  });
});

describe('what people write beside it', () => {
  it('is told by column, where nothing is taken from', () => {
    const own = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const { rows, unread } = rewritten({
      [SHEET]: (text) =>
        text
          .replace('</row><row r="2">', `${own('M1', 'My notes')}</row><row r="2">`)
          .replace(/(<c r="E2"[^>]*><is><t[^>]*>)[^<]*/, '$1done, I think')
          .replace(/(<row r="2">.*?)<\/row>/s, `$1${own('M2', 'see page 3')}${own('O2', 'why?')}</row>`),
    });
    expect(rows.find(({ line }) => line === 2)).not.toHaveProperty('state');
    expect(unread).toEqual([
      { column: 'Status', count: 1, text: 'done, I think', line: 2 },
      { column: 'My notes', count: 1, text: 'see page 3', line: 2 },
      { column: 'O', count: 1, text: 'why?', line: 2 },
    ]);
  });
});

describe('what other programs make of it', () => {
  it('shared strings, rich text, no addresses, prefixes, another name of the sheet', () => {
    const strings =
      '<x:sst xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:si><x:t>no</x:t></x:si><x:si><x:r><x:t xml:space="preserve">ເຂົ້າ </x:t></x:r><x:r><x:rPr><x:b/></x:rPr><x:t>_x005F_x0041_&lt;b&gt;_x000D_</x:t></x:r><x:rPh sb="0" eb="1"><x:t>reading</x:t></x:rPh></x:si></x:sst>';
    const parsed = rewritten(
      {
        [SHEET]: (text) =>
          text
            .replace(TARGET, '<c s="4" t="s"><v>1</v></c>')
            .replaceAll(/ r="[A-Z]2"/g, '')
            .replace('<row r="2">', '<row>'),
        'xl/workbook.xml': (text) => text.replace('name="lo"', 'name="Орчуулга"'),
        'xl/_rels/workbook.xml.rels': (text) =>
          text.replace(
            '</Relationships>',
            '<Relationship Id="rId9" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/sharedStrings" Target="/xl/odd/strings.xml"/></Relationships>',
          ),
      },
      { 'xl/odd/strings.xml': strings },
    );
    expect(parsed.faults).toEqual([]);
    expect(parsed.rows).toMatchObject([
      { id: ONE.id, target: 'ເຂົ້າ _x0041_<b>\r', baseHash: textHash(ONE.target) },
    ]);
  });

  it('columns in another order, a row put above the heading', () => {
    const swap = (text: string) =>
      text
        .replace(
          / r="([DI])(\d+)"/g,
          (_, column: string, row: string) => ` r="${column === 'D' ? 'I' : 'D'}${row}"`,
        )
        .replaceAll(/ r="([A-Z])?(2|1)"/g, (_, column = '', row) => ` r="${column}${Number(row) + 1}"`);
    expect(rewritten({ [SHEET]: swap })).toMatchObject({
      faults: [],
      rows: [{ id: ONE.id, target: ONE.target }],
    });
  });

  it.each([
    ['a number', '<c r="D2" s="4"><v>20</v></c>', 'number 20'],
    ['a date', '<c r="D2" s="4" t="d"><v>2026-11-23</v></c>', 'date 2026-11-23'],
    ['a truth value', '<c r="D2" s="4" t="b"><v>1</v></c>', 'boolean 1'],
    ['an error', '<c r="D2" s="4" t="e"><v>#NAME?</v></c>', 'error #NAME?'],
    ['a formula', '<c r="D2" s="4" t="str"><f>1+1</f><v>2</v></c>', 'formula =1+1'],
  ])('refuses a row where %s stands for the text', (_, cell, detail) => {
    expect(rewritten({ [SHEET]: (text) => text.replace(TARGET, cell) })).toMatchObject({
      rows: [],
      faults: [{ fault: 'not-text', detail, id: ONE.id, line: 2 }],
    });
  });

  it('refuses a row that lost its id, and one that does not fit', () => {
    const noId = rewritten({ [SHEET]: (text) => text.replace(/<c r="I2".*?<\/c>/, '') });
    expect(noId).toMatchObject({ rows: [], faults: [{ fault: 'no-id', line: 2 }] });
    const long = xlsx.serialize(catalog([entry('Урт', 'ກ'.repeat(32_768))]), DELIVERY);
    expect(xlsx.parse(long)).toMatchObject({ rows: [], faults: [{ fault: 'too-long', id: unitId('Урт') }] });
  });

  it('says of a file that it is none', () => {
    expect(xlsx.parse(strToU8('id,translation\n'))).toMatchObject({ faults: [{ fault: 'unreadable' }] });
    expect(rewritten({ [SHEET]: (text) => text.replace('>base<', '>hash<') })).toMatchObject({
      rows: [],
      faults: [{ fault: 'no-table' }],
    });
    expect(rewritten({ [SHEET]: (text) => text.slice(0, -20) })).toMatchObject({
      rows: [],
      faults: [{ fault: 'unreadable' }],
    });
    expect(
      rewritten({
        [SHEET]: (text) => text.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>').replace('Remark', '&b;'),
      }),
    ).toMatchObject({ faults: [{ fault: 'unreadable' }] });
  });
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

describe.runIf(hasOffice)('LibreOffice', () => {
  it('saves it again without changing a text, a hash, the protection or the choice', () => {
    const texts = [
      ...NASTY,
      ' lead',
      'trail ',
      'a\nb',
      '\nx\n',
      "'1",
      '1,5',
      '12/11/2026',
      '10%',
      '1:30',
      'a@b.mn',
    ];
    const entries = texts.map((text, i) => entry(`${i} ${text}`, text));
    const folder = mkdtempSync(join(tmpdir(), 'saphan-xlsx-'));
    try {
      writeFileSync(join(folder, 'in.xlsx'), xlsx.serialize(catalog(entries), DELIVERY));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const to = [
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(folder, 'out'),
      ];
      spawnSync('soffice', [profile, ...to, join(folder, 'in.xlsx')]);
      const saved = readFileSync(join(folder, 'out', 'in.xlsx'));
      const parsed = xlsx.parse(saved);
      expect(parsed).toMatchObject({
        faults: [],
        language: 'lo',
        donor: 'd',
        domain: 'w',
        batch: '2026-11-lo-01',
      });
      expect(parsed.rows).toHaveLength(entries.length);
      for (const row of parsed.rows) expect([row.id, textHash(row.target)]).toEqual([row.id, row.baseHash]);
      expect(part(saved, SHEET)).toContain('<sheetProtection sheet="true"');
      expect(part(saved, SHEET)).toContain('needs-review,translated,approved');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
