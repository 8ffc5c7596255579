/**
 * A symlink's target after the paths have moved: it changes only where it names something that moved.
 * `moved` holds directories as well as files, since a link may point at either.
 */
export function retargetLink(path: string, target: string, moved: ReadonlyMap<string, string>): string {
  const from = path.split('/').slice(0, -1);
  const wanted = resolvePath(from, target);
  if (wanted === null) return target;
  const goes = moved.get(wanted) ?? wanted;
  const here = moved.get(path) ?? path;
  if (goes === wanted && folderOf(here) === folderOf(path)) return target;
  return relative(here.split('/').slice(0, -1), goes.split('/'), target);
}

/** The moved paths with the directories that moved: a directory goes where its first file goes. */
export function withFolders(moved: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const all = new Map(moved);
  for (const [path, becomes] of moved) {
    const before = path.split('/');
    const after = becomes.split('/');
    for (let depth = 1; depth < before.length && depth < after.length; depth++) {
      const folder = before.slice(0, depth).join('/');
      if (!all.has(folder) && before.length === after.length)
        all.set(folder, after.slice(0, depth).join('/'));
    }
  }
  return all;
}

function resolvePath(from: readonly string[], target: string): string | null {
  if (target.startsWith('/')) return null;
  const at = [...from];
  for (const segment of target.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') at.push(segment);
    else if (at.pop() === undefined) return null;
  }
  return at.join('/');
}

function relative(from: readonly string[], to: readonly string[], old: string): string {
  let common = 0;
  while (common < from.length && common < to.length && from[common] === to[common]) common++;
  const path = [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/') || '.';
  return (old.startsWith('./') && !path.startsWith('.') ? './' : '') + path + (old.endsWith('/') ? '/' : '');
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
