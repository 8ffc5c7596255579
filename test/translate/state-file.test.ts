import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { po } from '../../src/formats/po.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import { joinState } from '../../src/translate/join-state.ts';
import { readStateFile, stateFile } from '../../src/translate/state-file.ts';
import { anyCatalog } from '../support/arbitrary-catalog.ts';
import { catalog, entry } from './catalog.ts';

const ABOUT = { language: 'lo', donor: 'portal', domain: 'web' };

/** Through both files, with what another program does to the PO file in between. */
function reread(each: Catalog, edit = (text: string) => text): Catalog {
  const text = edit(new TextDecoder().decode(po.serialize(each)));
  const { rows } = po.parse(new TextEncoder().encode(text));
  return joinState(rows, readStateFile(stateFile(each)).lines, ABOUT);
}

describe('a PO file and the states beside it', () => {
  it('are the whole catalog', () => {
    fc.assert(
      fc.property(anyCatalog, (each) => {
        expect(reread(each)).toEqual(each);
      }),
    );
  });

  it('keep who did what', () => {
    const each = catalog(
      entry({
        source: 'Нүүр',
        target: 'ໜ້າຫຼັກ',
        state: 'approved',
        by: 'Noy',
        approvedBy: 'Kham',
        batch: 'b1',
      }),
      entry({ source: 'e-Test', state: 'do-not-translate' }),
      entry({ source: 'Хуучин', target: 'ເກົ່າ', state: 'obsolete', was: 'approved', goneFor: 1 }),
    );
    const sorted = { ...each, entries: [...each.entries].sort((a, b) => (a.id < b.id ? -1 : 1)) };
    expect(reread(each)).toEqual(sorted);
    const ids = stateFile(each)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual([...ids].sort());
  });

  const approved = catalog(
    entry({
      context: 'a:b',
      source: 'Нүүр',
      target: 'ໜ້າຫຼັກ',
      state: 'approved',
      by: 'Noy',
      approvedBy: 'Kham',
    }),
  );

  it.each([
    ['edited elsewhere', (text: string) => text.replace('ໜ້າຫຼັກ', 'ໜ້າແລກ'), 'ໜ້າແລກ', 'translated'],
    [
      'edited elsewhere and fuzzy',
      (text: string) => text.replace('ໜ້າຫຼັກ', 'ໜ້າແລກ').replace('msgctxt "a:b"', '#, fuzzy\nmsgctxt "a:b"'),
      'ໜ້າແລກ',
      'needs-review',
    ],
    [
      'marked fuzzy elsewhere',
      (text: string) => text.replace('msgctxt "a:b"', '#, fuzzy\nmsgctxt "a:b"'),
      'ໜ້າຫຼັກ',
      'needs-review',
    ],
    ['emptied elsewhere', (text: string) => text.replace('ໜ້າຫຼັກ', ''), '', 'new'],
    [
      'given another source elsewhere',
      (text: string) => text.replace('Нүүр', 'Эхлэл'),
      'ໜ້າຫຼັກ',
      'needs-review',
    ],
    [
      'declared obsolete elsewhere',
      (text: string) => text.replace(/^(?=msg\w+ "(?!"))/gm, '#~ '),
      'ໜ້າຫຼັກ',
      'obsolete',
    ],
  ])('show what was %s', (_, edit, target, state) => {
    const [read] = reread(approved, edit).entries;
    expect(read).toMatchObject({ id: 'a:b', target, state });
    expect(read).not.toHaveProperty('approvedBy');
  });

  it('lose nothing where the states are gone or torn by a merge', () => {
    const { rows } = po.parse(po.serialize(approved));
    expect(joinState(rows, [], ABOUT).entries).toMatchObject([{ target: 'ໜ້າຫຼັກ', state: 'translated' }]);
    const torn = `<<<<<<< ours\n${stateFile(approved)}=======\n{"id":"a:c","state":"odd"}\nnull\n`;
    expect(readStateFile(torn)).toMatchObject({
      lines: [{ id: 'a:b', state: 'approved' }],
      unread: [1, 3, 4, 5],
    });
  });

  it('take the old translation of a key that another program declared obsolete for a proposal', () => {
    const head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n';
    const merged = `${head}msgctxt "a:b"\nmsgid "шинэ"\nmsgstr ""\n\n#~ msgctxt "a:b"\n#~ msgid "хуучин"\n#~ msgstr "ເກົ່າ"\n`;
    const { rows } = po.parse(new TextEncoder().encode(merged));
    expect(joinState(rows, [], ABOUT).entries).toMatchObject([
      { id: 'a:b', source: 'шинэ', target: 'ເກົ່າ', state: 'needs-review', previous: 'хуучин' },
    ]);
  });
});
