import { describe, expect, it } from 'vitest';
import { mayMove } from '../../src/translate/may-move.ts';

const OPERAND = { isOperand: true, isScript: false, isBare: false, isAtHome: false };
const HOLE = { isOperand: false, isScript: false, isBare: false, isAtHome: false };

describe('mayMove', () => {
  it.each([
    'name',
    'user.name',
    'a.b().c',
    'f(")", x + 1)[0].y',
    'a?.b',
    'list[i + 1]',
    '(a + b)',
    'this.#x',
    '5',
  ])('takes the operand %s as it is', (code) => expect(mayMove(code, OPERAND)).toBe('bare'));

  it.each(['a + b', 'a - f(x)', 'n * 2', 'total / (n + 1)'])('puts parentheses around %s', (code) =>
    expect(mayMove(code, OPERAND)).toBe('wrapped'),
  );

  it.each(['new Name(a)', '(int) a', 'not a', 'f(', 'a ? b : c'])('is only sure of %s in script', (code) => {
    expect(mayMove(code, OPERAND)).toBeNull();
    expect(mayMove(code, { ...OPERAND, isScript: true })).toBe('wrapped');
    expect(mayMove(code, HOLE)).toBe('bare');
  });

  it.each(['n++', '--n', 'n = 5', 'n += 1', 'await f()'])(
    'leaves %s where it is, for it changes something',
    (code) => {
      expect(mayMove(code, HOLE)).toBeNull();
      expect(mayMove(code, { ...OPERAND, isScript: true, isAtHome: true })).toBe('wrapped');
    },
  );

  it.each([
    'a == b ? c : d',
    'a <= b',
    '<%= a %>',
    '{{ a }}',
    '{{ total }}',
    '{<b className="x">{n}</b>}',
    '{rows.map((x) => x)}',
  ])('takes along %s', (code) => expect(mayMove(code, HOLE)).toBe('bare'));

  it.each([
    '{{#if a}}',
    '{{/if}}',
    '{{else}}',
    '{{ end }}',
    '{{~#each a}}',
    '{% if a %}',
    '{# x #}',
    '<% } %>',
    '<?php f() ?>',
  ])('leaves %s where it is, for it steers the template', (code) => expect(mayMove(code, HOLE)).toBeNull());
});
