import { describe, expect, test } from 'vitest';
import { idFromSource } from '../../src/plan/id-from-source.ts';
import { mergeNames } from '../../src/plan/merge-names.ts';
import { parseDonorFlag, parseNameFlag } from '../../src/plan/parse-flag.ts';

describe('--name', () => {
  test.each([
    ['e-Mongolia=e-Laos', { kind: 'word', from: 'e-Mongolia', to: 'e-Laos', aliases: [] }],
    [' e-Mongolia = e-Laos ', { kind: 'word', from: 'e-Mongolia', to: 'e-Laos', aliases: [] }],
    [
      'mn.gov.ema.emongolia|mn.gov.itc.emongolia=la.gov.mtc.elaos',
      {
        kind: 'package',
        from: 'mn.gov.ema.emongolia',
        to: 'la.gov.mtc.elaos',
        aliases: ['mn.gov.itc.emongolia'],
      },
    ],
    [
      'domain:e-mongolia.dev=e-laos.la',
      { kind: 'domain', from: 'e-mongolia.dev', to: 'e-laos.la', aliases: [] },
    ],
    ['literal:mongolia=laos', { kind: 'literal', from: 'mongolia', to: 'laos', aliases: [] }],
    ['+976=+856', { kind: 'literal', from: '+976', to: '+856', aliases: [] }],
    [
      'https://a.mn/x=https://a.la/x',
      { kind: 'literal', from: 'https://a.mn/x', to: 'https://a.la/x', aliases: [] },
    ],
    [
      'eMongolia|e-mongolia|mPortal=e-Laos',
      { kind: 'word', from: 'eMongolia', to: 'e-Laos', aliases: ['mPortal'] },
    ],
  ])('%s', (value, name) => {
    expect(parseNameFlag(value)).toEqual({ name, faults: [] });
  });

  test.each([
    ['e-Mongolia', 'name-flag', ''],
    ['a=b=c', 'name-flag', ''],
    ['=laos', 'empty', ''],
    ['mongolia=', 'empty', ''],
    ['mongolia|=laos', 'empty', ''],
    ['domains:a.mn=b.la', 'unknown-kind', 'domain:a.mn=b.la'],
    ['package:mn.gov=la.gov.int', 'package-keyword', ''],
    ['mongolia=mongolia-lao', 'renames-itself', ''],
  ])('%s: %s', (value, reason, write) => {
    const { faults, name } = parseNameFlag(value);
    expect(name).toBeNull();
    expect(faults.map(({ args: { reason: why } }) => why)).toEqual([reason]);
    if (write !== '') expect(faults[0]?.args).toMatchObject({ write });
  });
});

describe('--donor', () => {
  test.each([
    ['https://git.mn/portal.git', { source: 'https://git.mn/portal.git' }],
    ['portal=https://git.mn/x?a=b', { id: 'portal', source: 'https://git.mn/x?a=b' }],
    ['https://git.mn/x?a=b', { source: 'https://git.mn/x?a=b' }],
    ['git@git.mn:a=b', { source: 'git@git.mn:a=b' }],
    ['./a=b', { source: './a=b' }],
    ['../a=b', { source: '../a=b' }],
  ])('%s', (value, donor) => {
    expect(parseDonorFlag(value)).toEqual({ donor, faults: [] });
  });

  test.each([
    ['', 'blank', ''],
    ['portal=', 'blank', ''],
    ['Portal=../x', 'donor-id', 'portal=../x'],
    ['aux=../x', 'donor-id-reserved', 'donor-aux=../x'],
    ['portal=--x', 'leading-dash', './--x'],
  ])('%s: %s', (value, reason, write) => {
    const { faults, donor } = parseDonorFlag(value);
    expect(donor).toBeNull();
    expect(faults.map(({ args: { reason: why, write: instead } }) => [why, instead])).toEqual([
      [reason, write],
    ]);
  });

  test('a password is shown in no fault', () => {
    expect(JSON.stringify(parseDonorFlag('Portal=https://me:s3cret@h/x'))).not.toContain('s3cret');
  });
});

test.each([
  ['https://github.com/gov-mn/E-Portal.git', 'e-portal'],
  ['https://github.com/gov-mn/portal/', 'portal'],
  ['https://host/portal.git?x=/y#z', 'portal'],
  ['git@host:group/shop.git', 'shop'],
  ['git@host:shop.git', 'shop'],
  ['/srv/mirrors/erxes+erxes-web/repo', 'erxes-web'],
  ['/srv/mirrors/erxes+erxes-web/repo.git', 'erxes-web'],
  ['/srv/portal/repo/.git', 'portal'],
  ['../lavlagaa/src/main', 'lavlagaa'],
  ['C:\\donors\\My Portal', 'my-portal'],
  ['file:///srv/donor/portal_api', 'portal-api'],
  ['portal-1.2.tar.gz', 'portal-1-2'],
  ['https://host/src', 'src'],
  ['c++', 'c'],
  ['.', 'donor'],
  ['..', 'donor'],
  ['../портал', 'donor'],
  ['/srv/apps/портал', 'apps'],
  ['../con', 'donor-con'],
])('the id of %s is %s', (source, id) => {
  expect(idFromSource(source)).toBe(id);
});

test('names that are to be called the same become one, each spelling once', () => {
  const word = { kind: 'word', aliases: [] } as const;
  expect(
    mergeNames([
      { ...word, from: 'e-Mongolia', to: 'e-Laos' },
      { ...word, from: 'alpha', to: 'beta' },
      { ...word, from: 'mPortal', to: 'e-Laos', aliases: ['eMongolia', 'oldPortal'] },
      { kind: 'literal', from: 'eMongolia', to: 'e-Laos', aliases: [] },
    ]),
  ).toEqual([
    { ...word, from: 'e-Mongolia', to: 'e-Laos', aliases: ['mPortal', 'oldPortal'] },
    { ...word, from: 'alpha', to: 'beta' },
    { kind: 'literal', from: 'eMongolia', to: 'e-Laos', aliases: [] },
  ]);
});

test('of two spellings of one name the one with more words stays, where both become the same', () => {
  const word = { kind: 'word', aliases: [] } as const;
  expect(
    mergeNames([
      { ...word, from: 'wemongolia', to: 'welaos' },
      { ...word, from: 'We Mongolia', to: 'We Laos', aliases: ['UB Travel'] },
      { ...word, from: 'alpha', to: 'beta' },
      { ...word, from: 'Alpha', to: 'gamma' },
    ]),
  ).toEqual([
    { ...word, from: 'We Mongolia', to: 'We Laos', aliases: ['UB Travel'] },
    { ...word, from: 'alpha', to: 'beta' },
    { ...word, from: 'Alpha', to: 'gamma' },
  ]);
});
