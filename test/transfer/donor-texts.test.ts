import { describe, expect, it } from 'vitest';
import { attach } from '../../src/model/attach.ts';
import type { Decision } from '../../src/model/decision.ts';
import { unitId } from '../../src/model/unit-id.ts';
import type { SurveyedText } from '../../src/transfer/survey-blob.ts';
import { readTextsOf } from '../support/read-texts-of.ts';

const FILES: Readonly<Record<string, string>> = {
  'i18n/index.js': [
    "import i18n from 'i18next';",
    "import mn from './mn.json';",
    "i18n.init({ lng: 'mn', resources: { mn: { portal: mn } } });",
  ].join('\n'),
  'i18n/mn.json': '{ "title": "Иргэний үйлчилгээ" }',
};

describe('donorTexts', () => {
  it('finds the catalogs that a configuration imports', async () => {
    const texts = await readTextsOf(FILES);
    // The configuration has no letter of Mongolian.
    expect(texts.findings).toMatchObject([{ code: 'texts-passed-over', args: { count: 1 } }]);
    expect(texts.unitsFor('lo')).toMatchObject([{ id: 'portal:title', source: 'Иргэний үйлчилгээ' }]);
  });

  it('reads what a column takes in a file without a text', async () => {
    const texts = await readTextsOf({
      'db/1.sql': 'CREATE TABLE kinds (id int, name VARCHAR(40));',
      'db/2.sql': "INSERT INTO kinds (id, name) VALUES (1, 'Иргэний бүртгэл');",
    });
    expect(texts.unitsFor('lo')).toMatchObject([{ comments: ['at most 40 characters'] }]);
  });

  describe('in Latin letters', () => {
    const SAID = {
      'src/a.php': "<?php note('Late by a day');",
      'src/b.php': "<?php note('Not yet paid');",
      'src/c.php': "<?php note('Paid in part');",
      'src/d.php': "<?php note('Print');",
    };
    const ENGLISH = { language: 'en', foreign: false };

    it('keeps and asks about what a type of the program lists, but for what is only shown', async () => {
      const texts = await readTextsOf(
        {
          'src/kinds.ts': "export type Kind = 'Rooms to let' | 'Rooms to buy';\n",
          'src/a.ts': "res.json({ message: 'Rooms to let' });\nres.json({ message: 'No room is left' });\n",
          'src/B.tsx': 'export const B = () => <b>Rooms to buy</b>;\n',
        },
        ENGLISH,
      );
      expect(texts.unitsFor('lo').map(({ source }) => source)).toEqual(['No room is left', 'Rooms to buy']);
      expect(texts.open().map(({ text, why }) => [text, why])).toContainEqual([
        'Rooms to let',
        'compared-elsewhere',
      ]);
    });
    const sources = async (...asked: Parameters<typeof readTextsOf>) =>
      (await readTextsOf(...asked)).unitsFor('lo').map(({ source }) => source);

    it('takes what other files say for a sign of texts', async () => {
      expect(await sources(SAID, ENGLISH)).toContain('Print');
      const { 'src/a.php': _, ...fewer } = SAID;
      expect(await sources(fewer, ENGLISH)).not.toContain('Print');
    });

    it('forgets what a cached file was judged by, where others say something else', async () => {
      const kept = new Map<string, SurveyedText>();
      const cache = { get: (key: string) => kept.get(key), set: kept.set.bind(kept) };
      expect(await sources(SAID, ENGLISH, cache)).toContain('Print');
      expect(await sources(SAID, ENGLISH, cache)).toContain('Print');
      const others = { ...SAID, 'src/e.php': "<?php note('by_day'); note('by-week'); note('b2');" };
      expect(await sources(others, ENGLISH, cache)).not.toContain('Print');
    });

    it('lets decisions speak about it', async () => {
      const decision: Decision = {
        kind: 'text',
        action: 'keep',
        places: [{ text: 'Print', hash: unitId('Print') }],
        reason: 'r',
        by: 'b',
        on: '2026-01-01',
      };
      const decisions = { decided: attach([decision], 'text'), donor: 'd' };
      expect(await sources(SAID, { ...ENGLISH, decisions })).not.toContain('Print');
    });
  });
});
