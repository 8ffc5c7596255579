import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkConfiguration } from '../../src/cli/steps/check-configuration.ts';
import { SILENT } from '../../src/cli/steps/events.ts';
import { exclusively } from '../../src/cli/steps/exclusively.ts';
import { openWorkspace } from '../../src/cli/workspace.ts';
import { git } from '../support/git.ts';
import { addCommit, type Files, makeDonor } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { editPlan, FIXTURE_DONORS, makeWorkspace, NAMES, recipientOf } from '../support/workspace.ts';

/** All files that people commit, and the bases: text by path. */
function written(root: string): Readonly<Record<string, string>> {
  const rows = ['config.map.yaml', 'overlay', join('.saphan', 'base')].flatMap((top) => {
    const full = join(root, top);
    if (!existsSync(full)) return [];
    if (statSync(full).isFile()) return [full];
    return readdirSync(full, { recursive: true, withFileTypes: true })
      .filter((row) => row.isFile())
      .map((row) => join(row.parentPath, row.name));
  });
  return Object.fromEntries(
    rows.sort().map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );
}

async function scaffold(root: string, ...flags: readonly string[]) {
  const ran = await runCli(['scaffold', '-C', root, '--json', ...flags]);
  expect({ exit: ran.exit, stderr: ran.stderr }).toEqual({ exit: 0, stderr: '' });
  return ran.json();
}

function edit(root: string, path: string, from: string, to: string): void {
  const full = join(root, path);
  const text = readFileSync(full, 'utf8');
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${path} has no ${from}`);
  writeFileSync(full, changed);
}

const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** `[path, status]` of every file of an answer. */
// biome-ignore lint/suspicious/noExplicitAny: an answer as --json prints it
const statuses = ({ result }: any): readonly (readonly [string, string])[] =>
  // biome-ignore lint/suspicious/noExplicitAny: as above
  [result.map, ...result.donors.flatMap((donor: any) => donor.files)].map(({ path, status }) => [
    path,
    status,
  ]);

const check = (root: string) => {
  const workspace = openWorkspace(root);
  return exclusively(workspace, () => checkConfiguration(workspace, SILENT));
};

const codes = (findings: readonly { readonly code: string }[]) => [
  ...new Set(findings.map(({ code }) => code)),
];

describe('saphan scaffold on the fixture', () => {
  let root = '';
  // biome-ignore lint/suspicious/noExplicitAny: an answer as --json prints it
  let first: any;
  // biome-ignore lint/suspicious/noExplicitAny: an answer as --json prints it
  let dry: any;
  beforeAll(async () => {
    root = await makeWorkspace(FIXTURE_DONORS, NAMES);
    dry = await scaffold(root, '--dry-run');
    expect(written(root)).toEqual({});
    first = await scaffold(root);
  });

  it('says in a dry run what the run does', () => {
    expect({ ...first, result: { ...first.result, dryRun: true } }).toEqual(dry);
    for (const [path, status] of statuses(first)) {
      expect([path, status, existsSync(join(root, path))]).toEqual([path, 'new', true]);
    }
    const files = Object.keys(written(root)).filter((path) => !path.startsWith('.saphan'));
    expect(
      statuses(first)
        .map(([path]) => path)
        .sort(),
    ).toEqual(files);
  });

  it('accounts for every variable, and names what somebody has to say', () => {
    for (const { variables, classes } of first.result.donors) {
      const counts = classes.flatMap(({ dispositions }: { dispositions: Record<string, number> }) =>
        Object.values(dispositions),
      );
      expect(counts.reduce((sum: number, count: number) => sum + count, 0)).toBe(variables);
    }
    const open = Object.fromEntries(
      first.result.donors.map((donor: { donor: string; open: readonly { name: string }[] }) => [
        donor.donor,
        donor.open.map(({ name }) => name),
      ]),
    );
    expect(open['service']).toContain('PAYON_URL');
    expect(open['service']).not.toContain('SMTP_PASSWORD');
    expect(read(root, 'config.map.yaml')).toMatch(/^ {4}SMTP_PASSWORD:\n {6}class: secret$/m);
  });

  it('names the variables as the derived code reads them', () => {
    expect(read(root, 'overlay/service/.env.la.example')).toContain('\nELAOS_URI=\n');
    expect(read(root, 'overlay/inquiry/src/main/resources/application-la.properties')).toMatch(
      /^elaos\.callback=\$\{ELAOS_CALLBACK\}$/m,
    );
  });

  it('changes nothing when it runs again, and says so', async () => {
    const before = written(root);
    const again = await runCli(['scaffold', '-C', root]);
    expect(again.exit).toBe(0);
    expect(again.stdout).toContain('Nothing changed');
    expect(again.stderr).toContain('Next: saphan transfer');
    expect(written(root)).toEqual(before);
    expect(new Set(statuses(await scaffold(root)).map(([, status]) => status))).toEqual(new Set(['same']));
  });

  it('is laid over the derived tree, which is proved and leads back to the donor', async () => {
    expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
    const inquiry = recipientOf(root, 'inquiry');
    const path = 'src/main/resources/application-la.properties';
    expect(`${git(inquiry, 'show', `derived:${path}`)}\n`).toBe(read(root, `overlay/inquiry/${path}`));
    expect((await runCli(['verify', '-C', root])).exit).toBe(0);
    for (const donor of Object.keys(FIXTURE_DONORS)) {
      expect((await runCli(['reverse', recipientOf(root, donor)])).exit).toBe(0);
    }
    // A change of the overlay is a change of what derived has to be.
    edit(root, 'overlay/inquiry/DEPLOY.la.md', '## To be answered', '## Our questions');
    expect((await runCli(['verify', '-C', root])).exit).toBe(1);
    expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
    expect((await runCli(['verify', '-C', root])).exit).toBe(0);
    expect(git(inquiry, 'show', 'derived:DEPLOY.la.md')).toContain('## Our questions');
    edit(root, 'overlay/inquiry/DEPLOY.la.md', '## Our questions', '## To be answered');
  });

  it('leaves to the check only what is open', async () => {
    expect(codes(await check(root)).sort()).toEqual(['config-donor-default', 'config-unanswered']);
  });

  it('does one donor alone, and leaves the others’ entries', async () => {
    const before = written(root);
    const { result } = await scaffold(root, '--donor', 'portal');
    expect(result.donors.map(({ donor }: { donor: string }) => donor)).toEqual(['portal']);
    expect(written(root)).toEqual(before);
    const { exit, json } = await runCli(['scaffold', '-C', root, '--donor', 'nobody', '--json']);
    expect({ exit, code: json().error.code }).toEqual({ exit: 2, code: 'donor-unknown' });
  });
});

const DONOR: Files = {
  'package.json': '{ "name": "billing" }\n',
  '.env.example': 'PORT=8080\nPAY_URL=https://pay.example.mn\nTZ=Asia/Ulaanbaatar\nDB_PASSWORD=\n',
  'src/config.js':
    "export const pay = process.env.PAY_URL || 'https://pay.example.mn/v1';\nexport const tz = process.env.TZ || 'Asia/Ulaanbaatar';\nexport const port = process.env.PORT || 8080;\nexport const password = process.env.DB_PASSWORD;\n",
};
const ENV = 'overlay/donor/.env.la.example';

async function scaffolded(files: Files = DONOR) {
  const donor = makeDonor(files);
  const root = await makeWorkspace({ donor });
  editPlan(root, /^names:\n(?: {2}.*\n)+/m, 'names: []\n');
  await scaffold(root);
  return { donor, root };
}

async function follow(root: string, donor: string, files: Files): Promise<void> {
  addCommit(donor, files);
  expect((await runCli(['clone', '-C', root, '--update'])).exit).toBe(0);
}

describe('what people write', () => {
  it('in a file of the overlay stays, while the donor adds a variable', async () => {
    const { donor, root } = await scaffolded();
    edit(root, ENV, 'PAY_URL=\n', '# agreed with the bank\nPAY_URL=https://pay.example.la\nOWN=1\n');
    edit(root, 'overlay/donor/DEPLOY.la.md', '## To be answered', '## Our questions');
    await follow(root, donor, { 'src/mail.js': 'export const key = process.env.MAIL_API_KEY;\n' });
    const second = await scaffold(root);
    expect(read(root, ENV)).toContain('# agreed with the bank\nPAY_URL=https://pay.example.la\nOWN=1\n');
    expect(read(root, ENV)).toContain('\nMAIL_API_KEY=\n');
    const deploy = read(root, 'overlay/donor/DEPLOY.la.md');
    expect(deploy).toContain('## Our questions');
    expect(deploy).toContain('`MAIL_API_KEY`');
    expect(codes(second.findings)).not.toContain('overlay-conflict');
    const after = written(root);
    await scaffold(root);
    expect(written(root)).toEqual(after);
  });

  it('in the map wins, in every run after it', async () => {
    const { root } = await scaffolded();
    const map = read(root, 'config.map.yaml');
    const changed = map
      .replace(
        /( {4}PAY_URL:\n {6}class: endpoint\n {6}disposition: donor-default\n {6}value:)/,
        '$1 https://pay.example.la # signed',
      )
      .replace(/( {4}PORT:\n {6}class: infra\n {6}disposition: )keep/, '$1ask');
    writeFileSync(join(root, 'config.map.yaml'), changed);
    for (let run = 0; run < 3; run++) await scaffold(root);
    const kept = read(root, 'config.map.yaml');
    expect(kept).toContain('value: https://pay.example.la # signed');
    expect(kept).toMatch(/ {4}PORT:\n {6}class: infra\n {6}disposition: ask\n/);
    expect(read(root, ENV)).toContain('\nPAY_URL=https://pay.example.la\n');
    expect(read(root, ENV)).toContain('\nPORT=\n');
  });

  it('is not written again where people deleted the file', async () => {
    const { root } = await scaffolded();
    rmSync(join(root, ENV));
    expect(statuses(await scaffold(root))).toContainEqual([ENV, 'left-out']);
    expect(existsSync(join(root, ENV))).toBe(false);
  });

  it.each([
    ['keep', 0, 'TZ=Etc/GMT-7', 'overlay-conflict'],
    ['take', 0, 'TZ=Asia/Bangkok', 'overlay-taken'],
    ['fail', 1, 'TZ=Etc/GMT-7', 'overlay-conflict'],
  ])('against what saphan writes in the same key: --on-conflict %s', async (policy, exit, line, code) => {
    const { root } = await scaffolded();
    edit(root, ENV, 'TZ=Asia/Vientiane', 'TZ=Etc/GMT-7');
    edit(root, ENV, 'PAY_URL=\n', 'PAY_URL=https://pay.example.la\n');
    put(root, 'country/la.yaml', 'schema: saphan.country/1\ncountry: LA\ntime:\n  zones: [Asia/Bangkok]\n');
    const before = written(root);
    const ran = await runCli(['scaffold', '-C', root, '--on-conflict', policy, '--json']);
    expect(ran.exit).toBe(exit);
    expect(ran.json().ok).toBe(exit === 0);
    expect(codes(ran.json().findings)).toContain(code);
    expect(read(root, ENV)).toContain(`\n${line}\n`);
    expect(read(root, ENV)).toContain('\nPAY_URL=https://pay.example.la\n');
    if (exit === 1) expect(written(root)).toEqual(before);
  });

  it('in an encoding of its own is left alone', async () => {
    const { root } = await scaffolded();
    const bytes = Buffer.from('\ufeffPAY_URL=https://pay.example.la\n', 'utf16le');
    writeFileSync(join(root, ENV), bytes);
    const answer = await scaffold(root);
    expect(statuses(answer)).toContainEqual([ENV, 'left-out']);
    expect(codes(answer.findings)).toContain('overlay-conflict');
    expect(readFileSync(join(root, ENV)).equals(bytes)).toBe(true);
  });

  it('is told with its line where the map or the country’s file has a fault, and nothing is written', async () => {
    const { root } = await scaffolded();
    const before = written(root);
    put(root, 'country/la.yaml', 'schema: saphan.country/1\ncountry: LA\ntime:\n  zone: [Asia/Bangkok]\n');
    const country = await runCli(['scaffold', '-C', root, '--json']);
    expect(country.exit).toBe(2);
    expect(country.json().error).toMatchObject({
      code: 'data-invalid',
      faults: [{ code: 'data-unknown-key', place: { path: 'country/la.yaml', line: 4 } }],
    });
    put(root, 'country/la.yaml', 'schema: saphan.country/1\ncountry: TH\n');
    expect((await runCli(['scaffold', '-C', root, '--json'])).json().error.code).toBe('data-invalid');
    rmSync(join(root, 'country'), { recursive: true });
    edit(root, 'config.map.yaml', 'disposition: keep', 'disposition: perhaps');
    const map = await runCli(['scaffold', '-C', root]);
    expect(map.exit).toBe(2);
    expect(map.stderr).toMatch(/^config\.map\.yaml:\d+:\d+: /m);
    edit(root, 'config.map.yaml', 'disposition: perhaps', 'disposition: keep');
    expect(written(root)).toEqual(before);
  });
});

describe('the donor', () => {
  it('leaves no file behind that it needs no more, but for one that people changed', async () => {
    const compose = (name: string) => `services:\n  db:\n    environment:\n      ${name}: x\n`;
    const files = { 'a/compose.yml': compose('A_SECRET'), 'b/compose.yml': compose('B_SECRET') };
    const { donor, root } = await scaffolded(files);
    edit(root, 'overlay/donor/b/compose.la.yml', 'services:', '# ours\nservices:');
    await follow(root, donor, { 'a/compose.yml': null, 'b/compose.yml': null });
    const { findings, ...second } = await scaffold(root);
    expect(statuses(second)).toContainEqual(['overlay/donor/a/compose.la.yml', 'removed']);
    expect(existsSync(join(root, 'overlay/donor/a/compose.la.yml'))).toBe(false);
    expect(read(root, 'overlay/donor/b/compose.la.yml')).toContain('# ours');
    expect(findings).toContainEqual({
      code: 'overlay-stale',
      severity: 'warning',
      args: {},
      place: { path: 'overlay/donor/b/compose.la.yml' },
    });
    expect(codes(findings)).toContain('config-unread');
  });

  it('does not count with files that the plan leaves behind', async () => {
    const { root } = await scaffolded({ ...DONOR, 'tools/x.js': 'process.env.TOOLS_URL;\n' });
    expect(read(root, 'config.map.yaml')).toContain('TOOLS_URL');
    editPlan(root, 'exclude:\n', 'exclude:\n  - { paths: ["tools/**"], reason: "not ours" }\n');
    await scaffold(root);
    expect(read(root, 'config.map.yaml')).toMatch(/ {4}TOOLS_URL:\n(?: {6}.*\n)* {6}gone: true\n/);
  });

  const canaries = Array.from({ length: 8 }, (_, i) => `zCanary${i}x9Kq`);
  it('gives no secret and no host of its own to any file that is written, or to the terminal', async () => {
    const [a, b, c, d, e, f, g, h] = canaries as [string, ...string[]];
    const { root } = await scaffolded({
      '.env.example': `A_SECRET=${a}\n#B_TOKEN=${b}\n`,
      'src/env.js': `process.env.C_PASSWORD || '${c}'; const { D_SECRET = '${d}' } = process.env;\n`,
      'docker-compose.yml': `services:\n  db:\n    environment:\n      E_PASSWORD: ${e}\n      F_URL: https://user:${f}@bank.example.mn/\n`,
      'application.properties': `db.password=${g}\nx.secret=\${X_SECRET:${h}}\n`,
    });
    const told = await runCli(['scaffold', '-C', root, '--dry-run']);
    const all = [...Object.values(written(root)), told.stdout, told.stderr].join('\n');
    for (const name of [
      'A_SECRET',
      'B_TOKEN',
      'C_PASSWORD',
      'D_SECRET',
      'E_PASSWORD',
      'F_URL',
      'db.password',
    ])
      expect(all).toContain(name);
    expect(canaries.filter((canary) => all.includes(canary))).toEqual([]);
    expect(Object.values(written(root)).filter((text) => text.includes('example.mn'))).toEqual([]);
  });
});

describe('a country of which nothing is built in', () => {
  it('is scaffolded without its facts, and said to be unknown', async () => {
    const { root } = await scaffolded();
    editPlan(root, 'to: la', 'to: kh');
    const { findings } = await scaffold(root);
    expect(findings).toContainEqual({
      code: 'country-unknown',
      severity: 'warning',
      args: { country: 'kh' },
      place: { path: 'country/kh.yaml' },
    });
    const env = 'overlay/donor/.env.kh.example';
    expect(read(root, env)).toMatch(/^TZ=$/m);
    expect(existsSync(join(root, ENV))).toBe(false);
    put(
      root,
      'country/kh.yaml',
      'schema: saphan.country/1\ncountry: KH\ntime:\n  zones: [Asia/Phnom_Penh]\n',
    );
    const told = await scaffold(root);
    expect(codes(told.findings)).not.toContain('country-unknown');
    expect(read(root, env)).toContain('\nTZ=Asia/Phnom_Penh\n');
  });
});

describe('checkConfiguration', () => {
  it('says nothing where nobody has scaffolded', async () => {
    expect(await check(await makeWorkspace({ donor: makeDonor(DONOR) }))).toEqual([]);
  });

  it('finds a variable that the map lacks, a secret’s value, the donor’s host, and another value than the country’s', async () => {
    const { donor, root } = await scaffolded();
    expect(codes(await check(root))).toEqual(['config-donor-default']);
    edit(root, ENV, 'PAY_URL=', 'PAY_URL=https://pay.example.mn');
    edit(root, ENV, 'DB_PASSWORD=', 'DB_PASSWORD=hunter22');
    edit(root, ENV, 'TZ=Asia/Vientiane', 'TZ=Asia/Bangkok');
    await follow(root, donor, { 'src/new.js': 'process.env.NEW_URL;\n' });
    const found = await check(root);
    expect(codes(found).sort()).toEqual([
      'config-differs',
      'config-donor-literal',
      'config-secret-value',
      'config-unmapped',
    ]);
    const at = (code: string) => found.find((finding) => finding.code === code)?.place;
    expect(at('config-unmapped')).toEqual({ donor: 'donor', path: 'src/new.js', line: 1 });
    expect(at('config-secret-value')).toMatchObject({ path: ENV });
    expect(JSON.stringify(found)).not.toContain('hunter22');
  });
});
