import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../io/list-files.ts';
import { readFileOr } from '../../io/write-file.ts';
import type { AddedFile } from '../../transfer/texts.ts';
import type { Workspace } from '../workspace.ts';

/** The recipient's own files for a donor, which are laid over the generated tree. */
export async function loadOverlay(workspace: Workspace, donor: string): Promise<readonly AddedFile[]> {
  const folder = workspace.places.overlay(donor);
  const paths = await listFiles(folder);
  return paths.map((path): AddedFile => {
    const isExecutable = (statSync(join(folder, path)).mode & 0o100) !== 0;
    const bytes = readFileOr(join(folder, path), Buffer.alloc(0));
    return { path, bytes, mode: isExecutable ? '100755' : '100644', by: 'overlay' };
  });
}
