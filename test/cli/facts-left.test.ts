import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { git } from '../support/git.ts';
import { makeDonor, writeFiles } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { tempDir } from '../support/temp-dir.ts';
import { editPlan, makeWorkspace, recipientOf } from '../support/workspace.ts';

const CURRENCIES = 'AUD BRL CAD CHF CNY DKK EUR GBP HKD JPY KRW MNT NOK RUB SEK USD'.split(' ');

/** What stands in a file that people rebranded by hand, and what has to be told of it: code, kind and spelling. */
const ROWS: readonly (readonly [path: string, text: string, told: string])[] = [
  ['src/pay.ts', "export const pay = { currency: 'MNT', amount: 1 };\n", 'fact-missed currency MNT'],
  ['src/clock.ts', "dayjs.tz.setDefault('Asia/Ulaanbaatar');\n", 'fact-missed timezone Asia/Ulaanbaatar'],
  ['src/date.ts', "x.toLocaleDateString('mn-MN');\n", 'fact-missed locale mn-MN'],
  ['src/phone.ts', "const prefix = '+976';\n", 'fact-missed phone 976'],
  ['src/zone.ts', "const x = 'Asia/Vientiane';\n", ''],
  ['src/id.ts', 'const REGISTER = /^[А-ЯЁӨҮ]{2}\\d{8}$/;\n', 'fact-open register [А-ЯЁӨҮ]{2}\\d{8}'],
  ['src/host.ts', "const host = 'https://stat.gov.mn/api';\n", 'fact-open hosts stat.gov.mn'],
  ['src/sure.ts', "if (code === 'MNT') stop();\n", 'fact-open currency MNT'],
  ['src/world.ts', `export const ALL = [${CURRENCIES.map((code) => `'${code}'`).join(', ')}];\n`, ''],
  ['docs/notes.md', 'It cost 100 MNT, in Asia/Ulaanbaatar.\n', ''],
];

describe('saphan check facts --tree', () => {
  let findings: readonly Finding[] = [];
  let exit = 0;
  let result: { facts: readonly object[]; donors: readonly object[]; measured: readonly string[] };

  beforeAll(async () => {
    const folder = tempDir('renamed');
    writeFiles(folder, Object.fromEntries(ROWS.map(([path, text]) => [path, text])));
    const ran = await runCli([
      'check',
      'facts',
      '--tree',
      folder,
      '--from',
      'mn',
      '--country',
      'la',
      '--json',
    ]);
    exit = ran.exit;
    ({ findings, result } = ran.json());
  });

  it.each(ROWS)('says of %s: %s', (path, _, told) => {
    const own = findings.filter(({ place }) => place?.path === path);
    const said = own.map(
      ({ code, args }) =>
        `${code} ${'kind' in args ? args.kind : ''} ${'spelling' in args ? args.spelling : ''}`,
    );
    expect(said.join('; ')).toBe(told);
  });

  it('fails by what was missed, and measures nothing else', () => {
    expect(exit).toBe(1);
    expect(result).toMatchObject({
      measured: ['facts'],
      donors: [],
      facts: [{ branch: 'tree', missed: 4, open: 3 }],
    });
  });

  it('asks for the country', async () => {
    const folder = tempDir('renamed');
    const { exit: code, stderr } = await runCli([
      'check',
      'facts',
      '--tree',
      folder,
      '--brand',
      'e-mongolia=e-laos',
    ]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--from')]);
  });
});

describe('saphan check facts in a workspace', () => {
  const files = { 'src/pay.ts': "export const pay = { currency: 'MNT' };\n", 'src/own.ts': 'export {};\n' };
  const codes = (found: readonly Finding[]) => found.map(({ code, place }) => `${code} ${place?.path}`);

  it('finds nothing where the rules were followed, and what people wrote since', async () => {
    const root = await makeWorkspace({ donor: makeDonor(files) });
    editPlan(root, /^names:/m, 'facts: { currency: replace, timezone: ask, phone: keep }\nnames:');
    expect((await runCli(['transfer', '-C', root, '--yes'])).exit).toBe(0);
    const clean = await runCli(['check', 'facts', '-C', root, '--json']);
    expect([clean.exit, codes(clean.json().findings)]).toEqual([0, []]);
    const main = recipientOf(root, 'donor');
    writeFiles(main, {
      'src/own.ts':
        "export const own = { currency: 'MNT', prefix: '+976' };\ndayjs.tz.setDefault('Asia/Ulaanbaatar');\n",
    });
    git(main, 'commit', '--quiet', '-am', 'Own');
    const dirty = await runCli(['check', '-C', root, '--json']);
    expect(dirty.exit).toBe(1);
    const told = dirty.json().findings.filter(({ code }: Finding) => code.startsWith('fact-'));
    expect(codes(told)).toEqual(['fact-missed src/own.ts', 'fact-open src/own.ts']);
    expect(dirty.json().result.measured).toContain('facts');
  });

  it('is not measured where the plan says nothing of facts, unless somebody asks', async () => {
    const root = await makeWorkspace({ donor: makeDonor(files) });
    expect((await runCli(['transfer', '-C', root, '--yes'])).exit).toBe(0);
    expect((await runCli(['check', '-C', root, '--json'])).json().result.measured).not.toContain('facts');
    const asked = (await runCli(['check', 'facts', '-C', root, '--json'])).json();
    expect(codes(asked.findings)).toEqual(['fact-open src/pay.ts']);
  });
});
