import { mkdtempSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    readonly tempRoot: string;
  }
}

/** Every run of the tests has a folder of its own; its real path, since git prints real paths. */
export function setup(project: TestProject): () => Promise<void> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'saphan-test-')));
  project.provide('tempRoot', root);
  return () => rm(root, { recursive: true, force: true, maxRetries: 3 });
}
