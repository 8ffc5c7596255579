import { lstatSync, type Stats } from 'node:fs';

/** What stands at a path, links as links; nothing where a part of the path is a file, too. */
export function lstatOrNothing(path: string): Stats | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOTDIR') return null;
    throw cause;
  }
}
