import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import type { Language } from '../../src/languages/language.ts';
import type { Span } from '../../src/model/edit.ts';
import type { Reading } from '../../src/model/reading.ts';

const FOLDER = join(import.meta.dirname, 'samples');
const SAMPLES = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((row) => row.isFile())
  .map((row) => relative(FOLDER, join(row.parentPath, row.name)).replaceAll('\\', '/'));

/**
 * What opens something in some language, is escaped, or is tied to what stands beside it. That twice as much of it takes
 * no more than twice as long is a row of the benchmark.
 */
const OPENINGS: readonly string[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'openings.json'), 'utf8'),
);

/** One for all: to make forty megabytes anew takes longer than to refuse them. */
const TOO_LARGE = 'ө'.repeat(20_000_001);

/** In UTF-16 units. */
const SIZE = 1_000;
const LINE = 30_000;

const NESTED: readonly (readonly [open: string, close: string])[] = [
  ...([
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
    ['<a>', '</a>'],
    ['{"a":', '}'],
  ] as const),
  ...([
    ['/*', '*/'],
    ['`${', '}`'],
    ['- ', ''],
    ['if (a) {', '}'],
  ] as const),
];

/** What leaves a literal, a comment or a bracket open at the end of a file. */
const UNCLOSED = [
  '"Өө',
  "'Өө",
  '`Өө',
  '"""Өө',
  '/* Өө',
  '<!-- Өө',
  '<a b="Өө',
  '{',
  '([',
  '${',
  '<![CDATA[Өө',
];

describe.each(SAMPLES)('%s', (name) => {
  const language = languageOf(name)!;
  const source = readFileSync(join(FOLDER, name), 'utf8');
  const whole = language.read(source, name).sites;
  const spans = whole.map(({ span }) => span);
  const said = whole.map(({ text }) => text.trim());

  it('reads on through much of anything', () => {
    for (const mark of OPENINGS) {
      const many = mark.repeat(SIZE / mark.length);
      readSafely(language, name, many);
      // Where code begins somewhere in a page.
      if (/^(?:html|php|vue|svelte)/.test(name)) readSafely(language, name, source + many);
    }
  });

  it('reads a long line', () => {
    const line = source.replaceAll(/\s+/g, ' ').replaceAll('//', '');
    readSafely(language, name, line.repeat(LINE / line.length));
  });

  it('says of what is too large for anybody’s memory that it is', () => {
    // Of a script the tree takes most room, so that less is too much.
    const text = language.id === 'typescript' ? TOO_LARGE.slice(0, TOO_LARGE.length / 3) : TOO_LARGE;
    expect(language.read(text, name).diagnostics.map(({ fault }) => fault)).toContain('too-large');
  });

  it.each([
    [10_000, NESTED],
    [100_000, NESTED.slice(0, 1)],
  ])('goes %i levels deep, and no further than its stack', (levels, nested) => {
    for (const [open, close] of nested)
      readSafely(language, name, `${open.repeat(levels)}"Өө"${close.repeat(levels)}`);
  });

  it('names what it loses where the end of the file is missing', () => {
    // Behind what is open much may follow: nobody tries every way to share it.
    for (const end of UNCLOSED)
      for (const rest of ['', 'Өө '.repeat(2_000)]) expectKept(`${source}\n${end}${rest}`);
    for (let part = 1; part < 8; part++) {
      const cut = source.slice(0, Math.floor((source.length * part) / 8));
      readSafely(language, name, cut);
    }
  });

  it('names what it loses where two versions were not merged', () => {
    const lines = source.split('\n');
    // A mark in the midst of a text is a part of it to all who read the file.
    const starts = lines.map((_, at) => lines.slice(0, at).join('\n').length + (at === 0 ? 0 : 1));
    const isBetween = (offset: number) => !spans.some(({ start, end }) => start < offset && offset <= end);
    const places = lines.flatMap((_, at) => {
      const next = starts[at + 2];
      return next !== undefined && isBetween(starts[at]!) && isBetween(next) ? [at] : [];
    });
    for (const at of places) {
      const [before, own, behind] = [lines.slice(0, at), lines.slice(at, at + 2), lines.slice(at + 2)];
      const marked = ['<<<<<<< HEAD', ...own, '=======', ...own, '>>>>>>> theirs'];
      expectKept([...before, ...marked, ...behind].join('\n'));
    }
  });

  it('reads on behind bytes that are no text', () => {
    const odd = ['\0', '\ufffd', '\ud800', '\u2028', '\x1b'];
    for (const mark of odd) {
      readSafely(language, name, source.replaceAll(' ', mark));
      readSafely(language, name, mark + source);
      expectKept(`${source}\n${mark}`);
    }
  });

  /** A text that is not read any more is lost in silence unless the reading says that something is amiss. */
  function expectKept(broken: string): void {
    const { sites, diagnostics } = readSafely(language, name, broken);
    if (diagnostics.length > 0) return;
    const now = new Set(sites.map(({ text }) => text.trim()));
    expect(said.filter((text) => ![...now].some((other) => other.includes(text)))).toEqual([]);
  }
});

function readSafely(language: Language, name: string, text: string): Reading {
  const reading = language.read(text, name);
  const last = { start: 0, end: 0 };
  for (const { span, segments, holes } of reading.sites) {
    const isInside = ({ start, end }: Span) => span.start <= start && start <= end && end <= span.end;
    const isSound =
      last.start <= span.start && span.end <= text.length && segments.length === holes.length + 1;
    // Asking the matchers of each site would take longer than all else.
    if (!isSound || ![...segments, ...holes.map((hole) => hole.span)].every(isInside))
      expect.fail(`a site out of order at ${span.start}`);
    last.start = span.start;
  }
  return reading;
}
