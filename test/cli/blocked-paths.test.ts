import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { type Files, makeDonor } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { makeWorkspace } from '../support/workspace.ts';

const FILES: Files = { 'real/a.txt': 'e-Mongolia\n', 'b.txt': 'b\n', link: { link: 'real' } };

it.each([
  ['link/own.txt', 'link/own.txt', 'link'],
  ['b.txt/own/c.txt', 'b.txt/own/c.txt', 'b.txt'],
  ['real', 'real/a.txt', 'real'],
])('an overlay with %s is refused, dry or not', async (own, path, other) => {
  const root = await makeWorkspace({ donor: makeDonor(FILES) });
  const file = join(root, 'overlay', 'donor', own);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, 'own\n');
  for (const flags of [[], ['--dry-run']]) {
    const { exit, json } = await runCli(['rebrand', '-C', root, '--json', ...flags]);
    expect(exit).toBe(2);
    expect(json()).toMatchObject({
      error: { code: 'paths-blocked', args: { count: 1 } },
      findings: [{ code: 'path-blocked', args: { other }, place: { donor: 'donor', path } }],
    });
  }
});
