import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gateLink, gatePath, gatePaths, isHostile } from '../../src/clone/path-gate.ts';
import type { PathFault } from '../../src/model/path-fault.ts';

describe('gatePath', () => {
  it.each<readonly [string, PathFault | null]>([
    ['src/main.ts', null],
    ['docs/Нууц үг.md', null],
    ['a/.github/.gitignore', null],
    ['.gitmodules', null],
    ['a..b/...c', null],
    ['console/auxiliary/com10.txt', null],
    ['', 'empty'],
    ['a//b', 'empty'],
    ['a/', 'empty'],
    ['/etc/passwd', 'absolute'],
    ['\\\\server\\share', 'absolute'],
    ['C:/x', 'absolute'],
    ['c:\\x', 'absolute'],
    ['.', 'dot'],
    ['a/./b', 'dot'],
    ['../a', 'dot'],
    ['a/..', 'dot'],
    ['a\\..\\..\\b', 'dot'],
    ['a/.. /b', 'dot'],
    ['.git/config', 'dot-git'],
    ['a/.GIT', 'dot-git'],
    ['a/.Git/hooks/x', 'dot-git'],
    ['GIT~1/config', 'dot-git'],
    ['.git. ./x', 'dot-git'],
    ['.git::$INDEX_ALLOCATION/x', 'dot-git'],
    ['.g\u200cit/config', 'dot-git'],
    ['.git\ufeff/config', 'dot-git'],
    ['a\\.git\\config', 'dot-git'],
    ['a\nb', 'control'],
    ['a\u001b[2Jb', 'control'],
    ['a\u007f', 'control'],
    ['a\u0085', 'control'],
    ['a\u202egnp.exe', 'bidi'],
    ['a\u2066b', 'bidi'],
    ['a\u200fb', 'invisible'],
    ['a\u061cb', 'invisible'],
    ['LICENSE.txt\u200e', 'invisible'],
    ['a\u200f\u202eb', 'bidi'],
    ['CON', 'reserved'],
    ['a/aux.txt', 'reserved'],
    ['lpt9.tar.gz', 'reserved'],
    ['NUL /x', 'reserved'],
    ['a:b', 'illegal-character'],
    ['a\\b', 'illegal-character'],
    ['what?', 'illegal-character'],
    ['a./b', 'trailing'],
    ['a/b ', 'trailing'],
    [`a/${'b'.repeat(239)}`, 'too-long'],
    [`${'ө'.repeat(128)}`, 'too-long'],
    [`${'ө'.repeat(127)}`, null],
    ['CON/..', 'dot'],
  ])('%j is %s', (path, fault) => {
    expect(gatePath(path)).toBe(fault);
  });

  it('has an answer for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (path) => {
        const fault = gatePath(path);
        expect(fault === null || typeof isHostile(fault) === 'boolean').toBe(true);
        if (path.split('/').includes('..')) expect(isHostile(fault!)).toBe(true);
      }),
    );
  });
});

describe('gatePaths', () => {
  it.each<readonly [string, readonly string[], readonly unknown[]]>([
    ['nothing', ['a', 'b/a', 'B/b'], []],
    ['case', ['File.txt', 'file.txt'], [{ path: 'file.txt', fault: 'collision', other: 'File.txt' }]],
    ['normalisation', ['\u00e9', 'e\u0301'], [{ path: 'e\u0301', fault: 'collision', other: '\u00e9' }]],
    ['Cyrillic case', ['Үг', 'үГ'], [{ path: 'үГ', fault: 'collision', other: 'Үг' }]],
    ['a directory', ['Docs', 'docs/a'], [{ path: 'Docs', fault: 'collision', other: 'docs/a' }]],
    ['a directory above', ['x/y/z/a', 'X/Y'], [{ path: 'X/Y', fault: 'collision', other: 'x/y/z/a' }]],
    ['the same path', ['a', 'a'], [{ path: 'a', fault: 'collision', other: 'a' }]],
    [
      'two faults of one path',
      ['aux', 'AUX'],
      [
        { path: 'aux', fault: 'reserved' },
        { path: 'AUX', fault: 'reserved' },
        { path: 'AUX', fault: 'collision', other: 'aux' },
      ],
    ],
  ])('%s', (_what, paths, faults) => {
    expect(gatePaths(paths)).toEqual(faults);
  });

  it('takes 100,000 paths, and deep ones', () => {
    const wide = Array.from({ length: 100_000 }, (_, i) => `pkg-${i % 100}/src/dir${i % 1000}/file${i}.ts`);
    const deep = Array.from({ length: 1000 }, (_, i) => `${'d/'.repeat(5000)}${i}`);
    expect(gatePaths(wide)).toEqual([]);
    expect(gatePaths(deep)).toHaveLength(1000);
  });
});

describe('gateLink', () => {
  it.each([
    ['CLAUDE.md', 'AGENTS.md', null],
    ['a/b/c', '../../x', null],
    ['a/b/c', './x/y', null],
    ['a', 'x//y/', null],
    ['a/b', '..', null],
    ['a', '..', 'escaping-link'],
    ['a/b/c', '../../../x', 'escaping-link'],
    ['a/b', 'link/../../x', 'escaping-link'],
    ['a/b/c', 'link/../x', 'escaping-link'],
    ['a', '', 'escaping-link'],
    ['a', 'b\\..\\..\\c', 'escaping-link'],
    ['a', 'b\0c', 'escaping-link'],
    ['a', 'b\ufffd', 'escaping-link'],
    ['a', '/etc/passwd', 'absolute-link'],
    ['a', '\\\\server\\x', 'absolute-link'],
    ['a', 'C:\\x', 'absolute-link'],
    ['a', 'c:x', 'absolute-link'],
    ['a', '.git/config', 'dot-git'],
    ['a/b', '../.GIT/hooks', 'dot-git'],
    ['a', 'x\\git~1\\config', 'dot-git'],
  ])('%j -> %j is %s', (path, target, fault) => {
    expect(gateLink(path, target)).toBe(fault);
  });
});

it('refuses what attacks, warns of what only travels badly', () => {
  for (const fault of ['empty', 'dot', 'dot-git', 'absolute'] as const) expect(isHostile(fault)).toBe(true);
  for (const fault of ['reserved', 'illegal-character', 'trailing', 'too-long', 'collision'] as const)
    expect(isHostile(fault)).toBe(false);
  // What has such a path does not cross.
  for (const fault of ['control', 'bidi', 'invisible'] as const) expect(isHostile(fault)).toBe(false);
  // Such links do not cross, whatever becomes of the donor.
  for (const fault of ['absolute-link', 'escaping-link'] as const) expect(isHostile(fault)).toBe(false);
});
