import { mkdirSync, readdirSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeDonor } from '../support/make-donor.ts';
import { spawnSaphan } from '../support/spawn-saphan.ts';
import { tempDir } from '../support/temp-dir.ts';
import { makeWorkspace } from '../support/workspace.ts';

it('keeps what is compiled, and starts the same whatever has become of that', async () => {
  const cache = tempDir();
  const start = (env: Readonly<Record<string, string>>) => spawnSaphan(['--help'], { env });
  // All verbs: every module of the bundle that belongs to one is loaded.
  const compiled = join(cache, 'saphan', 'compiled');
  for (const age of [1, 2, 3, 4, 5]) {
    mkdirSync(join(compiled, `other-${age}`), { recursive: true });
    utimesSync(join(compiled, `other-${age}`), 10 - age, 10 - age);
  }
  const cold = await start({ XDG_CACHE_HOME: cache });
  expect(cold.exit).toBe(0);
  expect(cold.stdout).toContain('extract');
  // Those of the last builds stay: two may be used by turns.
  const [build, ...others] = readdirSync(compiled).sort();
  expect(others).toEqual(['other-1', 'other-2', 'other-3']);
  const place = join(compiled, build!);
  const kept = readdirSync(place);
  expect(kept.some((name) => name.startsWith('later-'))).toBe(true);
  expect(await start({ XDG_CACHE_HOME: cache })).toEqual(cold);
  for (const [at, name] of kept.entries()) {
    if (at % 2 === 0) truncateSync(join(place, name), 3);
    else writeFileSync(join(place, name), 'not what V8 has written');
  }
  expect(await start({ XDG_CACHE_HOME: cache })).toEqual(cold);
  // No place at all.
  expect(await start({ XDG_CACHE_HOME: '/dev/null' })).toEqual(cold);
}, 60_000);

it('loads packages outside the bundle from what is kept as from what is not', async () => {
  const root = await makeWorkspace({ portal: makeDonor({ 'mail/a.hbs': "{{t 'greeting'}}" }) });
  const env = { XDG_CACHE_HOME: tempDir() };
  const extract = () =>
    spawnSaphan(['extract', '-C', root, '--dry-run', '--engine', 'i18next-parser'], { env });
  const cold = await extract();
  expect(cold).toMatchObject({ exit: 0, stderr: expect.not.stringContaining('Warning') });
  expect(cold.stdout).toContain('a.hbs:1  greeting');
  expect(await extract()).toMatchObject({ exit: 0, stdout: cold.stdout });
}, 60_000);
