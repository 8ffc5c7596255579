import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // vitest leaves one core to itself; two are what the tests are measured on.
    maxWorkers: 2,
    hookTimeout: 60_000,
    pool: 'forks',
  },
});
