import { describe, expect, it } from 'vitest';
import { fillTexts } from '../../src/translate/filled-texts.ts';

const fill = fillTexts([
  { unit: 'signed', source: 'Гарын үсэг зурсан: \n{0} {1}', target: 'ເຊັນ: \n{1} {0}' },
  { unit: 'files', source: 'Дараах баримтууд:\n• {0}', target: 'ເອກະສານ:\n• {0}' },
  { unit: 'lead', source: '{0}. Төхөөрөмж: {1}', target: '{0}. ເຄື່ອງ: {1}' },
  { unit: 'json', source: '{0} must be valid JSON', target: '{0} ຕ້ອງເປັນ JSON' },
  { unit: 'policy', source: 'Rate limit policy', target: 'ນະໂຍບາຍ' },
  { unit: 'wide', source: '{0} of', target: 'ຂອງ {0}' },
  { unit: 'page', source: 'Page {0}', target: 'ໜ້າ {0}' },
  { unit: 'delete', source: 'Delete', target: 'ລຶບ' },
  { unit: 'alert', source: 'alert', target: 'ແຈ້ງເຕືອນ' },
  { unit: 'total', source: 'Total: {0}', target: 'ລວມ: {0}' },
]);

describe('a text of a test', () => {
  it.each([
    ['with values in its holes', 'Гарын үсэг зурсан: \niOS 4.17', ['signed'], 'ເຊັນ: \n4.17 iOS'],
    ['with a hole of its own', 'Гарын үсэг зурсан: \n{0} 4.17', ['signed'], 'ເຊັນ: \n4.17 {0}'],
    [
      'made of two',
      'Дараах баримтууд:\n• а.pdf\n\nГарын үсэг зурсан: \niOS 1',
      ['files', 'signed'],
      'ເອກະສານ:\n• а.pdf\n\nເຊັນ: \n1 iOS',
    ],
    ['that begins with a value', 'Address. Төхөөрөмж: iPad', ['lead'], 'Address. ເຄື່ອງ: iPad'],
    ['in Latin letters', 'Rate limit must be valid JSON', ['json'], 'Rate limit ຕ້ອງເປັນ JSON'],
    [
      'with another unit in its hole',
      'Rate limit policy must be valid JSON',
      ['json'],
      'ນະໂຍບາຍ ຕ້ອງເປັນ JSON',
    ],
    ['with a number beside a word', 'Page 3', ['page'], 'ໜ້າ 3'],
    ['with a hole of its own beside a word', 'Page {0}{1}', ['page'], 'ໜ້າ {0}{1}'],
    ['with a value that is announced', 'Total: none', ['total'], 'ລວມ: none'],
    ['that puts a word before a sentence', 'Delete: Rate limit policy', ['delete', 'policy'], 'ລຶບ: ນະໂຍບາຍ'],
  ])('%s follows', (_, says, units, target) => {
    expect(fill(says)).toEqual({ units, target });
  });

  it.each([
    ['holds a unit and other words', 'Анхаар! Дараах баримтууд:\n• а'.replace('• а', '')],
    ['has only a small part from a unit', 'The first part of the long and winding road to nowhere at all'],
    ['lacks the value', 'Гарын үсэг зурсан: \n'],
    ['has nothing of any', 'Сайн байна уу'],
    ['only shares a word', 'Page of honour'],
    ['is made of single words', 'Delete alert'],
  ])('that %s stays', (_, says) => {
    expect(fill(says)).toBeNull();
  });
});
