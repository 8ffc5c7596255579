import { rmSync } from 'node:fs';
import { fsFailure } from '../../io/fs-failure.ts';
import { writeFile } from '../../io/write-file.ts';
import type { PlannedFile } from './plan-scaffold.ts';

/** Writes planned files in their order, each whole or not at all; equal ones are not touched. */
export function writePlanned(files: readonly PlannedFile[]): void {
  for (const { path, text } of files) {
    if (text !== null) writeFile(path, text);
    else remove(path);
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (cause) {
    throw fsFailure(path, cause);
  }
}
