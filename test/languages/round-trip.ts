import fc from 'fast-check';
import { expect } from 'vitest';
import type { Language } from '../../src/languages/language.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Site } from '../../src/model/site.ts';

/** Any text at all, and often one that is made of what the language could take for its own. */
export function anyText(special: string): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...special, ' ', 'Ө', 'ສ', '\n'), minLength: 1, maxLength: 12 }),
    fc.constantFrom('Сайн байна уу', 'ສະບາຍດີ', 'a "b" \'c\' \\d'),
  );
}

/** Writes a text over each segment of a site; null where the language refuses one. */
export function written(
  language: Language,
  source: string,
  site: Site,
  texts: readonly string[],
): string | null {
  let result = source;
  for (let index = site.segments.length - 1; index >= 0; index--) {
    const text = language.write(site, index, texts[index]!);
    if (text === null) return null;
    const { start, end } = site.segments[index]!;
    result = result.slice(0, start) + text + result.slice(end);
  }
  return result;
}

export function textOf(segments: readonly string[]): string {
  return segments.map((text, index) => (index === 0 ? text : `{${index - 1}}${text}`)).join('');
}

/** Each site of a sample takes any text, is read with it, and the file keeps its shape. Answers how many were refused. */
export function expectRoundTrip(language: Language, path: string, source: string, special: string): number {
  const before = language.read(source, path);
  expectOrdered(before);
  let refused = 0;
  before.sites.forEach((site, at) => {
    const texts = fc.array(anyText(special), {
      minLength: site.segments.length,
      maxLength: site.segments.length,
    });
    fc.assert(
      fc.property(texts, (segments) => {
        // A key in Latin letters is no site any more.
        const told = site.kind === 'key' ? segments.map((text) => `Ө${text}`) : segments;
        const result = written(language, source, site, told);
        if (result === null) {
          refused++;
          return;
        }
        const after = language.read(result, path);
        expect(after.diagnostics).toEqual(before.diagnostics);
        expect(after.sites.length).toBe(before.sites.length);
        expect(after.sites[at]!.text).toBe(textOf(told));
        expect(after.shape()).toBe(before.shape());
        expect(after.sites.map(({ text }) => text).filter((_, other) => other !== at)).toEqual(
          before.sites.map(({ text }) => text).filter((_, other) => other !== at),
        );
      }),
      { numRuns: 25 },
    );
  });
  return refused;
}

export function expectOrdered({ sites, chains, keys }: Reading): void {
  for (const list of [sites, chains, keys]) {
    const starts = list.map(({ span }) => span.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  }
  for (const { segments, holes, span } of sites) {
    expect(segments.length).toBe(holes.length + 1);
    for (const part of [...segments, ...holes.map((hole) => hole.span)]) {
      expect(part.start).toBeGreaterThanOrEqual(span.start);
      expect(part.end).toBeLessThanOrEqual(span.end);
      expect(part.end).toBeGreaterThanOrEqual(part.start);
    }
  }
}
