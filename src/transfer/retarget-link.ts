import { relativePath } from './relative-path.ts';
import { resolveLink } from './resolve-link.ts';

/**
 * A symlink's target after the paths have moved: it changes only where it names something that moved.
 * `moved` holds directories as well as files, since a link may point at either.
 */
export function retargetLink(path: string, target: string, moved: ReadonlyMap<string, string>): string {
  const wanted = resolveLink(path, target);
  if (wanted === null) return target;
  const goes = moved.get(wanted) ?? wanted;
  const here = moved.get(path) ?? path;
  if (goes === wanted && folderOf(here) === folderOf(path)) return target;
  const becomes = relativePath(folderOf(here), goes);
  const dot = target.startsWith('./') && !becomes.startsWith('.') ? './' : '';
  return dot + becomes + (target.endsWith('/') ? '/' : '');
}

/** The moved paths with the directories that moved: a directory goes where its first file goes. */
export function withFolders(moved: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const all = new Map(moved);
  for (const [path, becomes] of moved) {
    if (path.split('/').length !== becomes.split('/').length) continue;
    let end = path.lastIndexOf('/');
    let to = becomes.lastIndexOf('/');
    // What stands above a known folder is known as well.
    while (end !== -1 && !all.has(path.slice(0, end))) {
      all.set(path.slice(0, end), becomes.slice(0, to));
      end = path.lastIndexOf('/', end - 1);
      to = becomes.lastIndexOf('/', to - 1);
    }
  }
  return all;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
