import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { git } from '../support/git.ts';
import { makeDonor } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { tempDir } from '../support/temp-dir.ts';
import { treeOf } from '../support/tree-of.ts';
import { makeWorkspace, recipientOf, recipientRefs } from '../support/workspace.ts';

const MESSAGES = `export const found = (name, number) =>
  \`\${name} таны \${number} дугаартай хүсэлт олдлоо.\`;
export const failed = 'Алдаа гарлаа e-Mongolia';
export const waiting = 'Түр хүлээнэ үү';
`;
const schema = JSON.parse(readFileSync('schemas/envelope.schema.json', 'utf8'));
const isEnvelope = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

let root = '';
let po = '';

beforeAll(async () => {
  root = await makeWorkspace({ portal: makeDonor({ 'src/emongolia.ts': MESSAGES, LICENSE: 'MIT' }) });
  po = join(root, 'catalogs', 'lo', 'portal', 'portal.po');
  await runCli(['extract', '-C', root]);
  translate('Алдаа гарлаа e-Mongolia', 'ຜິດພາດ e-Laos');
  translate('{0} таны {1} дугаартай хүсэлт олдлоо.', 'ພົບຄຳຮ້ອງເລກທີ {1} ຂອງ {0}.');
});

function translate(source: string, target: string): void {
  const text = readFileSync(po, 'utf8');
  writeFileSync(po, text.replace(`msgid "${source}"\nmsgstr ""`, `msgid "${source}"\nmsgstr "${target}"`));
}

const localize = (...flags: string[]) => runCli(['localize', '-C', root, ...flags]);

describe('saphan localize', () => {
  it('shows every line that a translation changes, and writes nothing in a dry run', async () => {
    const before = [treeOf(root), recipientRefs(root)];
    const { exit, stdout } = await localize('--dry-run', '--diff');
    expect(exit).toBe(0);
    expect(stdout).toContain("-export const failed = 'Алдаа гарлаа e-Mongolia';\n");
    expect(stdout).toContain("+export const failed = 'ຜິດພາດ e-Laos';\n");
    expect([treeOf(root), recipientRefs(root)]).toEqual(before);
  });

  it('derives the recipient, and the second time moves nothing', async () => {
    const first = await localize('--json');
    expect([first.exit, first.stderr]).toEqual([0, '']);
    expect(isEnvelope(first.json())).toBe(true);
    expect(first.json().result).toMatchObject({ dryRun: false, pseudo: false, donors: [{ moved: true }] });
    const shown = git(recipientOf(root, 'portal'), 'show', 'derived:src/elaos.ts');
    expect(shown).toContain('`ພົບຄຳຮ້ອງເລກທີ ${number} ຂອງ ${name}.`');
    expect(shown).toContain("waiting = 'Түр хүлээнэ үү'");

    const refs = recipientRefs(root);
    const second = await localize('--json');
    expect(second.json().result.donors).toMatchObject([{ moved: false }]);
    expect(recipientRefs(root)).toEqual(refs);
    expect((await runCli(['verify', '-C', root])).exit).toBe(0);
  });

  it('tells what stays out, and why', async () => {
    const kept = readFileSync(po, 'utf8');
    writeFileSync(po, kept.replace('ເລກທີ {1} ຂອງ {0}', 'ເລກທີ {1}'));
    const { findings } = (await localize('--dry-run', '--json')).json();
    writeFileSync(po, kept);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'text-not-written',
        place: expect.objectContaining({ path: 'src/emongolia.ts', line: 2 }),
      }),
    );
  });

  it('fills every place with pseudo text, apart from the recipients', async () => {
    const refs = recipientRefs(root);
    const out = join(tempDir(), 'look');
    const { exit } = await localize('--pseudo', '--out', out);
    expect(exit).toBe(0);
    const shown = readFileSync(join(out, 'portal', 'src', 'elaos.ts'), 'utf8');
    expect(shown).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(shown.match(/⟦/g)).toHaveLength(3);
    expect(recipientRefs(root)).toEqual(refs);
  });

  it('wants a folder for pseudo text', async () => {
    expect((await localize('--pseudo', '--out', tempDir(), '--diff')).exit).toBe(2);
    const { exit, stdout, stderr } = await localize('--pseudo');
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--out');
  });

  it('refuses a catalog that it cannot read, with the place, and writes nothing', async () => {
    const kept = readFileSync(po, 'utf8');
    writeFileSync(po, kept.replace('msgid "Түр хүлээнэ үү"', 'msgid "Түр хүлээнэ үү'));
    const before = [treeOf(root), recipientRefs(root)];
    const { exit, stderr } = await localize();
    const after = [treeOf(root), recipientRefs(root)];
    writeFileSync(po, kept);
    expect(exit).toBe(2);
    expect(stderr).toContain(`${join('catalogs', 'lo', 'portal', 'portal.po')}:`);
    expect(after).toEqual(before);
    expect(existsSync(join(root, 'look'))).toBe(false);
  });
});
