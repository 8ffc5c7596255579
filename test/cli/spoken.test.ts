import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helpWords } from '../../src/cli/help-words.ts';
import { wrapWords } from '../../src/cli/wrap-words.ts';
import { width } from '../../src/report/width.ts';
import { runCli } from '../support/run-cli.ts';
import { tempDir } from '../support/temp-dir.ts';
import { FIXTURE_DONORS, makeWorkspace } from '../support/workspace.ts';

const LETTERS = { lo: /\p{Script=Lao}/u, mn: /\p{Script=Cyrillic}/u } as const;
/** What stands in help and is to be typed: flags with their values, choices, defaults, paths, the names of tools and formats. */
const TYPED = /\(default: .*\)/;

describe.each(['lo', 'mn'] as const)('--help --lang %s', (language) => {
  it('says no sentence in English, on any page', async () => {
    const english = (await helpWords()).filter((text) => /\p{L}/u.test(text));
    const pages = [await helpOf([], language)];
    const verbs = [...pages[0]!.matchAll(/^ {2}([a-z]+) [[<]/gm)].map(([, verb = '']) => verb);
    expect(verbs.length).toBeGreaterThan(15);
    for (const verb of verbs) pages.push(await helpOf([verb], language));
    for (const page of pages) {
      const said = page.replace(/\s+/g, ' ');
      expect(english.filter((text) => text.length > 12 && said.includes(text))).toEqual([]);
      const headings = page.split('\n').filter((line) => /^\S[^[]*:$/.test(line));
      expect(headings.length).toBeGreaterThan(1);
      expect(headings.filter((line) => !LETTERS[language].test(line) || TYPED.test(line))).toEqual([]);
    }
  });

  it('puts all that is said of the options into one column, by what a terminal shows', async () => {
    const page = await helpOf(['check'], language);
    const items = [...page.matchAll(/^( {2}-\S.*? {2,})(\S.*)$/gm)];
    expect(items.length).toBeGreaterThan(8);
    expect(new Set(items.map(([, term = '']) => width(term))).size).toBe(1);
    const typed = page.split('\n').filter((line) => !line.startsWith('  saphan '));
    expect(Math.max(...typed.map(width))).toBeLessThanOrEqual(80);
  });
});

describe('the language of help', () => {
  it('may stand before the verb, behind it, or in the environment, and not for machines', async () => {
    const before = (await runCli(['--lang', 'lo', 'status', '--help'])).stdout;
    expect(before).toMatch(LETTERS.lo);
    expect((await runCli(['status', '--help', '--lang=lo'])).stdout).toBe(before);
    expect((await runCli(['status', '--help'], undefined, { SAPHAN_LANG: 'lo' })).stdout).toBe(before);
    const english = (await runCli(['status', '--help'])).stdout;
    expect(english).not.toMatch(LETTERS.lo);
    expect(
      (await runCli(['status', '--help', '--lang', 'en'], undefined, { SAPHAN_LANG: 'lo' })).stdout,
    ).toBe(english);
    expect((await runCli(['--json', 'status', '--help', '--lang', 'lo'])).stdout).toBe(english);
  });

  it('leaves what is typed in an example as it is', async () => {
    const typedIn = (page: string) =>
      [...page.matchAll(/^ {2}saphan .*?(?= {2,}|$)/gm)].map(([typed]) => typed);
    const english = typedIn((await runCli(['extract', '--help'])).stdout);
    expect(english.length).toBe(3);
    expect(typedIn(await helpOf(['extract'], 'lo'))).toEqual(english);
  });
});

describe('tables in Lao', () => {
  it('stand in columns, with their heads, their summary and the next step in Lao', async () => {
    const root = await makeWorkspace({ portal: FIXTURE_DONORS.portal, service: FIXTURE_DONORS.service });
    const transferred = await runCli(['transfer', '-C', root, '--yes', '--lang', 'lo']);
    const [head = '', ...rows] = transferred.stdout.split('\n').slice(0, 3);
    expect(head).toMatch(/^ຝ່າຍມອບ .*ສະບັບດັດແປງ$/);
    expectColumns([head, ...rows]);
    const status = await runCli(['status', '-C', root, '--lang', 'lo']);
    const [summary = '', empty, ...table] = status.stdout.split('\n').slice(0, 5);
    expect(summary).toMatch(/^lo: ຂໍ້ຄວາມພ້ອມແລ້ວ 0 ໃນ \d+ \(0 %\)$/);
    expect(empty).toBe('');
    // The bar has no head.
    expectColumns(table.map((line) => line.replace(/ {2}[█░]+/, '').replace(/^(\S+) {24,}/, '$1  ')));
    expect(status.stderr).toBe('ຂັ້ນຕໍ່ໄປ: saphan decide\n');
    const forMachines = await runCli(['status', '-C', root, '--lang', 'lo', '--json']);
    expect(forMachines.stdout).toBe((await runCli(['status', '-C', root, '--json'])).stdout);
    expect(forMachines.stdout).not.toMatch(/\p{Script=Lao}/u);
  });
});

describe('faults of a plan in Lao', () => {
  it('are told line by line, each with what to write', async () => {
    const root = tempDir('faults');
    const plan =
      'version: 1\ndonors: [{ id: Portal, source: ../portal, colour: x }]\ncountry: { from: mn, to: 7 }\nnames: []\n';
    writeFileSync(join(root, 'saphan.yaml'), plan);
    const english = await runCli(['status', '-C', root]);
    const lao = await runCli(['status', '-C', root, '--lang', 'lo']);
    expect(lao.exit).toBe(english.exit);
    const lines = lao.stderr.trimEnd().split('\n');
    expect(lines.length).toBe(english.stderr.trimEnd().split('\n').length);
    expect(lines.length).toBeGreaterThan(6);
    expect(lines.filter((line) => !LETTERS.lo.test(line))).toEqual([]);
  });
});

describe('wrapWords', () => {
  const LINE = 'ສ້າງສະບັບດັດແປງໃຫ້ຝ່າຍຮັບຕາມແຜນທັງໝົດ, ແລະ ອື່ນໆ --use-my-git-config ຈົນກວ່າຈະສັ່ງໃຫ້ຂຽນໃສ່ໄຟລ໌ທັງໝົດນັ້ນ';

  it('keeps all that it is given, between words of a script without spaces', () => {
    const lines = wrapWords(LINE, 40).split('\n');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('').replace(/ /g, '')).toBe(LINE.replace(/ /g, ''));
    expect(lines.filter((line) => width(line) > 40)).toEqual([]);
    expect(lines.filter((line) => /^[\p{Mn},.ໆະາຳ]/u.test(line))).toEqual([]);
    expect(lines.filter((line) => line.includes('--')).join('')).toContain('--use-my-git-config');
  });

  it('leaves a text alone where there is hardly any room', () => {
    expect(wrapWords(LINE, 39)).toBe(LINE);
  });
});

async function helpOf(verb: readonly string[], language: string): Promise<string> {
  return (await runCli([...verb, '--help', '--lang', language])).stdout;
}

/** Each column of a table begins in one place or ends in one. */
function expectColumns(lines: readonly string[]): void {
  const cells = lines.map((line) =>
    [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: cell, index }) => {
      const start = width(line.slice(0, index));
      return { start, end: start + width(cell) };
    }),
  );
  expect(cells.length).toBeGreaterThan(2);
  for (let column = 0; column < cells[0]!.length; column++) {
    const own = cells.flatMap((row) => row[column] ?? []);
    const starts = new Set(own.map(({ start }) => start));
    const ends = new Set(own.slice(1).map(({ end }) => end));
    expect(Math.min(starts.size, ends.size), `column ${column} of ${lines.join('\n')}`).toBe(1);
  }
}
