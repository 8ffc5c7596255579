import { describe, expect, it } from 'vitest';
import { renderCatalog } from '../../../src/extract/catalogs/render-catalog.ts';
import { catalogsOf } from './support.ts';

const ENGLISH = `msgid ""
msgstr ""
"Language: en\\n"

msgid "Хүсэлт"
msgstr "Request"

msgid "Илгээх"
msgstr ""

msgid "%(n)s хүсэлт"
msgid_plural "%(n)s хүсэлтүүд"
msgstr[0] "%(n)s request"
msgstr[1] "%(n)s requests"
`;

describe('a program that says its texts itself', () => {
  const [catalog] = catalogsOf({ 'locale/en/LC_MESSAGES/django.po': ENGLISH });

  it('is translated from its own words, with those of the other language beside them', () => {
    expect(catalog!.entries.map(({ text }) => text)).toEqual(['Хүсэлт', 'Илгээх', '%(n)s хүсэлтүүд']);
    expect(catalog!.others.get('en')?.get('Хүсэлт')).toBe('Request');
  });

  it('has its translation where the other one stood, and its own words where there is none', () => {
    const { text } = renderCatalog(catalog!, 'lo', new Map([[catalog!.entries[0]!.id, 'ຄຳຮ້ອງ']]), {
      missing: 'donor',
    });
    expect(text).toContain('msgid "Хүсэлт"\nmsgstr "ຄຳຮ້ອງ"');
    expect(text).not.toMatch(/request/i);
  });

  it('is translated from the catalog where its keys are in another script', () => {
    const latin = ENGLISH.replaceAll('Хүсэлт', 'request')
      .replaceAll('Илгээх', 'send')
      .replaceAll('хүсэлт', 'r');
    const [other] = catalogsOf({ 'locale/en/LC_MESSAGES/django.po': latin });
    expect(other!.entries[0]!.text).toBe('Request');
  });
});
