import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { parse } from 'yaml';
import { makeDonor } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { makeWorkspace } from '../support/workspace.ts';

const PASSWORD = 'Zx81-quite-Secret-77';
const USER = 'deployer-of-things';
const CITIZEN = 'УБ99010112';

const FILES: Readonly<Record<string, string | Buffer>> = {
  'package.json': JSON.stringify({
    name: '@kiosk/portal',
    license: 'MIT',
    dependencies: { 'kiosk-telemetry': '1' },
  }),
  LICENSE: 'Licensed under the EUPL-1.2 only. SPDX-License-Identifier: EUPL-1.2\n',
  'src/kiosk.service.ts': `// Иргэн\nexport const KioskService = 'https://api.kiosk.mn';\nconst password = '${PASSWORD}';\n`,
  'src/citizen.ts': `export const register = '${CITIZEN}';\r\n`,
  '.env': `KIOSK_URL=https://${USER}:${PASSWORD}@db.kiosk.mn\n`,
  'README.md': '# Kiosk portal\n',
  'docs/utf16.txt': Buffer.from('\ufeffKiosk', 'utf16le'),
  'logo.bin': Buffer.from([0, 1, 2, 107, 105, 111, 115, 107, 0]),
  // Two bytes a letter.
  'legacy.txt': Buffer.from([0xc4, 0xfa, 0xba, 0xc3, 0xa3, 0xac]),
  'big.psd': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
};

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'scan-test-'));
  for (const donor of ['repository', 'directory']) {
    for (const [path, contents] of Object.entries(FILES)) {
      mkdirSync(dirname(join(root, donor, path)), { recursive: true });
      writeFileSync(join(root, donor, path), contents);
    }
    symlinkSync('README.md', join(root, donor, 'LINK.md'));
  }
  git('repository', ['init', '--quiet', '--initial-branch=trunk']);
  git('repository', ['add', '--all']);
  git('repository', ['commit', '--quiet', '--message=x']);
  git('repository', ['tag', 'v1']);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function git(folder: string, args: readonly string[], input = ''): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'core.autocrlf=false'];
  const { status, stdout, stderr } = spawnSync('git', [...who, ...args], { cwd: join(root, folder), input });
  if (status !== 0) throw new Error(stderr.toString());
  return stdout.toString().trim();
}

describe('saphan scan', () => {
  it('says what a repository is, as JSON', async () => {
    const { exit, json, stderr } = await runCli(['scan', 'repository', '--json'], root);
    const { command, ok, result, findings } = json();
    expect({ exit, command, ok, stderr }).toEqual({ exit: 0, command: 'scan', ok: true, stderr: '' });
    expect(result).toMatchObject({
      source: 'repository',
      ref: 'refs/heads/trunk',
      commit: git('repository', ['rev-parse', 'HEAD']),
      tree: git('repository', ['rev-parse', 'HEAD^{tree}']),
      files: {
        total: 11,
        text: 7,
        binary: 1,
        unknownEncoding: 1,
        pointers: 1,
        links: 1,
        submodules: 0,
        crlf: 1,
      },
      packages: { npm: ['@kiosk/portal'], npmForeignWithName: ['kiosk-telemetry'], java: [] },
      licences: [{ path: 'LICENSE', id: 'EUPL-1.2', verdict: 'match' }],
      manifestLicences: [{ path: 'package.json', licence: 'MIT' }],
      personalData: [{ kind: 'mn-register-number', count: 1, files: 1 }],
      scripts: [{ script: 'Cyrillic', files: 2, lines: 2 }],
    });
    expect(result.files.encodings).toEqual({ 'utf-8': 6, 'utf-16le': 1, 'utf-16be': 0, bom: 1, older: 0 });
    expect(result.languages).toContainEqual({ language: 'TypeScript', files: 2, lines: 4 });
    expect(result.names[0]).toMatchObject({ name: 'Kiosk', kind: 'word', paths: 1 });
    expect(result.hosts.map(({ host }: { host: string }) => host)).toEqual(['api.kiosk.mn', 'db.kiosk.mn']);
    expect(result.unseen).toContainEqual({ what: 'unknown-encoding', count: 1 });
    const codes = findings.map(({ code }: { code: string }) => code);
    const expected = [
      'secret-found',
      'personal-data',
      'licence-contradiction',
      'encoding-unknown',
      'binary-holds-name',
      'lfs-pointer',
    ];
    expect(codes).toEqual(expect.arrayContaining(expected));
  });

  it('reads a plain directory the same way', async () => {
    const [first, second] = [
      await runCli(['scan', 'repository', '--json'], root),
      await runCli(['scan', 'directory', '--json'], root),
    ];
    const { files, names, tree } = second.json().result;
    expect(files).toEqual(first.json().result.files);
    expect(names).toEqual(first.json().result.names);
    expect(tree).toBe(first.json().result.tree);
  });

  it.each([[['scan', 'repository']], [['scan', 'repository', '--json']], [['names', 'repository']]])(
    'shows no secret and no person: %j',
    async (argv) => {
      const { exit, stdout, stderr } = await runCli(argv, root);
      expect(exit).toBe(0);
      for (const value of [PASSWORD, USER, CITIZEN]) expect(stdout + stderr).not.toContain(value);
    },
  );

  it('prints one page, and the next step', async () => {
    const { stdout, stderr } = await runCli(['scan', '--ref', 'v1'], join(root, 'repository'));
    for (const title of [
      'Languages',
      'Names it goes by',
      'Hosts',
      'Licences',
      'Not looked into',
      'secret-found',
    ]) {
      expect(stdout).toContain(title);
    }
    expect(stderr).toContain("saphan init DIR --donor . --country la --name 'Kiosk=…'");
  });

  it('reads a donor in Latin letters as what it is, and says so', async () => {
    const page = `export const a = <p>${'<b>Please choose what you want to apply for</b>'.repeat(20)}</p>;`;
    const donor = makeDonor({ 'a.tsx': page });
    const { result, findings } = (await runCli(['scan', donor, '--json'])).json();
    expect(result.texts).toMatchObject({ language: 'en', places: 20 });
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'language-told',
        args: { language: 'en', count: 20, flag: '--language' },
      }),
    );
    const said = (await runCli(['scan', donor, '--language', 'mn', '--json'])).json();
    expect(said.result.texts.language).toBe('mn');
    expect(JSON.stringify(said.findings)).not.toContain('language-');
    const { stdout, stderr } = await runCli(['scan', donor, '--sites']);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((row) => JSON.parse(row).action),
    ).toContain('translate');
    expect(stderr).toContain('language-told');
  });

  it('counts as many texts as extract writes', async () => {
    const donor = makeDonor({
      'a.tsx':
        "export const a = <p title='Хадгалах'>Сайн <b>байна</b> уу</p>;\nexport const b = 'Хадгалах';\n",
      'page.html': '<p>Огноо: <b>өдөр</b><br>НӨАТ</p><p>Hello there, dear reader</p>',
      'latin.html': '<p>Hello there, dear reader of this</p>',
      'src/i18n.ts': "import i18n from 'i18next'; i18n.t('greeting');",
      'locales/mn/common.json':
        '{ "greeting": "Сайн байна уу", "days_one": "өдөр", "days_other": "{{count}} өдөр" }',
      'locales/en/common.json': '{ "greeting": "Hello", "days_one": "day", "days_other": "{{count}} days" }',
    });
    const { texts } = (await runCli(['scan', donor, '--json'])).json().result;
    const workspace = await makeWorkspace({ donor });
    const { catalogs } = (await runCli(['extract', '-C', workspace, '--json'])).json().result;
    expect(texts.texts).toBe(catalogs[0].units);
    expect(texts.texts).toBeGreaterThan(5);
  });

  it('refuses a donor with a hostile path, and leaves nothing behind', async () => {
    mkdirSync(join(root, 'hostile'));
    git('hostile', ['init', '--quiet']);
    const blob = git('hostile', ['hash-object', '-w', '--stdin'], 'x');
    const tree = git('hostile', ['mktree'], `100644 blob ${blob}\t..\\\\evil.exe\n`);
    const commit = git('hostile', ['commit-tree', tree, '-m', 'x']);
    git('hostile', ['update-ref', 'HEAD', commit]);
    // Other tests scan at the same time.
    mkdirSync(join(root, 'tmp'));
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.stubEnv('TMPDIR', join(root, 'tmp'));
    const { exit, json } = await runCli(['scan', 'hostile', '--json'], root);
    const left = readdirSync(tmpdir());
    expect(exit).toBe(4);
    expect(json()).toMatchObject({
      ok: false,
      error: { code: 'donor-hostile' },
      findings: [{ code: 'path-hostile' }],
    });
    expect(left).toEqual([]);
  });

  it('says which source is not there', async () => {
    expect(await runCli(['scan', 'nowhere'], root)).toMatchObject({ exit: 2 });
    expect((await runCli(['scan', 'repository', '--ref', 'nope', '--json'], root)).json().error.code).toBe(
      'ref-missing',
    );
  });
});

describe('saphan names', () => {
  it('gives the names and a plan to paste', async () => {
    const { exit, json } = await runCli(['names', 'repository', '--json'], root);
    const { names, plan } = json().result;
    expect(exit).toBe(0);
    expect(names.map(({ name }: { name: string }) => name)).toEqual(['Kiosk', 'kiosk.mn']);
    expect(parse(plan)).toEqual({
      names: [
        { from: 'Kiosk', to: '' },
        { from: 'kiosk.mn', to: '' },
      ],
    });
  });
});

describe('saphan names', () => {
  it('lists all that a donor is known by, and proposes it as a plan', async () => {
    const root = makeDonor({
      'package.json': '{ "name": "@emongolia/portal", "dependencies": { "@emongolia-sdk/core": "1" } }',
      'src/a.ts': "const eMongolia = 'e-Mongolia'; // E-Mongola\nget('https://api.e-mongolia.mn/v1');\n",
      'src/b.ts': 'export class ReferenceEmon extends EMongolia {}\n',
      'src/theme.css': ':root { --primary: #0a5fb4; --brand: #ffffff }\n',
      'public/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"></svg>',
    });
    const { exit, stdout } = await runCli(['names', root]);
    expect(exit).toBe(0);
    for (const shown of [
      'E-Mongola  near-miss of e-Mongolia',
      'Emon',
      'api.e-mongolia.mn',
      '@emongolia/*',
      '#0a5fb4',
    ])
      expect(stdout).toContain(shown);
    expect(stdout).toContain('public/logo.svg  logo  svg  40×20');
    expect(stdout).toContain('colours:\n  - { from: "#0a5fb4", to: \'\' }\nassets:\n');
    const { near, colours, logos } = (await runCli(['names', root, '--json'])).json().result;
    expect(near.map(({ spelling, why }: { spelling: string; why: string }) => [spelling, why])).toEqual([
      ['E-Mongola', 'near-miss'],
      ['Emon', 'abbreviation'],
    ]);
    expect([colours.length, logos.length]).toEqual([1, 1]);
  });
});

describe('what a look leads to', () => {
  const hosts = ['api', 'id', 'www', 'pay'].map((name) => `${name}: https://${name}.kiosk.gov.ua\n`);
  const files = { 'package.json': '{"name":"kiosk-portal"}', 'config.yml': hosts.join('') };

  it('is a workspace, from the country that its hosts tell', async () => {
    const { stderr } = await runCli(['names', makeDonor(files)]);
    expect(stderr).toContain(' --from ua --country la ');
  });

  it('is a dry run in a workspace, whose donor is meant where nobody names another', async () => {
    const workspace = await makeWorkspace({ portal: makeDonor(files) });
    const { exit, stdout, stderr } = await runCli(['names'], workspace);
    expect({ exit, stdout }).toMatchObject({ exit: 0, stdout: expect.stringContaining('kiosk') });
    expect(stderr).toContain('Next: saphan rebrand --dry-run');
    const scan = await runCli(['scan', '--json'], workspace);
    expect(scan.json()).toMatchObject({ ok: true, result: { ref: 'refs/heads/trunk' } });
  });

  it('is a question in a workspace that has several', async () => {
    const workspace = await makeWorkspace({ portal: makeDonor(files), service: makeDonor(files) });
    const { exit, json } = await runCli(['names', '--json'], workspace);
    expect(exit).toBe(2);
    expect(json()).toMatchObject({ error: { code: 'donor-unnamed' } });
  });
});

it('says how many texts have plural forms, since each language writes its own number of them', async () => {
  const path = 'locales/mn.json';
  const strings = (more: object) => JSON.stringify({ failed: 'Алдаа гарлаа', ...more });
  const forms = { found_one: '{{count}} хүсэлт', found_other: '{{count}} хүсэлтүүд' };
  const counted = async (more: object) => {
    const { exit, stdout } = await runCli(['scan', makeDonor({ [path]: strings(more) })]);
    expect(exit).toBe(0);
    return stdout;
  };
  expect(await counted(forms)).toContain('with 2 texts to translate, 1 of them with plural forms');
  expect(await counted({})).not.toContain('plural');
});
