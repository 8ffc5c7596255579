import type { Span } from '../model/edit.ts';

type PersonalDataShape = { readonly kind: string; readonly pattern: RegExp };

// One row per kind. A pattern is global and must not match its own source: donors hold such patterns as code.
const SHAPES = [
  // Mongolia's citizen register number: two letters of the Mongolian alphabet, then date of birth, serial and check.
  // The look behind comes last: first, it would run at every character of the text.
  {
    kind: 'mn-register-number',
    pattern: /[А-Яа-яЁёӨөҮү]{2}[0-9]{8}(?<![\p{L}\p{N}_][\s\S]{10})(?![\p{L}\p{N}_])/gu,
  },
] as const satisfies readonly PersonalDataShape[];

/** The kinds of personal data that are known by shape: ISO 3166 code of the country, then what it is. */
export type PersonalDataKind = (typeof SHAPES)[number]['kind'];

/** A place where a person's data seems to stand, in UTF-16 offsets. The value itself is never kept. */
export type PersonalData = { readonly kind: PersonalDataKind } & Span;

/** Every span of a text that has the shape of personal data, in the order of the text. Shape only: no checksum. */
export function findPersonalData(text: string): PersonalData[] {
  return SHAPES.flatMap(({ kind, pattern }) =>
    Array.from(text.matchAll(pattern), (found) => ({
      kind,
      start: found.index,
      end: found.index + found[0].length,
    })),
  ).sort((a, b) => a.start - b.start);
}
