import type { Finding } from '../model/finding.ts';
import type { Entry } from '../model/snapshot.ts';
import { renamePath } from '../rebrand/rename-path.ts';
import type { NameRules } from '../rebrand/rules.ts';

/** Where every entry goes. `kept` are the names of files that stay although a name of the plan is in them. */
export type PathPlan = {
  readonly moved: ReadonlyMap<string, string>;
  readonly rules: readonly string[];
  readonly kept: readonly string[];
  readonly findings: readonly Finding[];
};

/** Renames all paths at once, and finds those that would become one: also where case is not told apart. */
export function planPaths(entries: readonly Entry[], rules: NameRules): PathPlan {
  const moved = new Map<string, string>();
  const kept = new Set<string>();
  const used = new Set<string>();
  const findings: Finding[] = [];
  for (const { path } of entries) {
    const renamed = renamePath(path, rules);
    moved.set(path, renamed.path);
    for (const rule of renamed.rules) used.add(rule);
    if (renamed.kept === null) continue;
    kept.add(path.slice(path.lastIndexOf('/') + 1));
    findings.push({ code: 'path-kept', severity: 'info', args: { why: renamed.kept }, place: { path } });
  }
  return { moved, rules: [...used], kept: [...kept], findings: [...findings, ...collisions(moved)] };
}

/** Two paths, or a file and a directory, that the renames alone have brought together. */
function collisions(moved: ReadonlyMap<string, string>): readonly Finding[] {
  const before = owners(moved.keys());
  const after = new Map<string, string>();
  const findings: Finding[] = [];
  for (const [path, becomes] of moved) {
    const key = fold(becomes);
    const other = after.get(key) ?? null;
    if (other === null) after.set(key, path);
    else if (fold(other) !== fold(path) || moved.get(other) === becomes) {
      findings.push(collision(path, other, becomes));
    }
  }
  const folders = new Map<string, string>();
  for (const [path, becomes] of moved) {
    for (const folder of foldersOf(fold(becomes))) if (!folders.has(folder)) folders.set(folder, path);
  }
  for (const [key, path] of after) {
    const below = folders.get(key);
    if (below !== undefined && !before.has(`${fold(path)}/`))
      findings.push(collision(path, below, moved.get(path)!));
  }
  return findings;
}

function collision(path: string, other: string, becomes: string): Finding {
  return { code: 'path-collision', severity: 'error', args: { other, becomes }, place: { path } };
}

function owners(paths: Iterable<string>): ReadonlySet<string> {
  const set = new Set<string>();
  for (const path of paths) for (const folder of foldersOf(fold(path))) set.add(`${folder}/`);
  return set;
}

function* foldersOf(path: string): Generator<string> {
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) yield path.slice(0, at);
}

function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
