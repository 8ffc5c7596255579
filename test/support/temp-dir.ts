import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Every test file has a folder of its own; its real path, since git prints real paths. */
const root = realpathSync(mkdtempSync(join(tmpdir(), 'saphan-test-')));

afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));

/** A new, empty directory, gone when the test file has ended. */
export function tempDir(label = 'dir'): string {
  return mkdtempSync(join(root, `${label}-`));
}
