import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { addCommit, makeDonor } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { treeOf } from '../support/tree-of.ts';
import { editPlan, makeWorkspace } from '../support/workspace.ts';

const PAGE = `export const Page = ({ n }) => (
  <main title="Миний хуудас">
    <p>Танд <b>{n}</b> хүсэлт байна.</p>
  </main>
);
`;
const schema = JSON.parse(readFileSync('schemas/envelope.schema.json', 'utf8'));
const isEnvelope = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

let donor = '';
let root = '';
let po = '';

beforeEach(async () => {
  donor = makeDonor({ 'src/Page.tsx': PAGE });
  root = await makeWorkspace({ portal: donor });
  po = join(root, 'catalogs', 'lo', 'portal', 'portal.po');
});

const extract = (...flags: string[]) => runCli(['extract', '-C', root, ...flags]);
const catalog = () => readFileSync(po, 'utf8');

/** The donor goes on, and the workspace follows it. */
async function follow(page: string): Promise<void> {
  addCommit(donor, { 'src/Page.tsx': page });
  await runCli(['clone', '-C', root, '--update']);
}

/** Writes a translation as somebody with an editor would. */
function translate(source: string, target: string): void {
  const text = catalog();
  const edited = text.replace(`msgid "${source}"\nmsgstr ""`, `msgid "${source}"\nmsgstr "${target}"`);
  if (edited === text) throw new Error(`${source} is not there, or has a translation`);
  writeFileSync(po, edited);
}

describe('saphan extract', () => {
  it('writes a catalog for each donor, and the second time nothing', async () => {
    const first = await extract('--json');
    expect([first.exit, first.stderr]).toEqual([0, '']);
    expect(isEnvelope(first.json())).toBe(true);
    expect(first.json().result).toMatchObject({
      dryRun: false,
      catalogs: [{ donor: 'portal', language: 'lo', units: 2, changed: true }],
    });
    expect(catalog()).toContain('msgid "Миний хуудас"\nmsgstr ""');
    expect(catalog()).toContain('msgid "Танд <0>{0}</0> хүсэлт байна."\nmsgstr ""');

    const before = treeOf(join(root, 'catalogs'));
    const second = await extract('--json');
    expect(second.json().result.catalogs).toMatchObject([{ changed: false }]);
    expect(treeOf(join(root, 'catalogs'))).toEqual(before);
  });

  it('writes nothing in a dry run', async () => {
    await runCli(['clone', '-C', root]);
    const before = treeOf(root);
    const { exit, json } = await extract('--dry-run', '--json');
    expect(exit).toBe(0);
    expect(json().result).toMatchObject({ dryRun: true, catalogs: [{ units: 2, changed: true }] });
    expect(treeOf(root)).toEqual(before);
  });

  it.each([['extract'], ['check'], ['localize'], ['transfer', '--yes']])(
    'tells of a file of states that a merge has spoilt: %s',
    async (...verb) => {
      await extract();
      translate('Миний хуудас', 'ໜ້າຂອງຂ້ອຍ');
      const states = po.replace(/po$/, 'state.jsonl');
      writeFileSync(states, `<<<<<<< ours\n${readFileSync(states, 'utf8')}>>>>>>> theirs\n`);
      const { findings } = (await runCli([...verb, '-C', root, '--json'])).json();
      const told = findings.filter(({ code }: { code: string }) => code === 'states-unread');
      const place = { path: 'catalogs/lo/portal/portal.state.jsonl', line: 1 };
      expect(told).toEqual([{ code: 'states-unread', severity: 'warning', args: { count: 2 }, place }]);
    },
  );

  it('keeps what somebody typed', async () => {
    await extract();
    translate('Миний хуудас', 'ໜ້າຂອງຂ້ອຍ');
    writeFileSync(po, catalog().replace('#: src/Page.tsx:2', '# ຖາມກ່ອນ\n#: src/Page.tsx:2'));
    await extract();
    expect(catalog()).toMatch(/# ຖາມກ່ອນ\n[^"]*msgid "Миний хуудас"\nmsgstr "ໜ້າຂອງຂ້ອຍ"/);
  });

  it('keeps the translation of a text that is gone, and gives it back', async () => {
    await extract();
    translate('Миний хуудас', 'ໜ້າຂອງຂ້ອຍ');
    await follow(PAGE.replace(' title="Миний хуудас"', ''));
    const gone = await extract('--json');
    expect(gone.exit).toBe(0);
    expect(catalog()).toContain('#~ msgid "Миний хуудас"\n#~ msgstr "ໜ້າຂອງຂ້ອຍ"');

    await follow(PAGE);
    await extract();
    expect(catalog()).toContain('\nmsgid "Миний хуудас"\nmsgstr "ໜ້າຂອງຂ້ອຍ"');
  });

  it('proposes an old translation for a text that has changed, and never ships it', async () => {
    await extract();
    translate('Танд <0>{0}</0> хүсэлт байна.', 'ທ່ານມີ <0>{0}</0> ຄຳຮ້ອງ.');
    await follow(PAGE.replace('хүсэлт байна', 'шинэ хүсэлт байна'));
    await extract();
    expect(catalog()).toMatch(
      /#, fuzzy\n(?:#.*\n)*msgid "Танд <0>\{0\}<\/0> шинэ хүсэлт байна."\nmsgstr "ທ່ານມີ/,
    );
  });

  it('refuses a catalog that it cannot read, with the place, and writes nothing', async () => {
    await extract();
    writeFileSync(po, catalog().replace('msgid "Миний хуудас"', 'msgid "Миний хуудас'));
    const before = treeOf(root);
    const { exit, stderr, stdout } = await extract();
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`${join('catalogs', 'lo', 'portal', 'portal.po')}:`);
    expect(treeOf(root)).toEqual(before);
    expect((await extract('--json')).json().error.code).toBe('catalog-invalid');
  });

  it('tells of a language of which nobody knows how it counts, and takes it all the same', async () => {
    expect((await extract('--json')).json().findings).toEqual([]);
    editPlan(root, 'targets: [lo]', 'targets: [lo, xq, pt-BR]');
    const { exit, json } = await extract('--json');
    expect(exit).toBe(0);
    const told = {
      code: 'language-unknown',
      severity: 'warning',
      args: { language: 'xq', forms: 'one, other' },
      place: { path: 'saphan.yaml' },
    };
    expect(json().findings).toEqual([told]);
    expect((await runCli(['check', 'texts', '-C', root, '--json'])).json().findings).toContainEqual(told);
    expect((await runCli(['transfer', '-C', root, '--yes', '--json'])).json().findings).toContainEqual(told);
  });

  it.each([
    ['nothing', ''],
    ['nothing but a header', 'msgid ""\nmsgstr ""\n"Language: lo\\n"\n'],
  ])('refuses a catalog in which %s is left of its translations', async (_, text) => {
    await extract();
    translate('Миний хуудас', 'ໜ້າຂອງຂ້ອຍ');
    await extract();
    writeFileSync(po, text);
    for (const verb of [['extract'], ['localize', '--dry-run'], ['status'], ['check', 'texts']]) {
      const ran = await runCli([...verb, '-C', root, '--json']);
      expect([ran.exit, ran.json().error]).toMatchObject([
        2,
        { code: 'catalog-invalid', args: { kind: 'emptied' } },
      ]);
    }
    expect(catalog()).toBe(text);
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
  ])('takes a catalog with %s as it is meant', async (_, changed) => {
    await extract();
    translate('Миний хуудас', 'ໜ້າຂອງຂ້ອຍ');
    const whole = catalog();
    writeFileSync(po, changed(whole));
    expect((await extract()).exit).toBe(0);
    expect(catalog()).toBe(whole);
  });

  const inCharset = (charset: string, letters: readonly number[]) =>
    Buffer.concat([
      Buffer.from(`msgid ""\nmsgstr "Content-Type: text/plain; charset=${charset}\\n"\n\n`),
      Buffer.from('msgid "Error"\nmsgstr "'),
      Buffer.from(letters),
      Buffer.from('"\n'),
    ]);

  it('reads a catalog of the donor in the encoding that it names', async () => {
    const text = inCharset('CP1251', [0xc0, 0xeb, 0xe4, 0xe0, 0xe0]);
    addCommit(donor, { 'locale/mn/LC_MESSAGES/app.po': text });
    expect((await extract()).exit).toBe(0);
    expect(catalog()).toContain('"Алдаа"');
  });

  it('tells of a catalog of the donor whose letters nobody can tell', async () => {
    const text = inCharset('GBK', [0xc4, 0xfa, 0xba, 0xc3, 0xa3, 0xac]);
    addCommit(donor, { 'locale/mn/LC_MESSAGES/app.po': text });
    expect((await extract('--json')).json().findings).toContainEqual({
      code: 'catalog-unread',
      severity: 'warning',
      args: { format: 'po' },
      place: { donor: 'portal', path: 'locale/mn/LC_MESSAGES/app.po' },
    });
  });

  it('leaves a catalog of another name to people, and asks for none of its texts twice', async () => {
    const own = join(dirname(po), 'legal.po');
    mkdirSync(dirname(own), { recursive: true });
    writeFileSync(own, 'msgid ""\nmsgstr ""\n"Language: lo\\n"\n\nmsgid "Миний хуудас"\nmsgstr "ໜ້າ"\n');
    const before = readFileSync(own, 'utf8');
    await extract();
    expect(readFileSync(own, 'utf8')).toBe(before);
    expect(catalog()).not.toContain('Миний хуудас');
  });
});
