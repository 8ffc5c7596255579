import { gatePath, isUnwritable } from '../clone/path-gate.ts';
import { decisionId } from '../model/attach.ts';
import type { Finding } from '../model/finding.ts';
import { isPathAsked } from '../model/is-path-asked.ts';
import type { Entry } from '../model/snapshot.ts';
import { renamePath } from '../rebrand/rename-path.ts';
import type { NameRules } from '../rebrand/rules.ts';

/** Where entries go; one that is not named stays where it is. `kept` are the names of files that stay although a name of the plan is in them. */
export type PathPlan = {
  readonly moved: ReadonlyMap<string, string>;
  readonly rules: readonly string[];
  /** Which names moved an entry, by its donor's path; only those that move. */
  readonly movedBy: ReadonlyMap<string, readonly string[]>;
  readonly kept: readonly string[];
  /** The places of decisions that were followed, by `placeKey`. */
  readonly decided: readonly string[];
  readonly findings: readonly Finding[];
};

const NUL = 0;

/** Renames all paths at once, and finds those that would become one: also where case is not told apart. */
export function planPaths(entries: readonly Entry[], rules: NameRules): PathPlan {
  const moved = new Map<string, string>();
  const movedBy = new Map<string, readonly string[]>();
  const kept = new Set<string>();
  const used = new Set<string>();
  const decided: string[] = [];
  const findings: Finding[] = [];
  const holdsName = pathsWithNames(entries, rules);
  for (const at of holdsName) {
    const { path } = entries[at]!;
    const renamed = renamePath(path, rules);
    const decision = renamed.kept !== null && isPathAsked(renamed.kept) ? decidedPath(path, rules) : null;
    if (decision !== null) {
      moved.set(path, decision.to);
      movedBy.set(path, [decision.id]);
      decided.push(decision.key);
      for (const rule of renamed.rules) used.add(rule);
      continue;
    }
    for (const rule of renamed.rules) used.add(rule);
    if (renamed.path !== path) {
      moved.set(path, renamed.path);
      movedBy.set(path, [...new Set(renamed.rules)]);
    }
    if (renamed.kept === null) continue;
    kept.add(path.slice(path.lastIndexOf('/') + 1));
    findings.push({ code: 'path-kept', severity: 'info', args: { why: renamed.kept }, place: { path } });
  }
  return {
    moved,
    movedBy,
    rules: [...used],
    kept: [...kept],
    decided,
    findings: [...findings, ...unfit(moved), ...unwritable(entries, moved), ...collisions(entries, moved)],
  };
}

/** Where a person has said that a path is to go; null where nobody has, or where no repository should hold it. */
function decidedPath(path: string, { decided, donor, hashOf }: NameRules) {
  if (decided.isEmpty) return null;
  const at = { donor, path, hash: hashOf(path), context: '', ordinal: 0, why: 'path-kept' };
  const found = decided.find(at);
  if (found === null || found.decision.action !== 'replace') return null;
  const { to } = found.decision;
  if (to === undefined || gatePath(to) !== null) return null;
  return { to, key: found.key, id: decisionId(found.decision) };
}

/** Looks for names in all paths at once: of most of them there is nothing more to ask. */
function pathsWithNames(entries: readonly Entry[], { search }: NameRules): ReadonlySet<number> {
  const listing = Buffer.from(entries.map(({ path }) => path).join('\0'));
  const found = new Set<number>();
  let at = 0;
  let next = listing.indexOf(NUL);
  for (const [, end] of search.scan(listing)) {
    while (next !== -1 && next < end) {
      at++;
      next = listing.indexOf(NUL, next + 1);
    }
    found.add(at);
  }
  return found;
}

/** Paths that not every system can hold, and that the renames alone have made so. */
function unfit(moved: ReadonlyMap<string, string>): readonly Finding[] {
  return [...moved].flatMap(([path, becomes]): Finding[] => {
    const fault = gatePath(becomes);
    if (fault === null || fault === gatePath(path) || isUnwritable(becomes)) return [];
    return fault === 'too-long'
      ? [{ code: 'path-portability', severity: 'warning', args: { fault, other: '' }, place: { path } }]
      : [{ code: 'path-illegal', severity: 'error', args: { becomes, fault }, place: { path } }];
  });
}

/** Paths that no work tree can hold, whether the donor brought them so or the renames. */
function unwritable(entries: readonly Entry[], moved: ReadonlyMap<string, string>): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { path } of entries) {
    const becomes = moved.get(path) ?? path;
    if (!isUnwritable(becomes)) continue;
    const args = { becomes, fault: 'too-long' } as const;
    findings.push({ code: 'path-illegal', severity: 'error', args, place: { path } });
  }
  return findings;
}

/** Two paths, or a file and a directory, that the renames alone have brought together. */
function collisions(entries: readonly Entry[], moved: ReadonlyMap<string, string>): readonly Finding[] {
  const met = reached(moved.values());
  if (met.size === 0) return [];
  const after = new Map<string, string>();
  const folders = new Map<string, string>();
  const findings: Finding[] = [];
  let last = '';
  let mayMeet = true;
  const goes = (path: string) => moved.get(path) ?? path;
  for (const { path } of entries) {
    const becomes = goes(path);
    // Listings are sorted, so the next path is mostly in the folder of the last one; what no mover passes, none can meet.
    const above = becomes.slice(0, Math.max(0, becomes.lastIndexOf('/')));
    const isNext = above !== last;
    if (isNext) mayMeet = above === '' || met.has(fold(above));
    last = above;
    if (!mayMeet && !isNext) continue;
    const key = fold(becomes);
    if (met.has(key)) {
      const other = after.get(key);
      if (other === undefined) after.set(key, path);
      else if (fold(other) !== fold(path) || goes(other) === becomes) {
        findings.push(collision(path, other, becomes));
      }
    }
    if (!isNext) continue;
    // What stands above a place where something arrives was reached as well.
    for (const folder of foldersOf(key)) {
      if (!met.has(folder)) break;
      if (!folders.has(folder)) folders.set(folder, path);
    }
  }
  for (const [folder, below] of folders) {
    const path = after.get(folder);
    // A donor with `a` and `a/b` in one tree cannot be; with `A` and `a/b` it can, and brought that itself.
    if (path !== undefined && !fold(below).startsWith(`${fold(path)}/`)) {
      findings.push(collision(path, below, goes(path)));
    }
  }
  return findings;
}

/** Where paths that move arrive, and the folders on the way: nothing else can be met. */
function reached(arrivals: Iterable<string>): ReadonlySet<string> {
  const met = new Set<string>();
  for (const path of arrivals) {
    const key = fold(path);
    met.add(key);
    for (const above of foldersOf(key)) met.add(above);
  }
  return met;
}

function collision(path: string, other: string, becomes: string): Finding {
  return { code: 'path-collision', severity: 'error', args: { other, becomes }, place: { path } };
}

function* foldersOf(path: string): Generator<string> {
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) yield path.slice(0, at);
}

function fold(path: string): string {
  const lower = path.toLowerCase();
  return /[^\0-\x7f]/.test(lower) ? lower.normalize('NFC') : lower;
}
