import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import { LEFTOVER } from './write-file.ts';

/** Where a workspace is written to, but for mirrors and recipients, which git keeps clean, and its people’s other folders. */
const WRITTEN = [
  '*',
  'catalogs/**/*',
  'overlay/**/*',
  'exports/*',
  '.saphan/*',
  '.saphan/!(mirrors|tmp)/**/*',
];

/** Takes away the halves of files that a killed run left: nothing else is called like that. */
export async function sweepLeftovers(root: string): Promise<void> {
  const found = await listFiles(root, [
    ...WRITTEN.map((folder) => `${folder}${LEFTOVER}`),
    '.saphan/running.*',
  ]);
  for (const path of found) rmSync(join(root, path), { force: true });
}
