import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fsFailure } from './fs-failure.ts';

/** Lends a new, empty folder for as long as `work` takes, and removes it whatever comes of that. */
export async function withTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = makeFolder();
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function makeFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'saphan-'));
  } catch (cause) {
    throw fsFailure(tmpdir(), cause);
  }
}
