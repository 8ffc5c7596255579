import { expect, test } from 'vitest';
import { refNameFault } from '../../src/plan/ref-name.ts';

// Checked once against `git check-ref-format --allow-onelevel` and `git branch`.
test.each([
  'main',
  'v1.0',
  'release/2026-10',
  'refs/heads/main',
  'a@b',
  'ветка',
  'a.b',
  'a{b}',
  'HEAD',
  'a.lockx',
])('git takes %s', (ref) => {
  expect(refNameFault(ref)).toBeNull();
});

test.each([
  ['', ''],
  ['-x', '-'],
  ['a..b', '..'],
  ['a b', ' '],
  ['a~1', '~'],
  ['a^', '^'],
  ['a:b', ':'],
  ['a?', '?'],
  ['a*', '*'],
  ['a[b', '['],
  ['a\\b', '\\'],
  ['a\x7f', '\x7f'],
  ['a@{1}', '@{'],
  ['@', '@'],
  ['/a', '/'],
  ['a/', '/'],
  ['a//b', '//'],
  ['a.', '.'],
  ['.a', '.'],
  ['a/.b', '.'],
  ['a.lock', '.lock'],
  ['a.lock/b', '.lock'],
])('git refuses %j for %j', (ref, piece) => {
  expect(refNameFault(ref)).toBe(piece);
});
