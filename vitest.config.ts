import { execFileSync } from 'node:child_process';
import { posix } from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';

const root = import.meta.dirname.replaceAll('\\', '/');

/**
 * The tests run what is shipped, the sources as they are compiled: to have vitest compile them once more takes seconds
 * in every run, also of a single test.
 */
const compiled: Plugin = {
  name: 'compiled',
  enforce: 'pre',
  resolveId(id, importer = '') {
    const path = posix.join(posix.dirname(importer), id);
    if (!id.startsWith('.') || !path.startsWith(`${root}/src/`) || !path.endsWith('.ts')) return null;
    return { id: `${root}/dist${path.slice(`${root}/src`.length, -'.ts'.length)}.js`, external: true };
  },
};

execFileSync(process.execPath, [`${root}/scripts/build.js`], { stdio: 'inherit' });

export default defineConfig({
  plugins: [compiled],
  test: {
    include: ['test/**/*.test.ts'],
    // A made-up donor has tests of its own, which nobody runs here.
    exclude: ['test/transfer/*/*/**', 'test/externalize/cases/*/**'],
    testTimeout: 60_000,
    // vitest leaves one core to itself; two are what the tests are measured on.
    maxWorkers: 2,
    hookTimeout: 60_000,
    pool: 'forks',
    // The files share what a worker has loaded: to load the sources again for each of them took a quarter of the time.
    // No module keeps what could change a result, since one process derives many donors; a test that sets something in
    // its process puts it back when it has finished.
    isolate: false,
    globalSetup: ['test/support/temp-root.ts'],
    setupFiles: ['test/support/fixed-seed.ts'],
  },
});
