import { describe, expect, it } from 'vitest';
import { globs } from '../../src/model/glob.ts';
import { isCostlyGlob } from '../../src/model/is-costly-glob.ts';

const PLAIN = [
  '**/*.{ts,tsx,js,jsx,vue}',
  '**/{package-lock.json,pnpm-lock.yaml,yarn.lock}',
  'src/**/test/**/*.spec.*.ts',
  '+([0-9])-*.sql',
  '*(a|b)c',
  '!(vendor)/**',
  '@(a|b)/?(c).md',
  'app/(auth)/[...slug]/page.tsx',
  'a[*+(]b*',
];

const COSTLY = [
  '+(a*)b',
  '*(*a)b',
  '+(ab|a|b)c',
  '+(+(a))b',
  '+(?|a)b',
  '+([ab]|a)c',
  '*a*a*a*a*a*a*b',
  '+(ab)+(ab)+(ab)+(ab)+(ab)c',
  '**/**/**/**/**/**/a',
  '@(a|aa)@(a|aa)@(a|aa)@(a|aa)@(a|aa)@(a|aa)@(a|aa)b',
];

describe('a glob that could hold up a run', () => {
  it.each(COSTLY)('%s', (glob) => expect(isCostlyGlob(glob)).toBe(true));
  it.each(PLAIN)('is not %s', (glob) => expect(isCostlyGlob(glob)).toBe(false));

  it('is the only one that does: the others answer on the worst of paths', () => {
    const worst = ['a', 'ab', '0', 'aa'].flatMap((part) => [
      `${part.repeat(Math.floor(250 / part.length))}\n`,
      `${`${part.repeat(20)}/`.repeat(12)}\n`,
    ]);
    const before = process.cpuUsage();
    for (const glob of [...PLAIN, '*a*a*a*a', '**/a/**/a/**/a/**/a/**', '*a@(a|aa)@(a|aa)*b']) {
      const matches = globs([glob]);
      for (const path of worst) matches(path);
    }
    expect(process.cpuUsage(before).user).toBeLessThan(20_000_000);
  });
});
