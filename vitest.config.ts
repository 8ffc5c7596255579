import { defineConfig } from 'vitest/config';

export default defineConfig({
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
