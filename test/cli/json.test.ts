import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../../src/cli/program.ts';
import { git } from '../support/git.ts';
import { type Files, makeDonor } from '../support/make-donor.ts';
import { type Ran, runCli } from '../support/run-cli.ts';
import { spawnSaphan } from '../support/spawn-saphan.ts';
import { tempDir } from '../support/temp-dir.ts';
import {
  editPlan,
  FIXTURE_CATALOGS,
  FIXTURE_DONORS,
  makeWorkspace,
  NAMES,
  recipientOf,
} from '../support/workspace.ts';

const SCHEMA = join(import.meta.dirname, '..', '..', 'schemas', 'envelope.schema.json');
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

const KEYS = ['schema', 'saphan', 'command', 'ok', 'findings', 'result'];

/** Holds an answer to the one form: nothing but the document on stdout, nothing at all on stderr. */
function envelopeOf(ran: Pick<Ran, 'stdout' | 'stderr'>) {
  expect(ran.stdout.endsWith('}\n')).toBe(true);
  const envelope = JSON.parse(ran.stdout);
  expect(Object.keys(envelope)).toEqual(envelope.error === undefined ? KEYS : [...KEYS, 'error']);
  validate(envelope);
  expect(validate.errors).toBe(null);
  return envelope;
}

/** A command line for each command, by the command's name; all of them run in this order. */
function commandLines(root: string): Readonly<Record<string, readonly (readonly string[])[]>> {
  return {
    scan: [['scan', FIXTURE_DONORS.service]],
    names: [['names', FIXTURE_DONORS.inquiry]],
    init: [['init', tempDir(), '--donor', 'a=../a', '--country', 'la', '--yes', '--dry-run']],
    clone: [['clone', '-C', root]],
    rebrand: [
      ['rebrand', '-C', root, '--dry-run'],
      ['rebrand', '-C', root, '--dry-run', '--diff', '--no-cache'],
      ['rebrand', '-C', root, '--out', join(tempDir(), 'out')],
    ],
    extract: [
      ['extract', '-C', root, '--dry-run'],
      ['extract', '-C', root],
    ],
    export: [
      ['export', '-C', root, '--dry-run', '--format', 'po', '--max-units', '5'],
      ['export', '-C', root, '--out', join(root, 'out')],
    ],
    import: [
      [
        'import',
        '-C',
        root,
        '--dry-run',
        join(FIXTURE_CATALOGS, 'lo', 'portal', 'portal.po'),
        '--donor',
        'portal',
      ],
      ['import', '-C', root, join(FIXTURE_CATALOGS, 'lo', 'service', 'service.po'), '--donor', 'service'],
    ],
    status: [['status', '-C', root]],
    localize: [
      ['localize', '-C', root, '--dry-run', '--diff'],
      ['localize', '-C', root, '--pseudo', '--out', join(tempDir(), 'look')],
    ],
    pseudo: [
      ['pseudo', 'Сайн уу'],
      ['pseudo', '-C', root],
    ],
    scaffold: [
      ['scaffold', '-C', root, '--dry-run'],
      ['scaffold', '-C', root],
    ],
    transfer: [['transfer', '-C', root]],
    explain: [
      ['explain', '-C', root, 'inquiry/pom.xml:14'],
      ['explain', '-C', root, 'portal/README.mn.md'],
    ],
    externalize: [
      ['externalize', '-C', root],
      ['externalize', '--tree', FIXTURE_DONORS.portal],
    ],
    check: [
      ['check', '-C', root],
      ['check', '-C', root, '--fail-on', 'info'],
      ['check', 'texts', '-C', root, '--fail-under', '99', '--reporter', 'json'],
    ],
    decide: [
      ['decide', '-C', root],
      ['decide', '-C', root, '--accept-proposed', '--by', 'N. Souk', '--dry-run'],
    ],
    mend: [
      ['mend', '-C', root, '--dry-run'],
      ['mend', '-C', root],
    ],
    verify: [['verify', '-C', root]],
    reverse: [['reverse', recipientOf(root, 'portal')]],
  };
}

describe('--json', () => {
  let root = '';
  beforeAll(async () => {
    root = await makeWorkspace(FIXTURE_DONORS, NAMES);
  });

  it('is known here for every command that there is', async () => {
    const streams = {} as Parameters<typeof buildProgram>[1];
    const { commands } = await buildProgram([], streams, async () => undefined);
    const known = commands.map((command) => command.name());
    expect(Object.keys(commandLines(root)).sort()).toEqual(known.sort());
  });

  it('is one envelope, whatever the command', async () => {
    for (const [command, lines] of Object.entries(commandLines(root))) {
      for (const argv of lines) {
        const ran = await runCli([...argv, '--json']);
        expect({ argv, stderr: ran.stderr }).toEqual({ argv, stderr: '' });
        const envelope = envelopeOf(ran);
        expect({ argv, command: envelope.command, ok: envelope.ok }).toEqual({
          argv,
          command,
          ok: ran.exit === 0,
        });
        expect({ argv, error: envelope.error }).toEqual({ argv, error: undefined });
        expect(envelope.result).not.toBe(null);
      }
    }
  });

  it.each([
    [['trasnfer'], 2, '', 'usage'],
    [['transfer', '--nope'], 2, 'transfer', 'usage'],
    [[], 2, '', 'usage'],
    [['transfer', '-C', tempDir()], 2, 'transfer', 'workspace-missing'],
    [['init', 'w'], 2, 'init', 'no-terminal'],
    [['scan', join(tempDir(), 'none')], 2, 'scan', 'source-missing'],
    [['names', 'ext::sh -c id'], 4, 'names', 'source-refused'],
    [['reverse', tempDir()], 2, 'reverse', 'not-a-recipient'],
    [['reverse', join(tempDir(), 'nowhere')], 2, 'reverse', 'source-missing'],
  ])('is one envelope for a failure too: %j', async (argv, exit, command, code) => {
    const ran = await runCli([...argv, '--json'], tempDir());
    expect(ran.exit).toBe(exit);
    expect(envelopeOf(ran)).toMatchObject({ command, ok: false, result: null, error: { code } });
  });

  it('is one envelope with all faults of a plan', async () => {
    const broken = tempDir();
    writeFileSync(join(broken, 'saphan.yaml'), 'version: 2\ncountry: mn\n');
    const { error } = envelopeOf(await runCli(['check', '-C', broken, '--json']));
    expect(error.faults.length).toBeGreaterThan(2);
  });

  it('is one envelope where the donor is hostile: with the findings that say why', async () => {
    const hostile = await makeWorkspace({ donor: makeDonor({ link: { link: '.git/config' } }) });
    const { findings, error } = envelopeOf(await runCli(['clone', '-C', hostile, '--json']));
    expect(error.code).toBe('donor-hostile');
    expect(findings).toHaveLength(1);
  });

  it('comes from the built command just so, with its colours asked for', async () => {
    const ran = await spawnSaphan(['rebrand', '-C', root, '--dry-run', '--diff', '--json', '--color']);
    expect({ exit: ran.exit, stderr: ran.stderr }).toEqual({ exit: 0, stderr: '' });
    expect(envelopeOf(ran)).toMatchObject({ command: 'rebrand' });
  });

  it('is held to its schema: a word too many does not pass', () => {
    const good = { schema: 1, saphan: '0.1.0', command: 'check', ok: true, findings: [], result: {} };
    const finding = { code: 'rule-unused', severity: 'warning', args: { rule: 'a' } };
    const error = { code: 'usage', message: 'a', help: 'b', args: {}, faults: [] };
    expect(validate(good)).toBe(true);
    expect(validate({ ...good, findings: [finding] })).toBe(true);
    expect(validate({ ...good, ok: false, result: null, error })).toBe(true);
    for (const bad of [
      { ...good, schema: 2 },
      { ...good, time: 1 },
      { ...good, findings: [{ ...finding, severity: 'fatal' }] },
      { ...good, findings: [{ ...finding, place: { path: 'a', column: 1 } }] },
      { ...good, findings: [{ ...finding, message: 'words' }] },
      { ...good, error },
      { ...good, ok: false, error },
    ]) {
      expect({ bad, valid: validate(bad) }).toEqual({ bad, valid: false });
    }
  });
});

describe('a secret of the donor', () => {
  const SECRET = 'Zx9-planted-value';
  const PEM = `-----BEGIN PRIVATE KEY-----\n${`MIIEplanted${'Zx9'.repeat(12)}\n`.repeat(4)}-----END PRIVATE KEY-----\n`;
  // Each beside a name of the plan, so that its line is in the diff and in the reach of explain.
  const FILES: Files = {
    'deploy.env': `EMONGOLIA_DB=1\nDB_PASSWORD=${SECRET}\nEMONGOLIA_PASSWORD=${SECRET}\n`,
    'config.yaml': `emongolia:\n  password: "${SECRET}"\n  emongolia_secret: ${SECRET}\n`,
    'config.json': `{\n  "name": "e-mongolia",\n  "emongoliaPassword": "${SECRET}"\n}\n`,
    'src/Config.java': `class EMongolia {\n  String dbPassword = "${SECRET}"; // eMongolia\n}\n`,
    'src/config.ts': `export const eMongolia = { apiSecret: '${SECRET}' }; // eMongolia\n`,
    'src/url.ts': `export const db = 'postgres://emongolia:${SECRET}@db.example.org/emongolia';\n`,
    'app.properties': `emongolia.datasource.password=${SECRET}\n`,
    'emongolia.pem': `# eMongolia\n${PEM}# eMongolia\n`,
    'pom.xml': `<project><name>emongolia</name>\n<password>${SECRET}</password></project>\n`,
  };
  const PLACES = Object.entries(FILES).flatMap(([from, text]) =>
    String(text)
      .split('\n')
      .slice(0, -1)
      .map((_, line) => `donor/${from.replace('emongolia', 'elaos')}:${line + 1}`),
  );

  let root = '';
  let redacted = '';
  let donor = '';
  beforeAll(async () => {
    donor = makeDonor(FILES);
    root = await makeWorkspace({ donor });
    expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
    redacted = await makeWorkspace({ donor });
    editPlan(redacted, 'redact: []', `redact:\n  - { paths: ["**"], reason: "the donor's own keys" }`);
    expect((await runCli(['transfer', '-C', redacted])).exit).toBe(0);
  });

  async function expectSilence(...argv: readonly string[]): Promise<void> {
    const { exit, stdout, stderr } = await runCli(argv);
    expect({ argv, exit, told: linesWith(`${stdout}${stderr}`) }).toEqual({ argv, exit: 0, told: [] });
  }

  /** The lines of an output that show the secret, or what a line break or colours left of it. */
  function linesWith(text: string): readonly string[] {
    const plain = text.replace(/\x1b\[[0-9;]*m/g, '');
    return plain.split('\n').filter((line) => line.includes(SECRET) || line.includes('planted'));
  }

  function filesWith(folder: string): readonly string[] {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((row) => row.isFile())
      .map((row) => join(row.parentPath, row.name))
      .filter((path) => readFileSync(path, 'latin1').includes(SECRET))
      .map((path) => path.slice(folder.length + 1));
  }

  it.each([[['--no-color']], [['--debug']]])('is shown by no command: %j', async (form) => {
    for (const argv of [
      ['scan', donor],
      ['names', donor],
      ['clone', '-C', root, '--update'],
      ['rebrand', '-C', root, '--dry-run', '--diff'],
      ['rebrand', '-C', root, '--diff'],
      ['rebrand', '-C', redacted, '--diff'],
      ['rebrand', '-C', root, '--dry-run', '--by-rule'],
      ['transfer', '-C', root],
      ['verify', '-C', root],
      ['check', '-C', root],
      ['reverse', recipientOf(root, 'donor')],
    ]) {
      await expectSilence(...argv, ...form);
    }
  });

  // JSON escapes quotes and line breaks, and colours stand before the key: both would hide a secret from the redactor.
  const forms = [['--json'], ['--color']];

  it.each(forms)('is shown by no diff with %s', async (form) => {
    await expectSilence('rebrand', '-C', root, '--dry-run', '--diff', form);
  });

  it.each(forms)('is shown by no diff of what is blanked with %s', async (form) => {
    await expectSilence('rebrand', '-C', redacted, '--dry-run', '--diff', form);
  });

  // What makes a line a secret may stand on another one (PEM), or have to begin the line (YAML).
  it.each([['--no-color'], ...forms])('is shown by explain on no line with %s', async (form) => {
    for (const place of PLACES) await expectSilence('explain', '-C', root, place, form);
  });

  it('leaves a JSON diff whole but for itself', async () => {
    const words = await runCli(['rebrand', '-C', root, '--dry-run', '--diff']);
    const { diff } = (await runCli(['rebrand', '-C', root, '--dry-run', '--diff', '--json'])).json().result;
    expect(words.stdout.startsWith(diff)).toBe(true);
  });

  it('is in no file of the workspace but the donor’s own objects', () => {
    const elsewhere = filesWith(join(root, '.saphan')).filter(
      (path) => !path.startsWith('mirrors/') && !/^cache\/.*\.blobs$/.test(path),
    );
    expect(elsewhere).toEqual([]);
    expect(readFileSync(join(root, 'saphan.lock'), 'utf8')).not.toContain(SECRET);
    // What is not blanked crosses, and the record says nothing of it: the check above can fail.
    expect(git(recipientOf(root, 'donor'), 'show', 'derived:deploy.env')).toContain(SECRET);
    expect(git(recipientOf(root, 'donor'), 'show', 'refs/saphan/record:record.jsonl')).not.toContain(SECRET);
  });

  it('is gone from the derived tree and its record where the plan blanks it', async () => {
    const recipient = recipientOf(redacted, 'donor');
    const paths = git(recipient, 'ls-tree', '-r', '--name-only', 'derived').split('\n');
    expect(paths).toHaveLength(Object.keys(FILES).length);
    const told = paths.filter((path) => git(recipient, 'show', `derived:${path}`).includes(SECRET));
    expect(told).toEqual([]);
    expect(git(recipient, 'show', 'refs/saphan/record:record.jsonl')).not.toContain(SECRET);
    expect(git(recipient, 'show', 'refs/saphan/record:provenance.json')).not.toContain(SECRET);
    const elsewhere = filesWith(redacted).filter(
      (path) => !/^\.saphan\/(?:mirrors\/|cache\/.*\.blobs$)|^recipients\/donor\/\.git\//.test(path),
    );
    expect(elsewhere).toEqual([]);
    expect((await runCli(['verify', '-C', redacted])).exit).toBe(0);
    expect((await runCli(['reverse', recipient])).exit).toBe(0);
  });

  it('in an address is shown by no refusal', async () => {
    const url = `https://user:${SECRET}@donor.invalid/portal.git`;
    const folder = tempDir();
    writeFileSync(
      join(folder, 'saphan.yaml'),
      `version: 1\ndonors:\n  - { id: a, source: "${url}" }\ncountry: { from: mn, to: la }\n`,
    );
    for (const argv of [
      ['init', 'w', '--donor', url, '--country', 'la', '--yes'],
      ['init', 'w', '--donor', `a=${url}`, '--country', 'la', '--yes', '--dry-run'],
      ['transfer', '-C', folder],
    ]) {
      for (const form of [[], ['--json'], ['--debug']]) {
        const { exit, stdout, stderr } = await runCli([...argv, ...form], folder);
        expect({ argv, form, exit, told: linesWith(stdout + stderr) }).toEqual({
          argv,
          form,
          exit: 2,
          told: [],
        });
      }
    }
  });
});
