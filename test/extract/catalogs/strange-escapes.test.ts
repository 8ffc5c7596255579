import { expect, it } from 'vitest';
import { findCatalogs } from '../../../src/extract/catalogs/find-catalogs.ts';
import { poCatalog } from '../../../src/extract/catalogs/po-catalog.ts';
import { readCatalogs } from '../../../src/extract/catalogs/read-catalogs.ts';

const PATH = 'locale/mn/LC_MESSAGES/portal.po';
const ENTRY = 'msgid "path"\nmsgstr ""\n"C:\\\\дата"\n"C:\\дата \\q"\n';
const TEXT = `msgid ""
msgstr "Language: mn\\n"

${ENTRY}
msgid "save"
msgstr "Хадгалах \\t\\x41\\101"
`;

it('a text with an escape that gettext refuses is told with its line, and stays as it stands', () => {
  const found = findCatalogs([PATH], { languages: ['mn'], configs: [] });
  const { catalogs, findings } = readCatalogs(found, new Map([[PATH, TEXT]]), ['mn'], []);
  expect(catalogs[0]!.entries.map(({ key, text }) => [key, text])).toEqual([['save', 'Хадгалах \tAA']]);
  const place = { path: PATH, line: 7 };
  expect(findings).toEqual([
    { code: 'text-unread', severity: 'warning', args: { why: 'strange-escape' }, place },
  ]);
  const written = poCatalog.write(TEXT, new Map([[0, 'ບັນທຶກ']]), 'lo');
  expect(written).toContain(`\n${ENTRY}\n`);
  expect(written).toContain('msgid "save"\nmsgstr "ບັນທຶກ"');
});
