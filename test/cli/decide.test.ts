import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type AnswerRow, readAnswerSheet, writeAnswerSheet } from '../../src/decide/answer-sheet.ts';
import { git } from '../support/git.ts';
import { addCommit, type Files, makeDonor } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { makeWorkspace, recipientOf } from '../support/workspace.ts';

const FILES: Files = {
  LICENSE: 'The MIT License\n',
  'src/Citizen.java': [
    '@Table(name = "CITIZEN", schema = "REG_EMONGOLIA")',
    'class Citizen {',
    '  @Column(name = "EMONGOLIA_ID") String eMongoliaId;',
    '}',
    '',
  ].join('\n'),
  'src/client.ts':
    'export const a = "https://api.e-mongolia.mn/v1";\nexport const b = call("https://cdn.e-mongolia.mn");\n',
  'conf/app.yml': 'url: https://api.e-mongolia.mn/v1\n',
  'src/state.ts':
    "export const said = pick('Нээлттэй');\nexport const is = (s: string) => s === 'Нээлттэй';\n",
};

const SIGNED = ['--by', 'N. Souk', '--reason', 'agreed with the registry', '--on', '2026-03-04'];

function rowsOf(file: string): readonly AnswerRow[] {
  const rows = readAnswerSheet(readFileSync(file), file);
  if (typeof rows === 'string') throw new Error(rows);
  return rows;
}

type Told = { id: string; kind: string; why: string; role: string; effect: { places: number } };

async function decide(root: string, ...argv: string[]) {
  return runCli(['decide', '-C', root, ...argv]);
}

async function questions(root: string): Promise<readonly Told[]> {
  return (await decide(root, '--json')).json().result.questions;
}

async function idOf(root: string, kind: string, why: string): Promise<string> {
  const all = await questions(root);
  const found = all.find((each) => each.kind === kind && each.why === why);
  if (found === undefined) throw new Error(`no question ${kind} ${why} among ${JSON.stringify(all)}`);
  return found.id;
}

const decisionsOf = (root: string) => readFileSync(join(root, 'decisions.yaml'), 'utf8');
const derivedFile = (root: string, path: string) =>
  git(recipientOf(root, 'portal'), 'show', `derived:${path}`);

describe('saphan decide', () => {
  let donor: string;
  let root: string;

  beforeAll(async () => {
    donor = makeDonor(FILES);
    root = await makeWorkspace({ portal: donor });
    const { exit, stdout, stderr } = await runCli(['transfer', '-C', root]);
    expect(exit).toBe(0);
    expect(stdout).toContain('questions wait for people: saphan decide');
    expect(stderr).toContain('saphan decide');
  });

  it('lists what is open where nobody can be asked, each with proposal and effect', async () => {
    const { exit, stdout } = await decide(root);
    expect(exit).toBe(0);
    expect(stdout).toContain('a name in a database');
    expect(stdout).toContain('2 texts at 2 places in 1 file; answers: keep, rename, replace');
    expect(stdout).toContain('portal/src/Citizen.java:1');
    const told = await questions(root);
    expect(
      told.map(({ kind, why, role, effect }) => `${kind} ${why} ${role} ${effect.places}`).sort(),
    ).toEqual([
      'legal licence-unknown  1',
      'name address  3',
      'name database-name  2',
      'text compared-elsewhere compared 1',
    ]);
    const named = (await decide(root, '--json', '--topic', 'name', '--for', 'engineer')).json();
    expect(named.result.questions).toHaveLength(2);
    expect((await decide(root, '--topic', 'nothing')).exit).toBe(2);
    expect(existsSync(join(root, 'decisions.yaml'))).toBe(false);
  });

  it('says which flag is missing, and what is wrong with an answer', async () => {
    const id = await idOf(root, 'name', 'database-name');
    const unsigned = await decide(root, '--answer', `${id}=keep`, '--json');
    expect(unsigned.exit).toBe(2);
    expect(unsigned.json().error.args).toMatchObject({ flag: '--by' });
    for (const bad of [`${id}=translate`, `${id}=replace`, `${id}=replace:a"b`, 'q_nothing=keep', 'keep'])
      expect((await decide(root, '--answer', bad, ...SIGNED)).exit).toBe(2);
    expect((await decide(root, '--undo', id)).exit).toBe(2);
    expect((await decide(root, '--answer', `${id}=keep`, ...SIGNED, '--on', 'yesterday')).exit).toBe(2);
    expect((await decide(root, '--answer', `${id}=keep`, ...SIGNED, '--dry-run')).exit).toBe(0);
    expect(existsSync(join(root, 'decisions.yaml'))).toBe(false);
  });

  it('writes answers that the next transfer follows, verify proves, explain names, and undo takes back', async () => {
    const column = await idOf(root, 'name', 'database-name');
    const host = await idOf(root, 'name', 'address');
    const text = await idOf(root, 'text', 'compared-elsewhere');
    const before = derivedFile(root, 'src/Citizen.java');
    const answers = [`${column}=rename`, `${host}=replace:api.laos.la`, `${text}=translate`];
    const { exit, stdout } = await decide(root, ...answers.flatMap((each) => ['--answer', each]), ...SIGNED);
    expect({ exit, stdout }).toMatchObject({
      exit: 0,
      stdout: expect.stringContaining('3 questions are answered'),
    });
    expect(decisionsOf(root)).toContain('by: N. Souk\n    on: 2026-03-04');

    const moved = await runCli(['transfer', '-C', root, '--json']);
    expect(moved.json().result.questions).toBe(1);
    expect(derivedFile(root, 'src/Citizen.java')).toContain('schema = "REG_ELAOS"');
    expect(derivedFile(root, 'src/client.ts')).toBe(
      'export const a = "https://api.laos.la/v1";\nexport const b = call("https://api.laos.la");',
    );
    // One host has one name, in code and in configuration.
    expect(derivedFile(root, 'conf/app.yml')).toContain('api.laos.la');
    expect(readFileSync(join(root, 'catalogs', 'lo', 'portal', 'portal.po'), 'utf8')).toContain('Нээлттэй');
    expect((await runCli(['verify', '-C', root])).exit).toBe(0);
    const explained = await runCli(['explain', '-C', root, 'portal/src/Citizen.java:1']);
    expect(explained.stdout).toContain('decided by N. Souk, 2026-03-04: agreed with the registry');
    const again = await runCli(['transfer', '-C', root, '--json']);
    expect(again.json().result.donors[0].moved).toBe(false);

    expect((await decide(root, '--undo', column)).exit).toBe(0);
    await runCli(['transfer', '-C', root]);
    expect(derivedFile(root, 'src/Citizen.java')).toBe(before);
    expect(await idOf(root, 'name', 'database-name')).toBe(column);
  });

  it('keeps what people wrote in the file, and asks again when its day has come', async () => {
    const commented = decisionsOf(root).replace('  - kind: text', '  # Asked twice.\n  - kind: text');
    writeFileSync(
      join(root, 'decisions.yaml'),
      commented.replace('on: 2026-03-04', 'on: 2026-03-04\n    expires: 2026-06-01'),
    );
    const id = await idOf(root, 'name', 'database-name');
    const { exit } = await decide(
      root,
      '--accept-proposed',
      '--topic',
      'name',
      '--by',
      'N. Souk',
      '--on',
      '2026-05-05',
    );
    expect(exit).toBe(0);
    expect(decisionsOf(root)).toContain('# Asked twice.');
    expect(decisionsOf(root)).toContain(`question: ${id}`);
    const later = (await decide(root, '--json', '--on', '2026-06-01')).json();
    expect(later.findings.map(({ code }: { code: string }) => code)).toContain('decision-expired');
    expect(later.result.questions.length).toBeGreaterThan(1);
  });

  it('tells a decision that matches nothing any more, after the donor moved on', async () => {
    const still = (await decide(root, '--json', '--on', '2026-05-05')).json();
    expect(still.findings).toEqual([]);
    addCommit(donor, {
      'src/client.ts': null,
      'lib/more/client.ts': `\n\n// moved\n${FILES['src/client.ts']}`,
    });
    await runCli(['clone', '-C', root, '--update']);
    const moved = (await decide(root, '--json', '--on', '2026-05-05')).json();
    expect(moved.findings).toEqual([]);
    addCommit(donor, { 'lib/more/client.ts': 'export {};\n' });
    await runCli(['clone', '-C', root, '--update']);
    const gone = (await decide(root, '--json', '--on', '2026-05-05')).json();
    expect(
      gone.findings.map(({ code, args }: { code: string; args: { text: string } }) => [code, args.text]),
    ).toEqual([['decision-unmatched', 'cdn.e-mongolia.mn']]);
  });

  it('refuses a file with faults, and names them all', async () => {
    const kept = decisionsOf(root);
    writeFileSync(join(root, 'decisions.yaml'), 'version: 1\ndecisions:\n  - kind: nmae\n    places: []\n');
    const { exit, json } = await runCli(['status', '-C', root, '--json']);
    expect(exit).toBe(2);
    expect(json().error).toMatchObject({ code: 'data-invalid' });
    expect(json().error.faults.length).toBeGreaterThan(3);
    writeFileSync(join(root, 'decisions.yaml'), kept);
  });
});

describe('the spreadsheet of questions', () => {
  it.each(['q.xlsx', 'q.csv'])('writes over no words of people, and loses none: %s', async (name) => {
    const root = await makeWorkspace({ portal: makeDonor(FILES) });
    const file = join(root, name);
    await decide(root, '--export', file);
    expect((await decide(root, '--export', file)).exit).toBe(0);
    const [first, second, ...rest] = rowsOf(file);
    const by = 'L. Vong';
    const rows = [
      { ...first!, reason: 'ask the ministry first', by },
      { ...second!, answer: 'keep', by },
      { ...second!, answer: 'rename', by },
      ...rest,
    ];
    writeFileSync(file, writeAnswerSheet(rows, file));
    expect((await decide(root, '--export', file, '--json')).json().error.code).toBe('answers-in-the-way');
    expect(rowsOf(file)).toEqual(rows);
    const plan = join(root, 'saphan.yaml');
    expect((await decide(root, '--export', plan, '--json')).json().error.code).toBe('answers-in-the-way');
    const back = (await decide(root, '--import', file, '--json')).json();
    expect(back.result.answered).toBe(0);
    expect(
      back.findings
        .filter(({ code }: { code: string }) => code === 'answer-refused')
        .map(({ args, severity }: { args: { why: string; detail: string }; severity: string }) => [
          severity,
          args.why,
          args.detail,
        ]),
    ).toEqual([
      ['warning', 'answer-missing', 'ask the ministry first'],
      ['error', 'double', 'keep'],
      ['error', 'double', 'rename'],
    ]);
    expect(existsSync(join(root, 'decisions.yaml'))).toBe(false);
  });

  it('looks at the file before it reads any donor', async () => {
    const root = await makeWorkspace({ portal: makeDonor(FILES) });
    const file = join(root, 'q.csv');
    writeFileSync(file, 'no,sheet\n');
    const codeOf = async (...args: string[]) => (await decide(root, ...args, '--json')).json().error.code;
    expect(await codeOf('--import', file)).toBe('answers-unreadable');
    expect(await codeOf('--import', join(root, 'none.csv'))).toBe('delivery-missing');
    expect(await codeOf('--export', file)).toBe('answers-in-the-way');
    expect(await codeOf('--export', file, '--accept-proposed')).toBe('usage');
    expect(existsSync(join(root, '.saphan', 'mirrors'))).toBe(false);
  });

  it('takes no sheet in the letters of one country', async () => {
    const root = await makeWorkspace({ portal: makeDonor(FILES) });
    const file = join(root, 'q.csv');
    await decide(root, '--export', file);
    writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from([0xd1, 0xfd, 0x0a])]));
    expect((await decide(root, '--import', file, '--json')).json().error).toMatchObject({
      code: 'answers-unreadable',
      args: { kind: 'encoding' },
    });
  });

  it.each(['q.xlsx', 'q.csv'])('goes out and comes back, three-way: %s', async (name) => {
    const root = await makeWorkspace({ portal: makeDonor(FILES) });
    const file = join(root, name);
    expect((await decide(root, '--export', file)).exit).toBe(0);
    const rows = rowsOf(file);
    expect(rows).toHaveLength(4);
    expect(rows.every(({ answer }) => answer === '')).toBe(true);
    expect((await decide(root, '--import', file)).json).toBeDefined();
    expect(existsSync(join(root, 'decisions.yaml'))).toBe(false);

    const column = await idOf(root, 'name', 'database-name');
    const legal = await idOf(root, 'legal', 'licence-unknown');
    const host = await idOf(root, 'name', 'address');
    await decide(root, '--answer', `${column}=rename`, ...SIGNED);
    const answers: Record<string, object> = {
      [column]: { answer: 'Keep' },
      [legal]: { answer: 'accept', reason: 'Read it: MIT.', by: 'L. Vong' },
      [host]: { answer: 'replace', by: 'L. Vong' },
    };
    const filled = rows.map((row) => ({ ...row, ...answers[row.id] }));
    const gone = { ...rows[0]!, id: 'q_gone', answer: 'keep' };
    writeFileSync(file, writeAnswerSheet([...filled, gone], file));
    const back = await decide(root, '--import', file, '--json', '--on', '2026-03-05');
    expect(back.exit).toBe(1);
    expect(back.json().result.answered).toBe(1);
    expect(
      back
        .json()
        .findings.map(({ args }: { args: { why: string } }) => args.why)
        .sort(),
    ).toEqual(['answer-without-text', 'answered-otherwise', 'question-gone']);
    expect(decisionsOf(root)).toContain('by: L. Vong');
    expect(
      (await decide(root, '--import', file, '--json', '--on', '2026-03-05')).json().result.answered,
    ).toBe(0);
  });
});
