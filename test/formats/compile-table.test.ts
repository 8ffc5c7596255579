import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileTable } from '../../src/formats/po/compile-table.ts';
import { type Block, gettext } from '../../src/formats/po/gettext.ts';

const line = fc.oneof(
  fc.string({ maxLength: 90 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.stringMatching(/^(?:[a-zа-яກ-ຮ漢字]{1,12} ?){0,14}$/u),
  fc.constantFrom('', 'C:\\new', 'say "so"', 'one\ntwo', 'tab\t', 'end\n', '\r\n'),
);
const comment = fc.stringMatching(/^[\w :/]{0,20}(?:\n[\w :/]{0,20})?$/);
const block: fc.Arbitrary<Block> = fc.record(
  {
    msgctxt: line,
    msgid: line,
    msgstr: fc.tuple(line),
    comments: fc.record(
      { translator: comment, reference: comment, extracted: comment, flag: fc.constant('fuzzy') },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['msgid', 'msgstr'] },
);

it('writes every block as gettext-parser does', () => {
  const section = (blocks: readonly Block[]) =>
    Object.fromEntries(blocks.map((each, at) => [`e${at}`, each]));
  fc.assert(
    fc.property(fc.array(block), fc.array(block, { maxLength: 3 }), (live, gone) => {
      const headers = { Language: 'lo', 'Content-Type': 'text/plain; charset=utf-8' };
      const table = {
        charset: 'utf-8',
        headers,
        translations: { '': { '': { msgid: '', msgstr: [''] } }, entries: section(live) },
        obsolete: { entries: section(gone) },
      };
      const written = compileTable({ headers, live, obsolete: gone });
      expect(written).toBe(new TextDecoder().decode(gettext.compile(table)));
    }),
  );
});
