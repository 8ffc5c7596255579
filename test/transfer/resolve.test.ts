import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/model/edit.ts';
import { withEdits } from '../../src/model/with-edits.ts';
import { resolve } from '../../src/transfer/resolve.ts';

const edit = (stage: Edit['by']['stage'], start: number, end: number, text: string): Edit => ({
  span: { start, end },
  old: '0123456789'.slice(start, end),
  text,
  by: { stage, rule: 'x' },
});
const settled = (...edits: Edit[]) => withEdits('0123456789', resolve(edits));

describe('resolve', () => {
  it('lets the stage with more authority win where two edits meet', () => {
    expect(settled(edit('rebrand', 2, 4, 'r'), edit('localize', 3, 6, 'L'))).toBe('012L6789');
    expect(settled(edit('localize', 3, 6, 'L'), edit('redact', 5, 8, '#'))).toBe('01234#89');
    expect(settled(edit('rebrand', 2, 4, 'r'), edit('localize', 4, 6, 'L'))).toBe('01rL6789');
  });

  it('puts what is inserted before what is replaced at the same place', () => {
    expect(settled(edit('rebrand', 2, 4, 'r'), edit('localize', 2, 2, 'I'))).toBe('01Ir456789');
    expect(settled(edit('localize', 2, 4, 'L'), edit('localize', 2, 2, 'I'))).toBe('01IL456789');
    expect(settled(edit('rebrand', 2, 4, 'r'), edit('localize', 4, 4, 'I'))).toBe('01rI456789');
  });

  it('drops what would be inserted into a replaced text', () => {
    expect(settled(edit('localize', 2, 6, 'L'), edit('rebrand', 3, 3, 'r'))).toBe('01L6789');
  });
});
