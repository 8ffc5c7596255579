import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gettext } from '../../src/formats/po/gettext.ts';
import { readRegular } from '../../src/formats/po/read-regular.ts';
import { po } from '../../src/formats/po.ts';
import { anyCatalog } from '../support/arbitrary-catalog.ts';

const HEAD = 'msgid ""\nmsgstr ""\n"Language: lo\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"';
const file = (...blocks: readonly string[]) => `${[HEAD, ...blocks].join('\n\n')}\n`;

/** Comparing their spellings also compares the order of entries. */
function expectSame(text: string) {
  const read = readRegular(text);
  if (read === null) return;
  const theirs = gettext.parse(text, { validation: true });
  expect(read).toEqual(theirs);
  const order = (table: typeof read) => Object.values(table.translations).map((byId) => Object.keys(byId));
  expect(order(read)).toEqual(order(theirs));
}

describe('readRegular', () => {
  it('reads what we write as gettext-parser does', () => {
    fc.assert(
      fc.property(anyCatalog, (catalog) => {
        const text = new TextDecoder().decode(po.serialize(catalog));
        expectSame(text);
      }),
    );
  });

  it('reads any lines as gettext-parser does, or leaves them to it', () => {
    const line = fc.constantFrom(
      ...[
        '# a remark',
        '#: src/a.ts:1 src/b.ts:2',
        '#.  note ',
        '#, fuzzy',
        '#| msgid "old"',
        '#',
        '#~ msgid "x"',
      ],
      ...['msgctxt "menu"', 'msgctxt ""', 'msgid "one"', 'msgid "two \\"2\\"\\n"', 'msgid ""', 'msgid "12"'],
      ...[
        'msgstr "ໜຶ່ງ"',
        'msgstr ""',
        '"more\\tof \\\\ it"',
        'msgid_plural "ones"',
        'msgstr[0] "x"',
        '',
        ' ',
        '"',
        'x',
      ],
      ...['msgid "constructor"', 'msgid "3"', 'msgid "\\e"', '\r'],
    );
    fc.assert(
      fc.property(fc.array(fc.array(line, { maxLength: 6 }), { maxLength: 6 }), (blocks) => {
        const text = file(...blocks.map((lines) => lines.join('\n')));
        if (readRegular(text) !== null) expectSame(text);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['msgid "a"\nmsgstr "b"', 'msgid "a"\nmsgstr "c"'],
    ['msgid "a"\nmsgstr "b', 'msgid "c"\nmsgstr ""'],
    ['msgid "constructor"\nmsgstr "b"'],
  ])('leaves to gettext-parser what may be a fault: %s', (...blocks) => {
    expect(readRegular(file(...blocks))).toBeNull();
  });

  it('lets a text go on behind a blank line, as gettext-parser does', () => {
    expectSame(file('msgid "a"\nmsgstr "b"', 'msgid "3"\nmsgstr ""', '"more"'));
  });

  it('reads entries of every kind in one file', () => {
    const text = file(
      '# by hand\n#. a note\n#: src/a.ts:1\n#, fuzzy\n#| msgid "old"\nmsgctxt "menu"\nmsgid ""\n"two "\n"lines\\n"\nmsgstr "ສອງ"',
      'msgid "plain"\nmsgstr ""',
      '#~ msgid "gone"\n#~ msgstr "ໄປ"',
    );
    expect(readRegular(text)).not.toBeNull();
    expectSame(text);
  });
});
