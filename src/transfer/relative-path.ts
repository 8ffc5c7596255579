/** How a path of a tree is called from one of its folders (`a/b/`, or '' for the root). */
export function relativePath(folder: string, path: string): string {
  const from = folder.split('/').slice(0, -1);
  const to = path === '' ? [] : path.split('/');
  let common = 0;
  while (common < from.length && common < to.length && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/') || '.';
}
