import { expect, test } from 'vitest';
import { canonicalTag } from '../../src/plan/language-flaw.ts';
import { nearest } from '../../src/plan/nearest.ts';

test.each([
  ['lo', 'lo'],
  ['LO-la', 'lo-LA'],
  ['mn_cyrl_mn', 'mn-Cyrl-MN'],
  ['es-419', 'es-419'],
  ['de-CH-1996', 'de-CH-1996'],
  ['mn-x-gov', 'mn-x-gov'],
  ['mn-u-NU-latn', 'mn-u-nu-latn'],
  ['mongolian', null],
  ['m', null],
  ['', null],
  ['mn-', null],
  ['mn cyrl', null],
])('%s is %s', (text, tag) => {
  expect(canonicalTag(text)).toBe(tag);
});

test.each([
  ['nmaes', 'names'],
  ['redcat', 'redact'],
  ['Names', 'names'],
  ['lang', ''],
  ['x', ''],
])('nearest to %s is %j', (word, near) => {
  expect(nearest(word, ['names', 'redact', 'languages'])).toBe(near);
});
