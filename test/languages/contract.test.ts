import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.ts';
import type { Language } from '../../src/languages/language.ts';
import type { Site } from '../../src/model/site.ts';
import { anyText, expectOrdered, textOf, written } from './round-trip.ts';

const FOLDER = join(import.meta.dirname, 'samples');

/** Marks that some language takes for its own. */
const SPECIAL = '\\"\'`$={}<>&;/*#:-|\n\r\t';

describe.each(LANGUAGES.map((language) => [language.id, language] as const))('%s', (id, language) => {
  const samples = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((row) => row.isFile())
    .map((row) => relative(FOLDER, join(row.parentPath, row.name)).replaceAll('\\', '/'))
    // What is told by its folder has one of its own.
    .filter((name) => name.startsWith(`${id}.`) || name.startsWith(`${id}/`));

  it('has a sample, and reads it as its own', () => {
    expect(samples).not.toEqual([]);
    expect(samples.filter((name) => !language.match(name))).toEqual([]);
  });

  describe.each(samples)('%s', (name) => {
    const source = readFileSync(join(FOLDER, name), 'utf8');
    const reading = language.read(source, name);

    it('is read without a fault, in order', () => {
      expect(reading.diagnostics).toEqual([]);
      expect(reading.sites.length).toBeGreaterThan(3);
      expectOrdered(reading);
      expect(reading.sites.filter((site, at) => overlaps(site, reading.sites.slice(0, at)))).toEqual([]);
    });

    it('is read the same twice', () => {
      const { shape, ...again } = language.read(source, name);
      expect({ ...again, shape: shape() }).toEqual({ ...reading, shape: reading.shape() });
    });

    it('looks up the same keys where nothing else is asked', () => {
      if (language.readKeys === undefined) return;
      fc.assert(
        fc.property(fc.nat(source.length), fc.nat(source.length), (from, to) => {
          const text = source.slice(from, to);
          expect(language.readKeys?.(text, name).keys).toEqual(language.read(text, name).keys);
        }),
        { numRuns: 60, examples: [[0, source.length]] },
      );
    });

    it('takes any text in any place, and keeps its shape', () => {
      for (const site of reading.sites) expectAnyText(language, name, source, site);
    });

    it('never throws, wherever it is cut off', () => {
      fc.assert(
        fc.property(fc.nat(source.length), fc.nat(source.length), (from, to) => {
          const { sites } = language.read(source.slice(from, to), name);
          expectOrdered({ sites, chains: [], keys: [], diagnostics: [], shape: () => '' });
        }),
        { numRuns: 60 },
      );
    });
  });
});

/** A site that stands in another stands in one of its holes. */
function overlaps({ span }: Site, before: readonly Site[]): boolean {
  return before.some(
    (other) =>
      other.span.end > span.start &&
      !other.holes.some((hole) => hole.span.start <= span.start && span.end <= hole.span.end),
  );
}

function expectAnyText(language: Language, name: string, source: string, site: Site): void {
  const before = language.read(source, name);
  const others = textsBeside(before.sites, site.span.start);
  const length = { minLength: site.segments.length, maxLength: site.segments.length };
  fc.assert(
    fc.property(fc.array(anyText(SPECIAL), length), (texts) => {
      // A name in Latin letters is no site any more, and a literal of a type need not be one.
      const isName = site.kind === 'key' || site.context.use === 'syntax';
      const segments = isName ? texts.map((text) => `Ө${text}`) : texts;
      const result = written(language, source, site, segments);
      if (result === null) return;
      const after = language.read(result, name);
      expect(after.diagnostics).toEqual([]);
      expect(after.sites.find(({ span }) => span.start === site.span.start)?.text).toBe(textOf(segments));
      expect(textsBeside(after.sites, site.span.start)).toEqual(others);
      // A renamed property or variable is another one, and that shows.
      if (site.kind !== 'key') expect(after.shape()).toBe(before.shape());
    }),
    { numRuns: 8 },
  );
}

function textsBeside(sites: readonly Site[], start: number): readonly string[] {
  return sites.filter(({ span, text }) => span.start !== start && text.trim() !== '').map(({ text }) => text);
}
