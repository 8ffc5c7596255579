import fc from 'fast-check';
import { byCodePoint } from '../../src/model/by-code-point.ts';
import type { Catalog, CatalogEntry } from '../../src/model/catalog.ts';
import { unitId } from '../../src/model/unit-id.ts';

/** What spreadsheets, gettext and XML have spoilt for somebody. */
export const NASTY = [
  '=SUM(A1)',
  '+856 20',
  '020',
  '1E5',
  '@me',
  '-1',
  '_x0041_',
  '_x005F_',
  '__x0041_',
  '"quoted"',
  "'",
  '\\',
  '\\n',
  '\\\\"',
  '\n',
  '\n\n',
  '\r',
  '\r\n',
  '\t',
  ' ',
  '\u0001',
  '\u0007',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u200b',
  '\u2028',
  '\ufeff',
  '\ufffe',
  '<b>&amp;</b>',
  ']]>',
  '#, fuzzy',
  '#~ msgid',
  'msgstr "x"',
  '2025-04-14',
  'TRUE',
  'Сайн байна уу, {{name}}!',
  'Өргөдөл үүсгэх',
  'ᠮᠣᠩᠭᠣᠯ',
  'ສະບາຍດີ',
  'ນ້ຳ',
  'ນໍ້າ',
  '👩‍👩‍👧 𝌆',
  '%1$s',
  '__proto__',
  'constructor',
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
);

/** Any text that is not empty; U+0000 stands in no text file. */
const anyText = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join('').replaceAll('\0', ''))
  .filter((text) => text !== '');

const note = fc.constantFrom(
  'The title of the page',
  'pivot en: Sign in',
  '{0}: user.name',
  'msgid "x"',
  'ໝາຍເຫດ',
);
const place = fc.record({
  path: fc.constantFrom('src/a.ts', 'src/my page.tsx', 'src/100 %%20.ts', 'src/Нүүр.vue', 'b/c:d.java'),
  line: fc.integer({ min: 1, max: 900 }),
});
const base = fc.record({
  source: anyText,
  // Files of gettext cannot hold U+0004 there, see `previousLines`.
  previous: anyText.map((text) => text.replaceAll('\u0004', '') || 'x'),
  target: anyText,
  key: fc.option(
    fc.constantFrom('common:a', 'common:b.c', 'a:__proto__', 'ns:1', 'ns:2', 'x:у', 'm.properties:k'),
  ),
  state: fc.constantFrom('new', 'draft', 'needs-review', 'translated', 'approved', 'obsolete' as const),
  remarks: fc.array(note, { maxLength: 2 }),
  notes: fc.array(note, { maxLength: 2 }),
  places: fc.array(place, { maxLength: 3 }),
});

const anyEntry = base.map(
  ({ source, previous, target, key, state, remarks, notes, places }): CatalogEntry => {
    const context = key ?? '';
    return {
      id: key ?? unitId(source),
      context,
      source,
      target: state === 'new' ? '' : target,
      state,
      ...(state === 'needs-review' ? { previous } : {}),
      remarks,
      notes,
      places: [...new Map(places.map((each) => [`${each.path}:${each.line}`, each])).values()].sort(
        (a, b) => byCodePoint(a.path, b.path) || a.line - b.line,
      ),
    };
  },
);

/** Any catalog: each id once, sorted. */
export const anyCatalog = fc.uniqueArray(anyEntry, { maxLength: 8, selector: ({ id }) => id }).map(
  (entries): Catalog => ({
    language: 'lo',
    donor: 'portal',
    domain: 'web',
    entries: entries.sort((a, b) => byCodePoint(a.id, b.id)),
  }),
);
