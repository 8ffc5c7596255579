import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { xlsx } from '../../src/formats/xlsx.ts';
import { unitId } from '../../src/model/unit-id.ts';
import { editWorkbook } from '../support/edit-workbook.ts';
import { runCli } from '../support/run-cli.ts';
import { tempDir } from '../support/temp-dir.ts';
import { editPlan, FIXTURE_CATALOGS, FIXTURE_DONORS, makeWorkspace, NAMES } from '../support/workspace.ts';

const LAO = 'ພາສາລາວ';
const BY = 'B. Souk';

let pristine = '';
let root = '';

beforeAll(async () => {
  pristine = await makeWorkspace(FIXTURE_DONORS, NAMES);
  cpSync(join(FIXTURE_CATALOGS, 'lo'), join(pristine, 'catalogs', 'lo'), { recursive: true });
  expect((await runCli(['extract', '-C', pristine])).exit).toBe(0);
});

beforeEach(() => {
  root = tempDir('workspace');
  for (const name of ['saphan.yaml', 'catalogs'])
    cpSync(join(pristine, name), join(root, name), { recursive: true });
});

async function saphan(...argv: readonly string[]) {
  const ran = await runCli([...argv, '-C', root, '--json'], root);
  return { exit: ran.exit, ...ran.json() };
}

/** Sends out one donor, and returns the path of its file. */
async function sent(...argv: readonly string[]): Promise<string> {
  const { exit, result } = await saphan('export', '--donor', 'portal', ...argv);
  expect(exit).toBe(0);
  return join(result.folder, result.batches[0].files[0].name);
}

function catalogs(): Readonly<Record<string, string>> {
  const folder = join(root, 'catalogs');
  const rows = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((row) => row.isFile());
  return Object.fromEntries(
    rows.map((row) => join(row.parentPath, row.name)).map((path) => [path, readFileSync(path, 'utf8')]),
  );
}

const portal = () => readFileSync(join(root, 'catalogs', 'lo', 'portal', 'portal.po'), 'utf8');
const states = () => readFileSync(join(root, 'catalogs', 'lo', 'portal', 'portal.state.jsonl'), 'utf8');

function stateOf(id: string) {
  const line = states()
    .split('\n')
    .find((each) => each.startsWith(`{"id":${JSON.stringify(id)},`));
  return JSON.parse(line!);
}

/** Two keyed texts of the portal with a translation, one without, one with a placeholder. */
const [READY, OTHER, NEW, GREETING] = [
  'common:signIn',
  'common:tagline',
  'common:nav.help',
  'common:greeting',
];

describe('saphan export', () => {
  it('writes the same files twice, as one delivery', async () => {
    const path = await sent();
    const [bytes, record] = [readFileSync(path), readdirSync(join(root, '.saphan', 'batches'))];
    const again = await saphan('export', '--donor', 'portal');
    expect(again.result.batches[0].isAgain).toBe(true);
    expect(readFileSync(path)).toEqual(bytes);
    expect(readdirSync(join(root, '.saphan', 'batches'))).toEqual(record);
    rmSync(join(root, '.saphan'), { recursive: true });
    rmSync(path);
    expect(await sent()).toBe(path);
    expect(readFileSync(path)).toEqual(bytes);
  });

  it('never writes over a file in which somebody has worked', async () => {
    const path = await sent();
    editWorkbook(path, { [NEW!]: LAO });
    const bytes = readFileSync(path);
    const { exit, error } = await saphan('export', '--donor', 'portal');
    expect({ exit, code: error.code }).toEqual({ exit: 2, code: 'delivery-in-the-way' });
    expect(readFileSync(path)).toEqual(bytes);
  });

  it('warns where texts are with somebody else already', async () => {
    await sent();
    const { findings, result } = await saphan('export', '--donor', 'portal', '--only', 'new,needs-review');
    expect(findings).toMatchObject([{ code: 'units-out', severity: 'warning' }]);
    expect(findings[0].args.count).toBe(result.batches[0].texts);
    expect(result.batches[0].batch).toMatch(/^lo-portal-02-[0-9a-f]{4}$/);
  });

  it('splits, and every text is in exactly one file', async () => {
    const all = (await saphan('export', '--donor', 'portal', '--dry-run')).result.batches[0].texts;
    const { result } = await saphan('export', '--donor', 'portal', '--max-units', '40');
    const ids = result.batches[0].files.flatMap(({ name }: { name: string }) =>
      xlsx.parse(readFileSync(join(result.folder, name))).rows.map(({ id }) => id),
    );
    expect(result.batches[0].files.length).toBeGreaterThan(2);
    expect([ids.length, new Set(ids).size]).toEqual([all, all]);
  });

  it('writes nothing in a dry run, and no text into its records', async () => {
    expect((await saphan('export', '--dry-run')).result.batches).toHaveLength(3);
    expect(existsSync(join(root, 'exports'))).toBe(false);
    await sent();
    const [record] = readdirSync(join(root, '.saphan', 'batches'));
    expect(readFileSync(join(root, '.saphan', 'batches', record!), 'utf8')).not.toMatch(
      /\p{Script=Cyrillic}|\p{Script=Lao}/u,
    );
  });

  it.each([
    [['--only', 'ready'], 'bad-flag'],
    [['--max-units', '0'], 'bad-flag'],
    [['--language', 'th'], 'bad-flag'],
    [['--format', 'csv'], 'usage'],
    [['--donor', 'nobody'], 'donor-unknown'],
  ])('refuses %j', async (flags, code) => {
    const { exit, error } = await saphan('export', ...flags);
    expect({ exit, code: error.code }).toEqual({ exit: 2, code });
  });

  it('says so where nobody has extracted', async () => {
    rmSync(join(root, 'catalogs'), { recursive: true });
    expect((await saphan('export')).error.code).toBe('nothing-extracted');
  });
});

describe('saphan import', () => {
  it('brings a translation into the catalog, and nothing the second time', async () => {
    const path = await sent();
    editWorkbook(path, { [NEW!]: LAO });
    const before = catalogs();
    const dry = await saphan('import', path, '--dry-run', '--by', BY);
    expect(dry.result.files[0].counts).toMatchObject({ applied: 1, conflicts: 0, refused: 0, unknown: 0 });
    expect(catalogs()).toEqual(before);
    const first = await saphan('import', path, '--by', BY);
    expect(first).toMatchObject({ exit: 0, findings: [] });
    expect(portal()).toContain(`msgstr "${LAO}"`);
    const { batch } = first.result.files[0];
    expect(stateOf(NEW!)).toMatchObject({ state: 'translated', by: BY, batch });
    const after = catalogs();
    const second = await saphan('import', path, '--by', 'Somebody else');
    expect(second.result.files[0].counts).toMatchObject({ applied: 0, conflicts: 0 });
    expect(catalogs()).toEqual(after);
  });

  it('brings a PO file back just so, whatever its name', async () => {
    const path = await sent('--format', 'po');
    const text = readFileSync(path, 'utf8');
    const key = `msgctxt "${NEW}"\n`;
    const at = text.indexOf('msgstr ""', text.indexOf(key));
    writeFileSync(join(root, 'back.txt'), `${text.slice(0, at)}msgstr "${LAO}"${text.slice(at + 9)}`);
    expect((await saphan('import', 'back.txt')).result.files[0]).toMatchObject({
      format: 'po',
      donor: 'portal',
      counts: { applied: 1, conflicts: 0 },
    });
    expect(portal()).toContain(`msgstr "${LAO}"`);
  });

  it('keeps what was changed here, lists both versions, and takes the rest', async () => {
    const path = await sent();
    const kept = /msgctxt "common:signIn"\nmsgid .*\nmsgstr "(.*)"/.exec(portal())![1]!;
    writeFileSync(
      join(root, 'catalogs', 'lo', 'portal', 'portal.po'),
      portal().replace(`msgstr "${kept}"`, () => `msgstr "${kept}ໆ"`),
    );
    editWorkbook(path, { [READY!]: LAO, [NEW!]: LAO });
    const { exit, ok, findings, result } = await saphan('import', path);
    expect({ exit, ok }).toEqual({ exit: 1, ok: false });
    expect(findings).toMatchObject([
      { code: 'import-conflict', severity: 'error', args: { id: READY, kept: `${kept}ໆ`, suggested: LAO } },
    ]);
    expect(portal()).toContain(`msgstr "${kept}ໆ"`);
    expect(stateOf(NEW!).state).toBe('translated');
    const conflicts = JSON.parse(readFileSync(result.conflicts[0], 'utf8'));
    expect(conflicts.texts).toMatchObject([{ id: READY, why: 'conflict', kept: `${kept}ໆ`, suggested: LAO }]);
    // Once the file's version is taken, nothing is left to settle.
    writeFileSync(
      join(root, 'catalogs', 'lo', 'portal', 'portal.po'),
      portal().replace(`msgstr "${kept}ໆ"`, () => `msgstr "${LAO}"`),
    );
    expect((await saphan('import', path)).exit).toBe(0);
    expect(existsSync(result.conflicts[0])).toBe(false);
  });

  it('refuses a text that lost its placeholder, and loses nothing of it', async () => {
    const path = await sent();
    editWorkbook(path, { [GREETING!]: LAO, [NEW!]: LAO });
    const before = portal();
    const { exit, findings, result } = await saphan('import', path);
    expect(exit).toBe(1);
    expect(findings).toMatchObject([
      { code: 'import-refused', args: { id: GREETING, why: 'placeholder-missing', detail: '{{name}}' } },
    ]);
    expect(result.files[0].counts).toMatchObject({ applied: 1, refused: 1 });
    expect(readFileSync(result.conflicts[0], 'utf8')).toContain(LAO);
    expect(portal().includes('{{name}}')).toBe(before.includes('{{name}}'));
  });

  it('keeps what a program made a formula of, and says in which row', async () => {
    const path = await sent();
    editWorkbook(path, { [NEW!]: 'FORMULA', [GREETING!]: LAO });
    editWorkbook(path, { [NEW!]: 'is it this site?' }, 'comment');
    const files = unzipSync(readFileSync(path));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!);
    const typed = ' t="inlineStr"><is><t xml:space="preserve">FORMULA</t></is></c>';
    const number = /<row r="(\d+)"(?:(?!<row).)*FORMULA/s.exec(sheet)![1];
    const saved = sheet.replace(typed, '><f>HYPERLINK("http://x.y","z")</f><v>z</v></c>');
    writeFileSync(path, zipSync({ ...files, 'xl/worksheets/sheet1.xml': strToU8(saved) }));
    const { findings, result } = await saphan('import', path);
    expect(findings).toMatchObject([
      {
        code: 'import-refused',
        args: { id: NEW, why: 'not-text', detail: 'formula =HYPERLINK("http://x.y","z")' },
        place: { line: Number(number) },
      },
      { code: 'import-refused', args: { id: GREETING }, place: { line: expect.any(Number) } },
    ]);
    const { texts } = JSON.parse(readFileSync(result.conflicts[0], 'utf8'));
    expect(texts).toMatchObject([
      { id: GREETING },
      {
        id: NEW,
        why: 'not-text',
        suggested: 'formula =HYPERLINK("http://x.y","z")',
        remarks: ['is it this site?'],
      },
    ]);
  });

  it('keeps what was remarked on texts that it does not take over', async () => {
    const path = await sent();
    editWorkbook(path, { [GREETING!]: LAO, [OTHER!]: '' });
    editWorkbook(path, { [GREETING!]: 'no name fits in here', [OTHER!]: 'what is this?' }, 'comment');
    const before = catalogs();
    const { exit, result } = await saphan('import', path);
    expect({ exit, file: result.files[0] }).toMatchObject({
      exit: 1,
      file: { isTaken: true, counts: { applied: 0, refused: 1, ignored: 1 } },
    });
    expect(portal()).toContain('# no name fits in here\n');
    expect(portal()).toContain('# what is this?\n');
    await saphan('import', '--undo', result.files[0].batch);
    expect(catalogs()).toEqual(before);
  });

  it('keeps what is unsettled in one file, whatever another one of the same name brings', async () => {
    const path = await sent();
    const name = basename(path);
    for (const who of ['a', 'b', 'c']) {
      mkdirSync(join(root, who));
      cpSync(path, join(root, who, name));
    }
    editWorkbook(join(root, 'a', name), { [READY!]: `${LAO}1` });
    editWorkbook(join(root, 'b', name), { [READY!]: `${LAO}2` });
    editWorkbook(join(root, 'c', name), { [NEW!]: LAO });
    const files = ['a', 'b', 'c'].map((who) => join(who, name));
    const { exit, result } = await saphan('import', ...files);
    expect({ exit, count: result.conflicts.length }).toEqual({ exit: 1, count: 1 });
    expect(readFileSync(result.conflicts[0], 'utf8')).toContain(`${LAO}2`);
    expect((await saphan('import', files[2]!)).exit).toBe(0);
    expect(readFileSync(result.conflicts[0], 'utf8')).toContain(`${LAO}2`);
  });

  it('leaves what an earlier version wrote as it is, since that does not say whose texts they are', async () => {
    const path = await sent();
    const old = join(root, '.saphan', 'conflicts', 'old.xlsx.0.json');
    const text = '{ "file": "old.xlsx", "texts": [] }\n';
    mkdirSync(dirname(old), { recursive: true });
    writeFileSync(old, text);
    editWorkbook(path, { [NEW!]: LAO });
    expect((await saphan('import', path)).exit).toBe(0);
    expect((await saphan('status')).exit).toBe(0);
    expect(readFileSync(old, 'utf8')).toBe(text);
    rmSync(old);
  });

  it('tells what is to be settled until a corrected file settles it', async () => {
    const path = await sent();
    const pristineFile = readFileSync(path);
    editWorkbook(path, { [GREETING!]: LAO });
    const { result } = await saphan('import', path);
    expect(await saphan('status')).toMatchObject({
      result: {
        conflicts: [
          { file: basename(path), path: relative(root, result.conflicts[0]), donor: 'portal', texts: 1 },
        ],
      },
    });
    // Somebody else's file of that name says nothing of the text.
    writeFileSync(path, pristineFile);
    editWorkbook(path, { [NEW!]: LAO });
    await saphan('import', path);
    expect((await saphan('status')).result.conflicts).toHaveLength(1);
    editWorkbook(path, { [GREETING!]: `${LAO} {{name}}` });
    expect(await saphan('import', path)).toMatchObject({ exit: 0, result: { conflicts: [] } });
    expect((await saphan('status')).result.conflicts).toEqual([]);
    expect(existsSync(result.conflicts[0])).toBe(false);
  });

  it('takes a text for settled once somebody has edited it in the catalog', async () => {
    const path = await sent();
    editWorkbook(path, { [GREETING!]: LAO });
    await saphan('import', path);
    const kept = new RegExp(`msgctxt "${GREETING}"\nmsgid .*\nmsgstr "(.*)"`).exec(portal())![1]!;
    writeFileSync(
      join(root, 'catalogs', 'lo', 'portal', 'portal.po'),
      portal().replace(`msgstr "${kept}"`, () => `msgstr "${kept}ໆ"`),
    );
    expect((await saphan('status')).result.conflicts).toEqual([]);
  });

  describe('where somebody wrote over the source', () => {
    it('takes the translation for its own text and says so, in a workbook', async () => {
      const path = await sent();
      editWorkbook(path, { [NEW!]: LAO });
      editWorkbook(path, { [NEW!]: 'Another source' }, 'source');
      const { exit, findings, result } = await saphan('import', path);
      expect({ exit, counts: result.files[0].counts }).toMatchObject({ exit: 0, counts: { applied: 1 } });
      expect(findings).toMatchObject([
        {
          code: 'import-source-changed',
          severity: 'warning',
          args: { id: NEW, source: 'Another source' },
          place: { line: expect.any(Number) },
        },
      ]);
      expect(stateOf(NEW!).state).toBe('translated');
      expect(portal()).not.toContain('Another source');
    });

    it('takes nothing beside the source of another text, and loses nothing of it', async () => {
      const path = await sent();
      const before = catalogs();
      const other = new RegExp(`msgctxt "${OTHER}"\nmsgid "(.*)"`).exec(portal())![1]!;
      editWorkbook(path, { [NEW!]: LAO });
      editWorkbook(path, { [NEW!]: other }, 'source');
      editWorkbook(path, { [NEW!]: 'what is this?' }, 'comment');
      const { exit, findings, result } = await saphan('import', path);
      expect(exit).toBe(1);
      expect(findings.map(({ code }: { code: string }) => code)).toEqual([
        'import-refused',
        'import-source-changed',
      ]);
      const { texts } = JSON.parse(readFileSync(result.conflicts[0], 'utf8'));
      expect(texts).toMatchObject([
        { id: NEW, why: 'source-of-another', suggested: LAO, remarks: ['what is this?'] },
      ]);
      expect(catalogs()).toEqual(before);
    });

    it('knows the text of a PO file by its hash, which the source no longer tells', async () => {
      const path = await sent('--format', 'po');
      const text = readFileSync(path, 'utf8');
      const entry = /^#\. saphan: .*\n(?:#.*\n)*msgid "([^"\\{%<\n]+)"\nmsgstr "([^"\\\n]*)"\n/m.exec(text)!;
      const [, source = '', target = ''] = entry;
      const touched = entry[0]
        .replace(`msgid "${source}"`, 'msgid "Another source"')
        .replace(`msgstr "${target}"`, `msgstr "${LAO}"`);
      writeFileSync(
        path,
        text.replace(entry[0], () => touched),
      );
      const { findings, result } = await saphan('import', path);
      expect(findings).toMatchObject([
        { code: 'import-source-changed', args: { id: unitId(source), source: 'Another source' } },
      ]);
      expect(result.files[0].counts).toMatchObject({ applied: 1, unknown: 0 });
      expect(portal()).toContain(`msgid "${source}"\nmsgstr "${LAO}"`);
    });
  });

  it('erases nothing by an empty cell, unless told to', async () => {
    const path = await sent();
    editWorkbook(path, { [OTHER!]: '' });
    const before = catalogs();
    expect(await saphan('import', path)).toMatchObject({
      exit: 0,
      findings: [{ code: 'import-empty', args: { count: 1 } }],
    });
    expect(catalogs()).toEqual(before);
    expect((await saphan('import', path, '--allow-clear')).result.files[0].counts.applied).toBe(1);
    expect(stateOf(OTHER!).state).toBe('new');
  });

  it('takes back what it brought, but for what was changed since', async () => {
    const path = await sent();
    const before = catalogs();
    editWorkbook(path, { [NEW!]: LAO, [READY!]: `${LAO}1` });
    const { batch } = (await saphan('import', path, '--by', BY)).result.files[0];
    expect(catalogs()).not.toEqual(before);
    expect((await saphan('import', '--undo', batch, '--dry-run')).result.undone).toMatchObject({
      restored: 2,
    });
    expect((await saphan('import', '--undo', batch)).result.undone).toMatchObject({ restored: 2, kept: 0 });
    expect(catalogs()).toEqual(before);
    expect((await saphan('import', '--undo', batch)).error.code).toBe('batch-unknown');
    await saphan('import', path);
    const po = join(root, 'catalogs', 'lo', 'portal', 'portal.po');
    writeFileSync(
      po,
      portal().replace(`msgstr "${LAO}1"`, () => `msgstr "${LAO}2"`),
    );
    const second = await saphan('import', '--undo', batch);
    expect(second).toMatchObject({
      result: { undone: { restored: 1, kept: 1 } },
      findings: [{ code: 'undo-kept', args: { id: READY } }],
    });
    expect(portal()).toContain(`msgstr "${LAO}2"`);
    expect(portal()).not.toContain(`msgstr "${LAO}"`);
  });

  it('changes nothing at all where one of several files cannot be read', async () => {
    const path = await sent();
    editWorkbook(path, { [NEW!]: LAO });
    const before = catalogs();
    for (const [name, bytes] of [
      ['cut.xlsx', readFileSync(path).subarray(0, 900)],
      ['page.po', Buffer.from('<html><body>Sign in</body></html>')],
      ['utf16.po', Buffer.from('\ufeffmsgid ""\nmsgstr ""\n', 'utf16le')],
      ['empty.po', Buffer.alloc(0)],
      ['sheet.ods', Buffer.from(zipSync({ 'content.xml': strToU8('<a/>') }))],
    ] as const) {
      writeFileSync(join(root, name), bytes);
      const { exit, error } = await saphan('import', path, name);
      expect({ name, exit, code: error.code }).toEqual({ name, exit: 2, code: 'delivery-unreadable' });
      expect(error.args.path).toContain(name);
      if (name === 'empty.po') expect(error.args.kind).toBe('no-table');
      if (name === 'sheet.ods') expect(error.args.kind).toBe('unreadable');
    }
    mkdirSync(join(root, 'folder.xlsx'));
    for (const name of ['none.xlsx', 'folder.xlsx'])
      expect((await saphan('import', path, name)).error.code).toBe('delivery-missing');
    expect(catalogs()).toEqual(before);
  });

  it('asks whose a file is that does not say it, and believes nothing that it says of paths', async () => {
    const text = `msgid ""\nmsgstr ""\n"Language: lo\\n"\n"X-Saphan-Catalog: ../../x/y\\n"\n"X-Saphan-Batch: ../../../evil\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgctxt "${NEW}"\nmsgid "x"\nmsgstr "${LAO}"\n`;
    writeFileSync(join(root, 'odd.po'), text);
    expect((await saphan('import', 'odd.po')).error.code).toBe('delivery-unknown');
    const { result } = await saphan('import', 'odd.po', '--donor', 'portal');
    expect(result.files[0]).toMatchObject({ batch: 'odd', counts: { applied: 1 } });
    expect(readdirSync(join(root, '.saphan', 'batches'))).toEqual(['odd.undo.jsonl']);
  });

  it('takes no file that says that it is in another language, unless somebody knows better', async () => {
    const path = await sent('--format', 'po');
    const key = `msgctxt "${NEW}"\n`;
    const text = readFileSync(path, 'utf8').replace('"Language: lo\\n"', '"Language: th_TH\\n"');
    const at = text.indexOf('msgstr ""', text.indexOf(key));
    writeFileSync(path, `${text.slice(0, at)}msgstr "${LAO}"${text.slice(at + 9)}`);
    expect(await saphan('import', path)).toMatchObject({
      exit: 2,
      error: { code: 'delivery-language', args: { said: 'th-TH', languages: 'lo' } },
    });
    expect((await saphan('import', path, '--language', 'lo')).result.files[0].counts.applied).toBe(1);
  });

  it('falls back on the record of the delivery where a program lost its hashes', async () => {
    const path = await sent('--format', 'po');
    const text = readFileSync(path, 'utf8').replace(/^#\. saphan: .*\n/gm, '');
    const old = /msgctxt "common:tagline"\nmsgid .*\nmsgstr "(.*)"/.exec(text)![1]!;
    writeFileSync(
      path,
      text.replace(`msgstr "${old}"`, () => `msgstr "${LAO}"`),
    );
    expect((await saphan('import', path)).result.files[0].counts).toMatchObject({ applied: 1, conflicts: 0 });
    expect(stateOf(OTHER!).state).toBe('translated');
  });

  it('wants files or a batch, and a flag that does not contradict the file', async () => {
    expect(await saphan('import')).toMatchObject({ exit: 2, error: { code: 'usage' } });
    const path = await sent();
    expect(await saphan('import', path, '--donor', 'service')).toMatchObject({
      exit: 2,
      error: { code: 'bad-flag' },
    });
  });
});

describe('saphan status', () => {
  it('counts every text once, from the catalogs alone', async () => {
    const { exit, result } = await saphan('status');
    expect(exit).toBe(0);
    expect(result.services.map(({ donor }: { donor: string }) => donor)).toEqual([
      'portal',
      'service',
      'inquiry',
    ]);
    for (const each of result.services) {
      expect(each.total).toBe(each.ready + each.missing + each.review + each.draft + each.unapproved);
      expect(each.total).toBeGreaterThan(20);
    }
    expect(result.batches).toEqual([]);
  });

  it('shows what is with translators until it is back', async () => {
    const path = await sent();
    const out = await saphan('status', '--donor', 'portal');
    expect(out.result.services[0].out).toBe(out.result.services[0].total);
    expect(out.result.batches).toHaveLength(1);
    await saphan('import', path);
    expect((await saphan('status')).result.batches).toHaveLength(1);
    editWorkbook(path, { [NEW!]: LAO });
    await saphan('import', path);
    const back = await saphan('status', '--donor', 'portal');
    expect(back.result.batches).toEqual([]);
    expect(back.result.services[0].ready).toBe(out.result.services[0].ready + 1);
  });

  it('says that nothing is extracted, and what to do', async () => {
    rmSync(join(root, 'catalogs'), { recursive: true });
    const { stdout, stderr, exit } = await runCli(['status', '-C', root]);
    expect(exit).toBe(0);
    expect(stdout).toContain('not extracted yet');
    expect(stderr).toContain('saphan extract');
  });
});

describe('saphan check texts', () => {
  it('measures every namespace, and says what it did not measure', async () => {
    const { exit, result } = await saphan('check');
    expect(exit).toBe(0);
    expect(result.donors).toEqual([]);
    expect(result.measured).toEqual(['texts']);
    expect(result.texts).toContainEqual(
      expect.objectContaining({ donor: 'portal', namespace: 'common', language: 'lo' }),
    );
    expect(result.notMeasured).toMatchObject([
      { topic: 'leftovers', donor: 'portal', why: 'nothing-derived' },
      { topic: 'leftovers', donor: 'service' },
      { topic: 'leftovers', donor: 'inquiry' },
      { topic: 'config', donor: null, why: 'no-config-map' },
    ]);
  });

  it('fails under a share, of the flag or of the plan', async () => {
    expect((await saphan('check', 'texts', '--fail-under', '1')).exit).toBe(0);
    expect((await saphan('check', 'texts', '--fail-under', '99')).exit).toBe(1);
    const [common] = (await saphan('check', 'texts')).result.texts.filter(
      ({ namespace }: { namespace: string }) => namespace === 'common',
    );
    editPlan(root, /^names:/m, `texts: { minimum: { common: ${common.percent} } }\nnames:`);
    expect((await saphan('check', 'texts')).exit).toBe(0);
    editPlan(root, `common: ${common.percent}`, `common: ${common.percent + 0.2}`);
    expect((await saphan('check', 'texts')).exit).toBe(1);
    expect((await saphan('check', 'texts', '--fail-on', 'never')).exit).toBe(0);
  });

  it('finds a translation that lost its placeholder', async () => {
    const po = join(root, 'catalogs', 'lo', 'portal', 'portal.po');
    writeFileSync(po, portal().replace(/(msgctxt "common:greeting"\nmsgid .*\nmsgstr ").*"/, `$1${LAO}"`));
    const { exit, findings } = await saphan('check', 'texts');
    expect(exit).toBe(1);
    expect(findings.filter(({ severity }: { severity: string }) => severity === 'error')).toMatchObject([
      { code: 'placeholder-missing', args: { placeholder: '{{name}}' } },
    ]);
  });

  it('fails where a topic that was asked for has no material', async () => {
    expect((await saphan('check', 'leftovers')).error.code).toBe('nothing-derived');
    expect((await saphan('check', 'config')).error.code).toBe('config-map-missing');
    expect((await saphan('check', 'nonsense')).error.code).toBe('usage');
    rmSync(join(root, 'catalogs'), { recursive: true });
    expect((await saphan('check', 'texts')).error.code).toBe('nothing-extracted');
    expect((await saphan('check')).error.code).toBe('nothing-derived');
  });

  it('writes several reports in one run', async () => {
    const argv = ['check', 'texts', '-C', root, '--reporter', 'junit=a/report.xml', '--reporter', 'markdown'];
    const { exit, stdout } = await runCli(argv, root);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^## /);
    expect(readFileSync(join(root, 'a', 'report.xml'), 'utf8')).toMatch(/^<\?xml/);
    expect((await saphan('check', '--reporter', 'pdf')).error.code).toBe('bad-flag');
    expect((await runCli(['check', 'texts', '-C', root, '--reporter', 'json'])).json().command).toBe('check');
  });
});
