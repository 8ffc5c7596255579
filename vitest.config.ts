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
  },
});
