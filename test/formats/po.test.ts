import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { po } from '../../src/formats/po.ts';
import type { Catalog, CatalogEntry } from '../../src/model/catalog.ts';
import { unitId } from '../../src/model/unit-id.ts';
import { anyCatalog } from '../support/arbitrary-catalog.ts';

const HEAD = 'msgid ""\nmsgstr ""\n"Language: lo\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n';
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => po.parse(bytes(text));
const text = (catalog: Catalog, existing?: string) =>
  new TextDecoder().decode(
    po.serialize(catalog, existing === undefined ? {} : { existing: bytes(existing) }),
  );

const entry = (more: Partial<CatalogEntry>): CatalogEntry => ({
  id: 'common:title',
  context: 'common:title',
  source: 'Нүүр',
  target: 'ໜ້າຫຼັກ',
  state: 'translated',
  remarks: [],
  notes: [],
  places: [],
  ...more,
});
const catalog = (...entries: readonly CatalogEntry[]): Catalog => ({
  language: 'lo',
  donor: 'portal',
  domain: 'web',
  entries,
});

describe('what is written', () => {
  it('is one entry per unit, with all that a translator needs', () => {
    const written = text(
      catalog(
        entry({
          source: 'Нүүр хуудас',
          previous: 'Нүүр\nхуудас',
          state: 'needs-review',
          remarks: ['Ask the ministry'],
          notes: ['The start page'],
          places: [
            { path: 'src/b.ts', line: 2 },
            { path: 'src/a b.ts', line: 10 },
            { path: 'src/a b.ts', line: 9 },
          ],
        }),
        entry({ id: unitId('Гарах'), context: '', source: 'Гарах', target: '', state: 'new' }),
        entry({ id: 'common:old', context: 'common:old', source: 'Хуучин', state: 'obsolete' }),
      ),
    );
    expect(written).toBe(`msgid ""
msgstr ""
"Project-Id-Version: portal-web\\n"
"PO-Revision-Date: 1970-01-01 00:00+0000\\n"
"Last-Translator: Saphan\\n"
"Language-Team: lo\\n"
"Language: lo\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=1; plural=0;\\n"

# Ask the ministry
#: src/a%20b.ts:9
#: src/a%20b.ts:10
#: src/b.ts:2
#. The start page
#, fuzzy
#| msgctxt "common:title"
#| msgid ""
#| "Нүүр\\n"
#| "хуудас"
msgctxt "common:title"
msgid "Нүүр хуудас"
msgstr "ໜ້າຫຼັກ"

msgid "Гарах"
msgstr ""

#~ msgctxt "common:old"
#~ msgid "Хуучин"
#~ msgstr "ໜ້າຫຼັກ"
`);
  });

  it('keeps what people wrote into the header', () => {
    const existing = `# Texts of the portal\n# (c) 2026 the ministry\n${HEAD.replace('"Language: lo', '"Last-Translator: Noy <noy@example.la>\\n"\n"X-Generator: Poedit 3.4\\n"\n"Language: lo_LA')}`;
    const written = text(catalog(entry({})), existing);
    expect(written).toMatch(/^# Texts of the portal\n# \(c\) 2026 the ministry\nmsgid ""/);
    expect(written).toContain(
      '"Last-Translator: Noy <noy@example.la>\\n"\n"X-Generator: Poedit 3.4\\n"\n"Language: lo\\n"',
    );
    expect(text(catalog(entry({})), written)).toBe(written);
  });

  it('does not move entries when code moves', () => {
    const a = entry({ id: unitId('А'), context: '', source: 'А', places: [{ path: 'z.ts', line: 1 }] });
    const b = entry({ id: unitId('Б'), context: '', source: 'Б', places: [{ path: 'a.ts', line: 1 }] });
    const written = text(catalog(a, b));
    expect(written.indexOf('msgid "А"')).toBeLessThan(written.indexOf('msgid "Б"'));
  });
});

describe('what other programs wrote', () => {
  it.each([
    ['CRLF', `${HEAD}msgid "а"\nmsgstr ""\n"б\\n"\n"в"\n`.replaceAll('\n', '\r\n')],
    ['a BOM', `\ufeff${HEAD}msgid "а"\nmsgstr "б\\nв"\n`],
    ['escapes', `${HEAD}msgid "\\320\\260"\nmsgstr "\\xd0\\xb1\\nв"\n`],
    ['a plural', `${HEAD}msgid "а"\nmsgid_plural "аа"\nmsgstr[0] "б\\nв"\n`],
  ])('is read with %s', (_, file) => {
    const { rows, faults, language } = read(file);
    expect(faults).toEqual([]);
    expect(language).toBe('lo');
    expect(rows).toMatchObject([{ id: unitId('а'), source: 'а', target: 'б\nв', state: 'translated' }]);
  });

  it('is read with every escape that msgcat writes', () => {
    const { rows } = read(`${HEAD}msgid "a"\nmsgstr "\\a\\b\\f\\v\\\\a\\\\\\a\\033\\"\\042\\134"\n`);
    expect(rows[0]?.target).toBe('\x07\b\f\v\\a\\\x07\x1b""\\');
  });

  it('is fuzzy, with what the source was', () => {
    const { rows } = read(
      `${HEAD}#, fuzzy, c-format\n#| msgctxt "a:b"\n#| msgid ""\n#| "ху"\n#| "учин"\nmsgctxt "a:b"\nmsgid "шинэ"\nmsgstr "x"\n`,
    );
    expect(rows).toMatchObject([{ id: 'a:b', state: 'needs-review', previous: 'хуучин' }]);
  });

  it('is read where the old source cannot be', () => {
    const { rows, faults } = read(`${HEAD}#, fuzzy\n#| msgxx "y\nmsgid "a"\nmsgstr "x"\n`);
    expect(faults).toEqual([]);
    expect(rows).toMatchObject([{ source: 'a', target: 'x', state: 'needs-review' }]);
    expect(rows[0]).not.toHaveProperty('previous');
  });

  it('is obsolete', () => {
    const { rows } = read(
      `${HEAD}# remark\n#~| msgid "x"\n#~ msgctxt "a:b"\n#~ msgid "шинэ"\n#~ msgstr ""\n#~ "x"\n`,
    );
    expect(rows).toMatchObject([
      { id: 'a:b', state: 'obsolete', target: 'x', remarks: ['remark'], previous: 'x' },
    ]);
  });

  it('keeps its state where a translator only took the fuzzy mark away', () => {
    const review = entry({ state: 'needs-review', previous: 'Хуучин' });
    const out = new TextDecoder().decode(
      po.serialize(catalog(review), { delivery: { batch: 'b', tool: '1' } }),
    );
    expect(read(out).rows).toMatchObject([{ state: 'needs-review', baseState: 'needs-review' }]);
    expect(read(out.replace('#, fuzzy\n', '')).rows).toMatchObject([
      { state: 'translated', baseState: 'needs-review' },
    ]);
  });

  it.each([
    ['another charset', bytes(HEAD.replace('UTF-8', 'windows-1251')), 'encoding'],
    ['bytes of another charset', Uint8Array.from([...bytes(HEAD), 0x23, 0xcf, 0xf0, 0x0a]), 'encoding'],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${HEAD}`, 'utf16le')), 'encoding'],
    ['no PO at all', bytes('{"a": "b"}'), 'unreadable'],
    ['a text that does not end', bytes(`${HEAD}msgid "а"\nmsgstr "б`), 'unreadable'],
    ['one text twice', bytes(`${HEAD}msgid "а"\nmsgstr "б"\n\nmsgid "а"\nmsgstr "в"\n`), 'unreadable'],
    [
      'a text twice that every object inherits',
      bytes(`${HEAD}msgid "constructor"\nmsgstr "б"\n\nmsgid "constructor"\nmsgstr "в"\n`),
      'unreadable',
    ],
  ])('is refused with %s', (_, file, fault) => {
    expect(po.parse(file)).toMatchObject({ rows: [], faults: [{ fault }] });
  });

  it('says in which line a text stands for the second time', () => {
    const entry = (target: string) => `msgid "а \\"б\\""\nmsgstr "${target}"\n\n`;
    const line = HEAD.split('\n').length + 3;
    expect(po.parse(bytes(HEAD + entry('в') + entry('г'))).faults).toMatchObject([
      { fault: 'unreadable', line },
    ]);
  });

  it.each([
    ['q', 'msgid "a"\nmsgstr "\\\\q\\q"\n', 1],
    ['x', 'msgid "a"\nmsgstr ""\n"\\x41\\xg"\n', 2],
    ['8', '# \\q\n#. \\q\nmsgid "\\8"\nmsgstr ""\n', 2],
    [' ', '#~ msgid "a"\n#~ msgstr "\\ "\n', 1],
  ])('is refused for an escape that gettext does not know: %s', (escaped, text, line) => {
    const detail = `invalid control sequence \\${escaped}`;
    expect(po.parse(bytes(HEAD + text))).toMatchObject({
      rows: [],
      faults: [{ fault: 'unreadable', detail, line: HEAD.split('\n').length + line }],
    });
  });

  it('keeps two backslashes before any letter', () => {
    expect(read(`${HEAD}# \\q\nmsgid "a"\nmsgstr "\\\\q"\n`).rows).toMatchObject([{ target: '\\q' }]);
  });

  it('says in which line another encoding begins, and does not call it by the name that the header has', () => {
    const file = Uint8Array.from([...bytes(`${HEAD}# ລາວ\n# `), 0xcf, 0xf0, 0x0a]);
    const line = HEAD.split('\n').length + 1;
    expect(po.parse(file).faults).toEqual([{ fault: 'encoding', detail: 'unknown', line }]);
  });

  it.each(['portal', 'service', 'inquiry'])('is the fixture %s', (name) => {
    const file = readFileSync(`fixtures/catalogs/lo/${name}/${name}.po`);
    const { rows, faults } = po.parse(file);
    expect(faults).toEqual([]);
    expect(rows).toHaveLength([...file.toString().matchAll(/^msgid /gm)].length - 1);
    const entries = rows.map((row) => ({ ...entry({}), ...row }) as CatalogEntry);
    expect(po.parse(po.serialize({ ...catalog(), entries }, { existing: file })).rows.length).toBe(
      rows.length,
    );
  });
});

const hasGettext = spawnSync('msgfmt', ['--version']).status === 0;

describe.runIf(hasGettext)('gettext', () => {
  const run = (command: string, args: readonly string[], input: Uint8Array) =>
    spawnSync(command, args, { input, env: { ...process.env, LC_ALL: 'C.UTF-8' } });

  it('accepts every file without a word, and counts as we do', () => {
    fc.assert(
      fc.property(anyCatalog.map(alike), (each) => {
        const { status, stderr } = run(
          'msgfmt',
          ['--check', '--statistics', '-o', '/dev/null', '-'],
          po.serialize(each),
        );
        const count = (state: string) => each.entries.filter((one) => po.carries(one) === state).length;
        const told = stderr
          .toString()
          .split('\n')
          .filter((line) => !/escape sequence/.test(line))
          .join('\n');
        expect(told).toMatch(
          /^(?:\d+ (?:translated messages?|fuzzy translations?|untranslated messages?)(?:, )?)+\.\n$/,
        );
        expect(number(told, 'translated message')).toBe(count('translated'));
        expect(number(told, 'fuzzy')).toBe(count('needs-review'));
        expect(number(told, 'untranslated')).toBe(count('new'));
        expect(status).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it('writes files that say the same', () => {
    fc.assert(
      fc.property(anyCatalog.map(alike), (each) => {
        const file = po.serialize(each, { delivery: { batch: 'b', tool: '1' } });
        const { status, stdout, stderr } = run('msgcat', ['-'], file);
        expect(stderr.toString().replaceAll(/.*escape sequence\n/g, '')).toBe('');
        expect(status).toBe(0);
        expect(po.parse(stdout).rows).toEqual(po.parse(file).rows);
      }),
      { numRuns: 40 },
    );
  });

  /** msgfmt wants line breaks at the ends of both texts or of neither, and U+0004 parts its own keys. */
  function alike(each: Catalog): Catalog {
    const trimmed = (one: string) => one.replace(/\u0004|^[\r\n]+|[\r\n]+$/g, '') || 'x';
    const entries = each.entries.map((one, i) => ({
      ...one,
      source: `${i}${trimmed(one.source)}`,
      id: one.context || unitId(`${i}${trimmed(one.source)}`),
      target: one.target && trimmed(one.target),
    }));
    return { ...each, entries };
  }

  function number(told: string, word: string): number {
    return Number(new RegExp(`(\\d+) ${word}`).exec(told)?.[1] ?? 0);
  }
});
