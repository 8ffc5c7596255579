import { gitFailure } from './git.ts';
import { porcelain } from './porcelain.ts';

/** Makes a git directory; simple-git's own error would not say which command failed, nor that the disk is full. */
export async function initGit(folder: string, isBare: boolean, options: readonly string[]): Promise<void> {
  try {
    await porcelain(folder, { bare: isBare }).init(isBare, ['--template=', ...options]);
  } catch (cause) {
    if (!(cause instanceof Error && 'task' in cause)) throw cause;
    throw gitFailure({ gitDir: folder }, ['init'], cause.message, 128);
  }
}
