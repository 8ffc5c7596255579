import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDonor } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { copyWorkspace, makeWorkspace } from '../support/workspace.ts';

describe('a dry run in a workspace where nothing was done yet', async () => {
  const donor = makeDonor({ 'a.html': '<p>Тавтай морил, e-Mongolia!</p>\n', '.env': 'PORT=80\n' });
  const template = await makeWorkspace({ donor });

  it.for(['rebrand', 'localize', 'extract', 'scaffold', 'decide', 'pseudo'])(
    'leaves nothing but caches: %s',
    async (verb) => {
      const root = copyWorkspace(template);
      const before = readdirSync(root);
      const { exit, stderr } = await runCli([verb, '-C', root, '--dry-run']);
      expect(exit, stderr).toBe(0);
      expect(readdirSync(root)).toEqual(before);
    },
  );

  it.for([
    ['verify', '--json'],
    ['check', 'config', '--json'],
    ['decide', '--list'],
    ['decide', '--no-input'],
  ])('and so does what only looks: %s', async (args) => {
    const root = copyWorkspace(template);
    // Where there is a map, check looks at the donor.
    writeFileSync(join(root, 'config.map.yaml'), 'version: 1\ndonors: {}\n');
    const before = readdirSync(root);
    await runCli([...args, '-C', root]);
    expect(readdirSync(join(root, '.saphan'))).toContain('mirrors');
    expect(readdirSync(root)).toEqual(before);
  });

  it('writes questions to a sheet and pins nothing', async () => {
    const root = copyWorkspace(template);
    expect((await runCli(['decide', '-C', root, '--export', join(root, 'q.csv')])).exit).toBe(0);
    expect(readdirSync(root)).toContain('q.csv');
    expect(readdirSync(root)).not.toContain('saphan.lock');
  });

  it('takes the donor as it is when it is no longer dry', async () => {
    const root = copyWorkspace(template);
    await runCli(['rebrand', '-C', root, '--dry-run']);
    expect((await runCli(['transfer', '-C', root, '--yes'])).exit).toBe(0);
    expect(readdirSync(root)).toContain('saphan.lock');
  });
});
