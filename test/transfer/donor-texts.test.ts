import { describe, expect, it } from 'vitest';
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
});
