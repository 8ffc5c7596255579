import { expect, it } from 'vitest';
import type { SiteRow } from '../../src/extract/site-row.ts';
import { textPicture } from '../../src/extract/text-picture.ts';

function row(path: string, text: string, changes: Partial<SiteRow> = {}): SiteRow {
  const place = { path, line: 1, col: 1, start: 0, end: text.length, lang: 'ts', text_kind: 'string', text };
  const judged = { class: 'ui', action: 'translate', confidence: 0.9, reason: 'interface-text' } as const;
  return { ...place, ...judged, should_translate: true, ...changes };
}

const KEPT = { action: 'keep', should_translate: false } as const;

const ROWS = [
  row('web/src/a.tsx', 'Хадгалах'),
  row('web/src/b.tsx', 'Хадгалах', { confidence: 0.6, reason: 'stored-elsewhere' }),
  row('api/x.ts', 'Алдаа', { class: 'message' }),
  row('api/x.ts', 'Зөвшөөрсөн', { ...KEPT, class: 'compared', reason: 'compared' }),
  row('api/x.ts', 'utf-8', { ...KEPT, class: 'compared', reason: 'compared' }),
  row('api/x.ts', 'Тайлбар', {
    action: 'ignore',
    should_translate: false,
    class: 'comment',
    reason: 'comment',
  }),
];

it('counts what is to be translated, by class and folder, and what is risky', () => {
  expect(textPicture(ROWS, 'mn', { texts: 2, plurals: 1 })).toEqual({
    language: 'mn',
    places: 3,
    texts: 2,
    plurals: 1,
    unsure: 1,
    classes: [
      { class: 'ui', action: 'translate', places: 2, files: 2 },
      { class: 'compared', action: 'keep', places: 1, files: 1 },
      { class: 'message', action: 'translate', places: 1, files: 1 },
    ],
    folders: [
      { folder: 'web/src', places: 2, files: 2 },
      { folder: 'api', places: 1, files: 1 },
    ],
    risks: [
      { reason: 'compared', places: 1, files: 1 },
      { reason: 'stored-elsewhere', places: 1, files: 1 },
    ],
  });
});

it('looks at all letters where people write Latin ones', () => {
  expect(textPicture(ROWS, 'en', { texts: 2, plurals: 0 }).risks).toContainEqual({
    reason: 'compared',
    places: 2,
    files: 1,
  });
});
