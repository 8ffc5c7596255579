import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { helperThreads } from '../../src/io/helper-threads.ts';
import type { BlobToSurvey, SurveyedText } from '../../src/transfer/survey-blob.ts';
import { surveyBlob } from '../../src/transfer/survey-blob.ts';

// Beside the packages that the bundle leaves outside.
const folder = mkdtempSync(join('node_modules', '.saphan-helper-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function bundled(entry: string): URL {
  const outfile = join(folder, basename(entry).replace(/\.ts$/, '.mjs'));
  const from = "import { createRequire as f } from 'node:module'; const require = f(import.meta.url);";
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    banner: { js: from },
  });
  return pathToFileURL(outfile);
}

const LIMITS = { threads: 2, waiting: 200, youngMegabytes: 16 };
const blob = (at: number): BlobToSurvey => ({
  path: `src/page${at}.tsx`,
  oid: String(at),
  bytes: Uint8Array.from(Buffer.from(`export const Page = () => <p title="Гарчиг ${at}">Сайн байна уу</p>;`)),
  language: 'mn',
});

describe('helperThreads', () => {
  it('say of every file what the pass itself would say', async () => {
    const helpers = helperThreads<BlobToSurvey, SurveyedText>(bundled('src/cli/survey-helper.ts'), LIMITS);
    try {
      const told = new Map<number, SurveyedText>();
      let taken = 0;
      for (let at = 0; at < 40; at++) {
        const { bytes, ...rest } = blob(at);
        if (helpers.isFree()) taken++;
        helpers.ask({ ...rest, bytes }, bytes.length, [bytes.buffer as ArrayBuffer], (said) =>
          told.set(at, said),
        );
      }
      expect(taken).toBeLessThan(40);
      await helpers.rest();
      const expected = Array.from({ length: 40 }, (_, at) => surveyBlob(blob(at)));
      expect(expected.every(({ facts }) => facts?.units.length === 2)).toBe(true);
      expect(Array.from({ length: 40 }, (_, at) => told.get(at))).toEqual(expected);
      expect(helpers.isFree()).toBe(true);
    } finally {
      helpers.end();
    }
  });

  it('hand on the failure of one of them', async () => {
    const failing = new URL(
      "data:text/javascript,import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { throw new Error('broken'); });",
    );
    const helpers = helperThreads<string, string>(failing, LIMITS);
    helpers.ask('x', 1, [], () => undefined);
    await expect(helpers.rest()).rejects.toThrow('broken');
    expect(helpers.isFree()).toBe(false);
    helpers.end();
  });

  it('hold up no process that has not asked them anything', () => {
    const waiting =
      "data:text/javascript,import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => {});";
    const program = `
      import { helperThreads } from ${JSON.stringify(bundled('src/io/helper-threads.ts').href)};
      helperThreads(new URL(${JSON.stringify(waiting)}), ${JSON.stringify(LIMITS)});`;
    const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      timeout: 20_000,
    });
    expect(status).toBe(0);
  });
});
