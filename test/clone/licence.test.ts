import list from 'spdx-license-list/full.js';
import { describe, expect, it } from 'vitest';
import { detectLicence } from '../../src/clone/licence.ts';
import { isLicencePath } from '../../src/model/licence-path.ts';

const full = (id: string) => list[id]!.licenseText;
const CLAUSE = `Additional terms. Nobody may offer this work, nor anything derived from it, as a hosted or managed
service to third parties for a fee, unless the authors have agreed to it in writing beforehand.`;

describe('detectLicence', () => {
  it.each([
    ['MIT', 'MIT'],
    ['ISC', 'ISC'],
    ['BSD-3-Clause', 'BSD-3-Clause'],
    ['Apache-2.0', 'Apache-2.0'],
    ['MPL-2.0', 'MPL-2.0'],
    ['EUPL-1.2', 'EUPL-1.2'],
    ['GPL-2.0-only', 'GPL-2.0'],
    ['GPL-3.0-or-later', 'GPL-3.0'],
    ['AGPL-3.0-only', 'AGPL-3.0'],
    ['LGPL-2.1-only', 'LGPL-2.1'],
    ['LGPL-3.0-only', 'LGPL-3.0'],
    ['CC0-1.0', 'CC0-1.0'],
  ])('the text of %s is %s', async (id, expected) => {
    expect(await detectLicence(full(id))).toMatchObject({ id: expected, verdict: 'match' });
  });

  it.each<readonly [string, string, string]>([
    ['case and white space', full('EUPL-1.2').toUpperCase().replace(/\s+/g, '  \n'), 'EUPL-1.2'],
    ['own copyright lines', `# My project\n\nCopyright (c) 2020 Someone\n${full('MIT')}`, 'MIT'],
    [
      'own name',
      full('BSD-3-Clause').replace(/the copyright holder nor the names/, 'Example Org. nor the names'),
      'BSD-3-Clause',
    ],
    ['no appendix', full('Apache-2.0').split('END OF TERMS')[0]!, 'Apache-2.0'],
    ['no appendix', full('GPL-3.0-only').split('How to Apply')[0]!, 'GPL-3.0'],
  ])('matches with %s', async (_what, text, id) => {
    expect(await detectLicence(text)).toMatchObject({ id, verdict: 'match' });
  });

  it.each(['MIT', 'MPL-2.0', 'AGPL-3.0-only', 'EUPL-1.2', 'Apache-2.0'])(
    'sees a clause added to %s, before or after it',
    async (id) => {
      const near = id.replace('-only', '');
      for (const text of [`${full(id)}\n${CLAUSE}`, `${CLAUSE}\n${full(id)}`]) {
        const { verdict, id: found } = await detectLicence(text);
        expect(verdict).not.toBe('match');
        expect(found === near || found === null).toBe(true);
      }
    },
  );

  it.each(['MIT', 'BSD-3-Clause', 'ISC'])('names %s where much more is said around it', async (id) => {
    const preface = Array.from({ length: 90 }, (_, i) => `Part${i} belongs to office ${i % 7}.`).join(' ');
    expect(await detectLicence(`${preface}\n${full(id)}`)).toMatchObject({ id, verdict: 'modified' });
    expect(await detectLicence(preface)).toMatchObject({ id: null, verdict: 'unknown' });
  });

  it.each([
    ['// SPDX-License-Identifier: EUPL-1.2', 'EUPL-1.2'],
    ['SPDX-License-Identifier: (MIT OR Apache-2.0)', 'MIT'],
    ['Licensed under the EUPL, Version 1.2 only', 'EUPL-1.2'],
    ['Licensed under the European Union Public Licence v. 1.2', 'EUPL-1.2'],
    ['Licensed under the Apache License, Version 2.0 (the "License")', 'Apache-2.0'],
    ['subject to the terms of the Mozilla Public License, v. 2.0.', 'MPL-2.0'],
    ['under the terms of the GNU Affero General Public License, version 3', 'AGPL-3.0'],
    ['This is licensed under the MIT license.', 'MIT'],
  ])('reads the notice %s', async (text, id) => {
    expect(await detectLicence(text)).toEqual({ id, score: 1, verdict: 'match' });
  });

  it.each([
    '',
    'x',
    'All rights reserved.',
    'SPDX-License-Identifier: Nonsense-9',
    CLAUSE,
    '# Readme\nHello.',
  ])('does not guess: %s', async (text) => {
    expect(await detectLicence(text)).toEqual({ id: null, score: 0, verdict: 'unknown' });
  });
});

it.each<readonly [string, boolean]>([
  ['LICENSE', true],
  ['LICENCE.md', true],
  ['packages/a/license.txt', true],
  ['LICENSE-MIT', true],
  ['COPYING.LESSER', true],
  ['UNLICENSE', true],
  ['NOTICE', true],
  ['LICENSES/EUPL-1.2.txt', true],
  ['a/LICENSES/x.txt', true],
  ['data/licences/drivers.txt', false],
  ['src/licence.ts', false],
  ['src/components/notice.vue', false],
  ['src/licenses/index.ts', false],
  ['views/licence/licence_section.jsp', false],
  ['rules/licence.drl', false],
  ['letters/licence.ftl', false],
  ['licensed.txt', false],
  ['notice-board.md', false],
  ['src/main.ts', false],
  ['', false],
])('isLicencePath(%j) is %s', (path, expected) => {
  expect(isLicencePath(path)).toBe(expected);
});
