import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { editWorkbook } from '../support/edit-workbook.ts';
import { runCli } from '../support/run-cli.ts';
import { spawnSaphan } from '../support/spawn-saphan.ts';
import { tempDir } from '../support/temp-dir.ts';
import { copyWorkspace, FIXTURE_CATALOGS, FIXTURE_DONORS, makeWorkspace } from '../support/workspace.ts';

const KILLER = join(import.meta.dirname, '..', 'support', 'kill-at.mjs');

let fresh = '';
let sent = '';
const delivery = join(tempDir('delivery'), 'lo.xlsx');

beforeAll(async () => {
  fresh = await makeWorkspace({ portal: FIXTURE_DONORS.portal });
  cpSync(join(FIXTURE_CATALOGS, 'lo', 'portal'), join(fresh, 'catalogs', 'lo', 'portal'), {
    recursive: true,
  });
  sent = copyWorkspace(fresh);
  expect((await runCli(['extract', '-C', sent])).exit).toBe(0);
  const { result } = (await runCli(['export', '-C', sent, '--json'])).json();
  cpSync(join(result.folder, result.batches[0].files[0].name), delivery);
  editWorkbook(delivery, { 'common:nav.help': 'ພາສາລາວ', 'common:signIn': 'ເຂົ້າ', 'common:greeting': 'ບໍ່ມີ' });
});

/** All that is not made again: what a person would see in a commit, and nothing beside it. */
function filesOf(root: string): Readonly<Record<string, string>> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .filter((path) => !/\/(\.git|mirrors|cache)\//.test(path.slice(root.length)));
  return Object.fromEntries(paths.sort().map((path) => [relative(root, path), readFileSync(path, 'utf8')]));
}

async function killedAt(template: string, moment: number, argv: readonly string[]): Promise<boolean> {
  const root = copyWorkspace(template);
  const options = `--import=${KILLER}`;
  const env = { NODE_OPTIONS: options, SAPHAN_TEST_KILL_AT: String(moment) };
  const { exit } = await spawnSaphan([...argv, '-C', root], { env });
  const whole = copyWorkspace(template);
  const told = await runCli([...argv, '-C', whole, '--json']);
  const next = await runCli([...argv, '-C', root, '--json']);
  expect(next.exit).toBe(told.exit);
  expect(filesOf(root)).toEqual(filesOf(whole));
  return exit === null;
}

describe('a run that is killed while it writes', () => {
  it.each([1, 4, 7, 10])('extract, at its write %i', async (moment) => {
    expect(await killedAt(fresh, moment, ['extract'])).toBe(true);
  });

  it.each([1, 4, 7, 11, 15])('import, at its write %i', async (moment) => {
    expect(await killedAt(sent, moment, ['import', delivery, '--by', 'B. Souk'])).toBe(true);
  });

  it('writes over nothing that somebody has changed since', async () => {
    const root = copyWorkspace(sent);
    const path = join(root, 'catalogs', 'lo', 'portal', 'portal.po');
    const mine = `${readFileSync(path, 'utf8')}\n# mine\n`;
    const env = { NODE_OPTIONS: `--import=${KILLER}`, SAPHAN_TEST_KILL_AT: '7' };
    expect((await spawnSaphan(['import', delivery, '-C', root], { env })).exit).toBe(null);
    writeFileSync(path, mine);
    await runCli(['export', '-C', root, '--dry-run']);
    expect(readFileSync(path, 'utf8')).toBe(mine);
  });
});
