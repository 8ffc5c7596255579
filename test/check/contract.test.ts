import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/check/index.ts';
import { FINDINGS } from '../../src/messages/findings.ts';
import { sayFinding } from '../../src/messages/say.ts';
import type { CatalogEntry } from '../../src/model/catalog.ts';
import type { ShipPolicy } from '../../src/model/ship-policy.ts';

const POLICY: ShipPolicy = { ship: 'translated', missing: 'donor' };

function entry(source: string, target: string, more: Partial<CatalogEntry> = {}): CatalogEntry {
  return {
    id: 'a:b',
    context: 'a:b',
    source,
    target,
    state: target === '' ? 'new' : 'translated',
    remarks: [],
    notes: [],
    places: [],
    ...more,
  };
}

function input(entries: readonly CatalogEntry[], policy: ShipPolicy = POLICY) {
  return { catalogs: [{ language: 'lo', donor: 'portal', domain: 'web', entries }], source: 'mn', policy };
}

/** Real sentences that a check might take for faults. */
const CLEAN = [
  entry('Сайн байна уу, {{name}}!', 'ສະບາຍດີ, {{name}}!'),
  entry('%1$s нь %2$s', '%2$s ແມ່ນ %1$s'),
  entry('<0>Энд</0> дарна уу<br/>', 'ກົດ<0>ບ່ອນນີ້</0><br/>'),
  entry('{n, plural, one {# файл} other {# файл}}', '{n, plural, other {# ໄຟລ໌}}'),
  entry('https://e-test.mn -ээс үзнэ үү', 'ເບິ່ງທີ່ https://e-laos.gov.la'),
  entry('И-Монгол', 'e-Laos'),
  entry('e-Test', '', { state: 'do-not-translate' }),
  entry('SMS', 'SMS'),
  entry('100% хувь', '100% ເຕັມ'),
  entry('Нүүр', 'ໜ້າຫຼັກ', { state: 'approved' }),
  entry('Хуучин', 'Хуучин', { state: 'obsolete' }),
  entry('a&nbsp;б', 'ກ ຂ'),
  entry('Иргэн', 'ພົນລະເມືອງ', { notes: ['at most 10 characters', 'at most a few'] }),
];

/** For every code of a check at least one fault; a new check has to be put in here. */
const FAULTS: Readonly<Record<string, readonly (readonly [CatalogEntry, ...object[]])[]>> = {
  coverage: [
    [
      entry('Нүүр', ''),
      { code: 'coverage', severity: 'info', args: { namespace: 'a', missing: 1, total: 1 } },
    ],
    [entry('Нүүр', 'ໜ້າ', { state: 'needs-review' }), { code: 'coverage', args: { missing: 0, review: 1 } }],
    [entry('Нүүр', 'ໜ້າ', { state: 'draft' }), { code: 'coverage', args: { draft: 1 } }],
    [entry('Нүүр хуудас', 'Home page'), { code: 'script-rare', args: { percent: 0, script: 'Lao' } }],
    [entry('Нүүр', '', { id: 'u_a', context: '' }), { code: 'coverage', args: { namespace: 'web' } }],
  ],
  'too-long': [
    [
      entry('Иргэн', 'ພົນລະເມືອງ', { notes: ['at most 20 characters', 'at most 8 characters'] }),
      { code: 'too-long', args: { id: 'a:b', length: 10, most: 8 } },
    ],
  ],
  placeholders: [
    [entry('Сайн {name}', 'ດີ'), { code: 'placeholder-missing', args: { id: 'a:b', placeholder: '{name}' } }],
    [entry('Сайн', 'ດີ {{name}}'), { code: 'placeholder-extra', args: { placeholder: '{{name}}' } }],
    [entry('Сайн {name}', 'ດີ {ຊື່}'), { code: 'placeholder-renamed', args: { becomes: '{ຊື່}' } }],
    [entry('%s нь %d', '%d ແມ່ນ %s'), { code: 'placeholder-renamed' }, { code: 'placeholder-renamed' }],
    [entry('<0>Энд</0>', '<0>ນີ້'), { code: 'tag-mismatch', args: { missing: '</0>', extra: '-' } }],
    [entry('$t(a) {0} {0}', '$t(a) {0}'), { code: 'placeholder-missing', args: { placeholder: '{0}' } }],
    [entry('{n, plural, other {# ф}}', '{m, plural, other {# ຟ}}'), { code: 'placeholder-renamed' }],
  ],
  'untranslated-copy': [
    [entry('Нүүр', 'Нүүр'), { code: 'untranslated-copy', severity: 'error', args: { id: 'a:b' } }],
    [
      entry('Нүүр хуудас', 'ໜ້າ хуудас'),
      { code: 'donor-letters', args: { script: 'Cyrillic', word: 'хуудас' } },
    ],
  ],
};

describe('donor-letters of a donor that writes in Latin letters', () => {
  const lettersIn = (source: string, target: string) => {
    const findings = CHECKS.flatMap((check) => [
      ...check.run({ ...input([entry(source, target)]), source: 'en' }),
    ]);
    return findings.filter(({ code }) => code === 'donor-letters');
  };

  it.each([
    ['Would you like to delete {{locationName}}?', 'ລຶບ {{locationName}} ບໍ?'],
    ['Step {count} of <strong>{total}</strong>', 'ຂັ້ນ {count} ຂອງ <strong>{total}</strong>'],
    ['Get an SMS about COVID-19 on iOS', 'ຮັບ SMS ກ່ຽວກັບ COVID-19 ໃນ iOS'],
  ])('are none in placeholders and names: %s', (source, target) => {
    expect(lettersIn(source, target)).toEqual([]);
  });

  it('are words of the donor in small letters', () => {
    expect(lettersIn('Delete this diary entry', 'ລຶບ diary ນີ້')).toMatchObject([{ args: { word: 'diary' } }]);
  });
});

describe.each(CHECKS.map((check) => [check.code, check] as const))('%s', (code, check) => {
  it('finds its planted faults', () => {
    expect(FAULTS[code]?.length).toBeGreaterThan(0);
    for (const [fault, ...expected] of FAULTS[code]!) {
      const found = [...check.run(input([fault]))];
      expect(found).toMatchObject(expected);
      expect(found).toHaveLength(expected.length);
      expect(found.every(({ place }) => place?.path === 'catalogs/lo/portal/web.po')).toBe(true);
    }
  });

  it('says nothing on a clean catalog', () => {
    for (const one of CLEAN)
      if (one.target !== 'SMS') expect([...check.run(input([one]))].filter(isNoName)).toEqual([]);
    expect([...check.run(input(CLEAN))]).toEqual([]);
  });

  it('has words without a gap for all it finds', () => {
    for (const [fault] of FAULTS[code]!) {
      for (const finding of check.run(input([fault]))) {
        expect(Object.keys(FINDINGS)).toContain(finding.code);
        const holes = FINDINGS[finding.code].match(/\{\w+\}/g) ?? [];
        for (const hole of holes) expect(Object.keys(finding.args)).toContain(hole.slice(1, -1));
        expect(sayFinding(finding)).not.toBe('');
      }
    }
  });
});

/** A name of the product alone is Latin altogether. */
function isNoName({ code }: { readonly code: string }): boolean {
  return code !== 'script-rare';
}
