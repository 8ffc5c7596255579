import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CodePage, fromCodePage, toCodePage } from '../../src/model/code-page.ts';
import { makeDonor } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { makeWorkspace, recipientOf } from '../support/workspace.ts';

const in1251 = (text: string) => Buffer.from(toCodePage(text, 'windows-1251')!);
const JSP = `<%@ page contentType="text/html; charset=windows-1251" %>
<h1>e-Mongolia портал</h1>
<script>alert('Хадгалах');</script>
`;
const PHP = "<?php // e-Mongolia\necho 'Хадгалах'; throw new Exception('Алдаа гарлаа');\n";
// Pairs of bytes for a letter.
const GBK = Buffer.from("<?php echo 'e-Mongolia \xc4\xfa\xba\xc3\xa3\xac';\n", 'latin1');

describe('a donor from before UTF-8', () => {
  let root = '';
  let extracted: Awaited<ReturnType<typeof runCli>>;
  beforeAll(async () => {
    root = await makeWorkspace({
      portal: makeDonor({ 'a.jsp': in1251(JSP), 'b.php': in1251(PHP), 'c.php': GBK, 'd.bin': GBK }),
    });
    extracted = await runCli(['extract', '-C', root, '--json']);
  });
  const bytesOf = (path: string) =>
    execFileSync('git', ['show', `derived:${path}`], { cwd: recipientOf(root, 'portal') });
  const textOf = (path: string, page: CodePage = 'windows-1251') => fromCodePage(bytesOf(path), page);

  it('has its texts read, and what cannot be read told', () => {
    const po = readFileSync(join(root, 'catalogs/lo/portal/portal.po'), 'utf8');
    for (const text of ['e-Mongolia портал', 'Хадгалах', 'Алдаа гарлаа'])
      expect(po).toContain(`msgid "${text}"`);
    const { findings } = extracted.json();
    expect(findings.filter(({ code }: { code: string }) => /^text-unread|^encoding/.test(code))).toEqual([
      {
        code: 'text-unread',
        severity: 'warning',
        args: { why: 'unknown-encoding' },
        place: { donor: 'portal', path: 'c.php' },
      },
      {
        code: 'encoding-told',
        severity: 'warning',
        args: { encoding: 'windows-1251', count: 2 },
        place: { donor: 'portal', path: 'a.jsp' },
      },
    ]);
  });

  it('gets names, and translations where its files can escape their letters; and leads back', async () => {
    const path = join(root, 'catalogs/lo/portal/portal.po');
    const po = readFileSync(path, 'utf8')
      .replace('msgid "Хадгалах"\nmsgstr ""', 'msgid "Хадгалах"\nmsgstr "ເກັບ"')
      .replace('msgid "e-Mongolia портал"\nmsgstr ""', 'msgid "e-Mongolia портал"\nmsgstr "ປະຕູ e-Laos"')
      .replace('msgid "Алдаа гарлаа"\nmsgstr ""', 'msgid "Алдаа гарлаа"\nmsgstr "Error"');
    writeFileSync(path, po);
    const { exit, json } = await runCli(['localize', '-C', root, '--json']);
    expect(exit).toBe(0);
    expect(textOf('a.jsp')).toBe(`<%@ page contentType="text/html; charset=windows-1251" %>
<h1>&#3739;&#3760;&#3733;&#3769; e-Laos</h1>
<script>alert('\\u0ec0\\u0e81\\u0eb1\\u0e9a');</script>
`);
    expect(textOf('b.php')).toBe("<?php // e-Laos\necho 'Хадгалах'; throw new Exception('Error');\n");
    expect(bytesOf('c.php')).toEqual(GBK);
    const told = json().findings.filter(({ code }: { code: string }) => code === 'text-not-written');
    expect(told).toMatchObject([{ args: { why: 'not-in-encoding' }, place: { path: 'b.php' } }]);
    expect((await runCli(['reverse', recipientOf(root, 'portal')])).exit).toBe(0);
    expect((await runCli(['verify', '-C', root])).exit).toBe(0);
  });

  it('keeps a name whose new letters its encoding lacks', async () => {
    const other = await makeWorkspace({ portal: makeDonor({ 'b.php': in1251(PHP) }) }, ['Хадгалах=ເກັບ']);
    const { exit, json } = await runCli(['rebrand', '-C', other, '--json']);
    expect(exit).toBe(0);
    expect(json().findings).toContainEqual(
      expect.objectContaining({ code: 'encoding-narrow', args: { encoding: 'windows-1251', count: 1 } }),
    );
  });
});
