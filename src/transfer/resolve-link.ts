/** The path of the tree that a link names, as it reads; null where that is out of the tree. */
export function resolveLink(path: string, target: string): string | null {
  if (target.startsWith('/')) return null;
  const at = path.split('/').slice(0, -1);
  for (const segment of target.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') at.push(segment);
    else if (at.pop() === undefined) return null;
  }
  return at.join('/');
}
