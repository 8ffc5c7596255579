import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A new, empty directory, gone when all tests have ended. */
export function tempDir(label = 'dir'): string {
  return mkdtempSync(join(inject('tempRoot'), `${label}-`));
}
