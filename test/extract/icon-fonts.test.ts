import { describe, expect, it } from 'vitest';
import { MONGOLIAN, translated } from './survey.ts';

describe('names that a font draws as pictures', () => {
  it.each([
    ['a.html', '<span class="material-symbols-outlined text-sm">arrow_back</span>'],
    ['a.html', '<i class="x material-icons">close</i>'],
    ['a.component.html', `<i class="material-icons">{{ isOpen ? 'expand_less' : 'expand_more' }}</i>`],
    ['a.tsx', 'const a = <p><span className="material-icons-round">close</span></p>;'],
    ['a.tsx', `const a = <i className="material-icons">{isOpen ? 'check' : 'close'}</i>;`],
    ['a.tsx', 'const a = <Icon>close</Icon>;'],
  ])('are no texts: %s %s', (path, text) => {
    expect(translated(path, text)).toEqual([]);
  });

  it('leave the words beside them', () => {
    const text = '<b title="close"><i class="material-icons" title="Close it">close</i> Close</b>';
    expect(translated('a.html', text)).toEqual(['close', 'Close it', ' Close']);
    expect(translated('a.html', '<i class="material">close</i>')).toEqual(['close']);
    expect(translated('a.html', '<i class="material-icons">Хаах</i>', MONGOLIAN)).toEqual(['Хаах']);
  });
});
