import type { Finding } from '../model/finding.ts';
import type { Entry } from '../model/snapshot.ts';

/**
 * Files laid over the derived tree of which one would have to stand below another file, a link or a submodule: no tree can
 * hold both.
 */
export function blockedPaths(entries: readonly Entry[], added: ReadonlySet<string>): readonly Finding[] {
  if (added.size === 0) return [];
  const paths = new Set(entries.map(({ path }) => path));
  return entries.flatMap(({ path }): Finding[] => {
    const other = foldersOf(path).find((folder) => paths.has(folder));
    if (other === undefined || !(added.has(path) || added.has(other))) return [];
    return [{ code: 'path-blocked', severity: 'error', args: { other }, place: { path } }];
  });
}

function foldersOf(path: string): readonly string[] {
  const steps = path.split('/').slice(0, -1);
  return steps.map((_, at) => steps.slice(0, at + 1).join('/'));
}
