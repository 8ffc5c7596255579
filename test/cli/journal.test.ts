import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeDonor } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { tempDir } from '../support/temp-dir.ts';
import { editPlan, makeWorkspace } from '../support/workspace.ts';

const NAMES = ['e-Mongolia=e-Laos', 'mn.gov.ema.emongolia=la.gov.mtc.elaos'];
const PLANTED = 'Zx9plantedValue7';

const FILES = {
  'src/mn/gov/ema/emongolia/App.java': 'package mn.gov.ema.emongolia;\nclass App { String eMongolia; }\n',
  'emongolia.md': 'The e-Mongolia portal.\n',
  LICENSE: 'Copyright e-Mongolia\n',
  'host.txt': 'cdn.e-mongolia.mn\n',
  'app.env': `EMONGOLIA_PASSWORD=${PLANTED}\nEMONGOLIA_URL=x\n`,
  'own.env': `EMONGOLIA_PASSWORD=emongolia-${PLANTED}\n`,
  doc: { link: 'emongolia.md' },
};

describe('every edit', () => {
  let root = '';
  let rows: readonly Record<string, unknown>[] = [];
  const file = join(tempDir('journal'), 'edits.jsonl');

  beforeAll(async () => {
    root = await makeWorkspace({ donor: makeDonor(FILES) }, NAMES);
    editPlan(
      root,
      'redact: []',
      `redact:\n  - { paths: ["app.env"], keys: ["*PASSWORD"], reason: "the donor's own" }`,
    );
    expect((await runCli(['transfer', '-C', root, '--yes', '--journal', file])).exit).toBe(0);
    rows = readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  });

  it('is one line of JSON, with moves and links', () => {
    const path = 'src/mn/gov/ema/emongolia/App.java';
    const newPath = 'src/la/gov/mtc/elaos/App.java';
    expect(rows.filter((row) => row['path'] === path)).toEqual([
      {
        donor: 'donor',
        path,
        newPath,
        line: null,
        start: null,
        end: null,
        old: path,
        new: newPath,
        stage: 'rebrand',
        rule: NAMES[1]!.split('=')[0],
      },
      {
        donor: 'donor',
        path,
        newPath,
        line: 1,
        start: 8,
        end: 28,
        old: 'mn.gov.ema.emongolia',
        new: 'la.gov.mtc.elaos',
        stage: 'rebrand',
        rule: 'mn.gov.ema.emongolia',
      },
      {
        donor: 'donor',
        path,
        newPath,
        line: 2,
        start: 49,
        end: 58,
        old: 'eMongolia',
        new: 'eLaos',
        stage: 'rebrand',
        rule: 'e-Mongolia',
      },
    ]);
    expect(rows.find((row) => row['path'] === 'doc')).toMatchObject({
      old: 'emongolia.md',
      new: 'elaos.md',
      rule: '(link)',
    });
  });

  it('keeps no secret', () => {
    expect(readFileSync(file, 'utf8')).not.toContain(PLANTED);
    expect(rows.find(({ stage }) => stage === 'redact')).toMatchObject({ path: 'app.env', old: null });
  });

  it('leads from the donor to the recipient', () => {
    for (const [path, text] of Object.entries(FILES)) {
      if (typeof text !== 'string' || path.endsWith('.env')) continue;
      const own = rows.filter((row) => row['path'] === path && row['start'] !== null);
      for (const row of own) expect(text.slice(Number(row['start']), Number(row['end']))).toBe(row['old']);
    }
  });

  it('is counted by name: files, edits, protected, undecided', async () => {
    const { json } = await runCli(['rebrand', '-C', root, '--dry-run', '--json']);
    expect(json().result.donors[0].names).toEqual([
      { rule: 'e-Mongolia', files: 4, edits: 6, protected: 1, undecided: 1 },
      { rule: 'mn.gov.ema.emongolia', files: 1, edits: 1, protected: 0, undecided: 0 },
    ]);
  });

  it('is shown under its rule, in a diff that git can read', async () => {
    const { exit, json } = await runCli(['rebrand', '-C', root, '--dry-run', '--by-rule', '--json']);
    expect(exit).toBe(0);
    const [links, brand, packages, secrets] = json().result.diff.split(/^(?=# )/m);
    expect(links).toMatch(/^# rule \(link\): 1 edit, 1 file\n/);
    expect(brand).toMatch(/^# rule e-Mongolia: 6 edits, 4 files\n/);
    expect(brand).toContain('+class App { String eLaos; }');
    expect(brand).toContain(' package mn.gov.ema.emongolia;');
    expect(packages).toContain('+package la.gov.mtc.elaos;');
    expect(packages).toContain('eMongolia;');
    expect(secrets).toMatch(/^# secret values that are blanked: 1 edit, 1 file\n/);
    expect(json().result.diff).not.toContain(PLANTED);
  });

  it('is explained, moves and links included', async () => {
    const explain = async (path: string) =>
      (await runCli(['explain', '-C', root, path, '--json'])).json().result;
    expect(await explain('src/la/gov/mtc/elaos/App.java:1')).toMatchObject({
      movedBy: ['mn.gov.ema.emongolia'],
      follows: [],
    });
    expect(await explain('doc')).toMatchObject({ movedBy: [], follows: ['e-Mongolia'] });
    expect((await runCli(['explain', '-C', root, 'elaos.md'])).stdout).toContain('rule e-Mongolia');
  });
});
