import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/model/snapshot.ts';
import { donorTexts } from '../../src/transfer/donor-texts.ts';

const FILES: Readonly<Record<string, string>> = {
  'i18n/index.js': [
    "import i18n from 'i18next';",
    "import mn from './mn.json';",
    "i18n.init({ lng: 'mn', resources: { mn: { portal: mn } } });",
  ].join('\n'),
  'i18n/mn.json': '{ "title": "Иргэний үйлчилгээ" }',
};

const entries = Object.keys(FILES).map((path): Entry => ({ path, oid: path, mode: '100644' }) as Entry);

describe('donorTexts', () => {
  it('finds the catalogs that a configuration imports', async () => {
    const texts = await donorTexts(
      entries,
      { language: 'mn', foreign: false },
      {
        read: async (oids, each) => {
          for (const oid of oids) each(oid, Buffer.from(FILES[oid]!));
        },
        progress: () => {},
        cache: null,
        help: null,
      },
    );
    expect(texts.findings).toEqual([]);
    expect(texts.unitsFor('lo')).toMatchObject([{ id: 'portal:title', source: 'Иргэний үйлчилгээ' }]);
  });
});
