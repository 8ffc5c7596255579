import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDonor, writeFiles } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { copyWorkspace, makeWorkspace } from '../support/workspace.ts';

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('a text that people wrote', async () => {
  const template = await makeWorkspace({
    donor: makeDonor({ 'a.txt': 'e-Mongolia\n', '.env': 'PORT=80\n' }),
  });

  it.for([
    ['saphan.yaml', 'transfer', utf16('version: 1\n'), 'text-utf16'],
    ['saphan.yaml', 'transfer', utf16('version: 1\n').swap16(), 'text-utf16'],
    ['saphan.yaml', 'transfer', Buffer.from('# \xe9\n', 'latin1'), 'text-not-utf8'],
    ['decisions.yaml', 'transfer', utf16('version: 1\n'), 'text-utf16'],
    ['saphan.lock', 'transfer', utf16('version: 1\n'), 'text-utf16'],
    ['config.map.yaml', 'scaffold', utf16('version: 1\n'), 'text-utf16'],
    ['country/la.yaml', 'scaffold', utf16('version: 1\n'), 'text-utf16'],
  ] as const)('is named where it is not UTF-8: %s in %s', async ([path, verb, bytes, code]) => {
    const root = copyWorkspace(template);
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
    const { exit, json } = await runCli([verb, '-C', root, '--json']);
    expect(exit).toBe(2);
    expect(json().error).toMatchObject({ code, args: { path: join(root, path) } });
  });

  it('is told where it is configuration that a program reads', async () => {
    const root = copyWorkspace(template);
    await runCli(['scaffold', '-C', root]);
    const overlay = { 'overlay/donor/.env.local': utf16('PORT=80\n'), 'overlay/donor/a.txt': utf16('a') };
    writeFiles(root, { ...overlay, 'overlay/donor/a.properties': Buffer.from('a=\xe9\n', 'latin1') });
    for (const argv of [
      ['check', 'config'],
      ['scaffold', '--dry-run'],
    ]) {
      const { findings } = (await runCli([...argv, '-C', root, '--json'])).json();
      expect(findings.filter(({ code }: { code: string }) => code === 'overlay-not-utf8')).toEqual([
        {
          code: 'overlay-not-utf8',
          severity: 'error',
          args: { encoding: 'utf-16le' },
          place: { path: 'overlay/donor/.env.local' },
        },
      ]);
    }
  });
});
