import { describe, expect, it } from 'vitest';
import { ENGLISH, translated } from './survey.ts';

const PORTUGUESE = { language: 'pt', script: null };

describe('words in small letters around values', () => {
  it.each([
    ['const a = <b>{`${days} days`}</b>;', ['${days} days']],
    ['const a = <b>{`${name} (${age} years)`}</b>;', ['${name} (${age} years)']],
    ['const a = <b>{open ? " rooms" : ""}</b>;', [' rooms']],
    ['const a = <b>{`${kind}-room`}</b>;', []],
    ['const a = <b>{`/rooms/${id} `}</b>;', []],
    ['const a = <b className={`${kind} open`} />;', []],
    ["const a = <b className={open ? ' open' : ''} />;", []],
    ["function formatHours(n) { return n === 1 ? '1 hour' : n + ' hours'; }", ['1 hour', ' hours']],
    ["function classOf(n) { return base + ' open'; }", []],
    ['const columns = [{ valueFormatter: (n) => `${n} days` }];', []],
    ['const columns = [{ valueFormatter(n) { return `${n} days`; } }];', ['${n} days']],
  ])('%s', (text, expected) => {
    expect(translated('src/a.tsx', text, ENGLISH)).toEqual(expected);
  });

  it.each([
    ['const hours = { shown: `${from} até ${to}` };', ['${from} até ${to}']],
    ['const hours = { shown: `${from} xor ${to}` };', []],
    ['const query = `${from} and ${to}`;', []],
  ])('with a small word of the language between two: %s', (text, expected) => {
    expect(translated('src/a.ts', text, PORTUGUESE)).toEqual(expected);
  });
});
