import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { git } from '../support/git.ts';
import { makeDonor } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { editPlan, makeWorkspace, recipientOf } from '../support/workspace.ts';

const SIGNED = ['--by', 'N. Souk', '--reason', 'as agreed', '--on', '2026-03-04'];

type Told = { id: string; kind: string; why: string; about?: string; proposal: { action: string } };

const FILES = {
  LICENSE: 'The MIT License\n',
  'src/ebarimt/send.ts': 'export const send = () => 1;\n',
  'src/pay.ts': "import { send } from './ebarimt/send';\nexport const pay = () => send();\n",
  'src/qpay/client.ts':
    'export const client = 1;\nexport async function pay() {\n  return fetch(String(client));\n}\n',
  'src/qpay/client.py': 'def pay():\n    pass\n',
  'src/money.ts':
    "export const unit = 'MNT';\nexport const row = ['MNT', 'other'];\nexport function rates() {\n  return ask();\n}\n",
  'styles/eMonGolia.css': 'a { color: red }\n',
};

describe('decisions on what only the donor’s country has', () => {
  let root = '';
  const decide = (...argv: string[]) => runCli(['decide', '-C', root, ...argv]);
  const questions = async (...argv: string[]): Promise<readonly Told[]> =>
    (await decide('--json', ...argv)).json().result.questions;
  const answer = async (kind: string, about: string | undefined, said: string) => {
    const found = (await questions('--topic', kind)).find(
      (each) => each.kind === kind && each.about === about,
    );
    expect(found).toBeDefined();
    return decide('--answer', `${found!.id}=${said}`, ...SIGNED);
  };
  const transfer = async () => (await runCli(['transfer', '-C', root, '--yes', '--json'])).json();
  const paths = () => git(recipientOf(root, 'donor'), 'ls-tree', '-r', '--name-only', 'derived').split('\n');
  const derived = (path: string) => git(recipientOf(root, 'donor'), 'show', `derived:${path}`);

  beforeAll(async () => {
    root = await makeWorkspace({ donor: makeDonor(FILES) });
    editPlan(root, /^names:/m, 'facts: { currency: ask }\nnames:');
    expect((await runCli(['transfer', '-C', root, '--yes'])).exit).toBe(0);
  });

  it('asks about modules, facts and paths, each with a proposal', async () => {
    const told = (await questions()).filter(({ kind }) => kind !== 'legal');
    expect(told.map(({ kind, why, about, proposal }) => [kind, why, about, proposal.action])).toEqual([
      ['fact', 'fact-open', 'currency.code', 'keep'],
      ['name', 'path-kept', undefined, 'keep'],
      ['module', 'module-foreign', 'qpay', 'stub'],
      ['module', 'module-foreign', 'ebarimt', 'drop'],
    ]);
  });

  it('leaves a dropped module behind, and tells what depends on it', async () => {
    expect((await answer('module', 'ebarimt', 'drop')).exit).toBe(0);
    const { findings } = await transfer();
    expect(paths()).not.toContain('src/ebarimt/send.ts');
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'module-imported',
        place: expect.objectContaining({ path: 'src/pay.ts' }),
      }),
    );
  });

  it('lets the functions of a stubbed module say that they are not available', async () => {
    expect((await answer('module', 'qpay', 'stub')).exit).toBe(0);
    const { findings } = await transfer();
    expect(derived('src/qpay/client.ts')).toBe(
      [
        'export const client = 1;',
        'export async function pay() {',
        '  notAvailable();',
        '  return fetch(String(client));',
        '}',
        '',
        'function notAvailable(): void {',
        '  throw new Error("Not available in Laos: qpay");',
        '}',
      ].join('\n'),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'module-stubbed',
        args: { module: 'qpay', functions: 1, files: 1, starting: 0 },
        place: { donor: 'donor', path: 'src/qpay' },
      }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'module-stub-left',
        args: { module: 'qpay', why: 'stub-language' },
        place: { donor: 'donor', path: 'src/qpay/client.py' },
      }),
    );
    expect((await runCli(['verify', '-C', root])).exit).toBe(0);
    const explained = await runCli(['explain', '-C', root, 'src/qpay/client.ts:3']);
    expect(explained.stdout).toMatch(/as agreed/);
  });

  it('follows a module into files that only the decision names', async () => {
    const path = join(root, 'decisions.yaml');
    const before = readFileSync(path, 'utf8');
    const hash = /about: qpay[\s\S]*?hash: (\S+)/.exec(before)?.[1];
    const place = `places:\n      - path: src/money.ts\n        hash: ${hash}\n    reason: same\n    by: N. Souk\n    on: 2026-03-04\n`;
    writeFileSync(path, `${before}  - kind: module\n    action: stub\n    about: qpay\n    ${place}`);
    const { findings } = await transfer();
    expect(derived('src/money.ts')).toContain('notAvailable();');
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'module-stubbed', args: expect.objectContaining({ files: 2 }) }),
    );
    writeFileSync(path, before);
  });

  it('lets a stub of the overlay take a module’s place', async () => {
    const own = join(root, 'overlay', 'donor', 'src', 'qpay');
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'index.ts'), 'export {};\n');
    const after = await transfer();
    expect(after.findings.map(({ code }: { code: string }) => code)).not.toContain('module-stubbed');
    expect(paths()).toContain('src/qpay/index.ts');
    expect(paths()).not.toContain('src/qpay/client.ts');
  });

  it('replaces a fact, and moves a path, as somebody decided', async () => {
    expect((await answer('fact', 'currency.code', 'replace:LAK')).exit).toBe(0);
    expect((await answer('name', undefined, 'replace:styles/eLao.css')).exit).toBe(0);
    await transfer();
    expect(derived('src/money.ts')).toMatch(
      /^export const unit = 'LAK';\nexport const row = \['LAK', 'other'\];\n/,
    );
    expect(paths()).toContain('styles/eLao.css');
    expect((await questions()).filter(({ kind }) => kind !== 'legal')).toEqual([]);
    expect((await runCli(['verify', '-C', root])).exit).toBe(0);
    const reversed = (await runCli(['reverse', recipientOf(root, 'donor'), '--json'])).json();
    expect(reversed.ok).toBe(true);
  });

  it('accepts what a check has found, and tells of decisions that hold no more', async () => {
    const recipient = recipientOf(root, 'donor');
    writeFileSync(join(recipient, 'notes.md'), 'From e-Mongolia.\n');
    git(recipient, 'add', 'notes.md');
    git(recipient, '-c', 'user.name=N', '-c', 'user.email=n@example.la', 'commit', '-qm', 'Add notes');
    const check = async () => (await runCli(['check', 'leftovers', '-C', root, '--json'])).json();
    const codes = async () => (await check()).findings.map(({ code }: { code: string }) => code);
    expect(await codes()).toContain('name-left');
    expect((await answer('leftover', undefined, 'accept')).exit).toBe(0);
    expect(await codes()).not.toContain('name-left');
    expect(await codes()).not.toContain('decision-unmatched');
    const file = join(root, 'decisions.yaml');
    const text = readFileSync(file, 'utf8');
    const stale = text.replace(
      /^decisions:\n/m,
      'decisions:\n  - { kind: leftover, action: accept, places: [{ text: gone }], reason: x, by: y, on: 2020-01-01, expires: 2020-02-01 }\n',
    );
    writeFileSync(file, stale);
    expect(await codes()).toEqual(expect.arrayContaining(['decision-unmatched', 'decision-expired']));
  });
});
