import type { Finding } from '../model/finding.ts';
import type { Entry } from '../model/snapshot.ts';
import type { LeftLink } from './leave-links.ts';
import { relativePath } from './relative-path.ts';
import { resolveLink } from './resolve-link.ts';
import { withFolders } from './retarget-link.ts';

/** Where things go: the paths that move, and how one that is left out would be called. */
type Renames = {
  readonly moved: ReadonlyMap<string, string>;
  readonly renamed: (path: string) => string;
};

const UNMOVED: Renames = { moved: new Map(), renamed: (path) => path };

/** What of a target is shown, the longest that a system follows, and how many of its last steps may be a path of the tree. */
const LONGEST = 200;
const FOLLOWED = 4096;
const STEPS = 32;
/** One name alone says too little: many a tree has an `app`. */
const FEWEST = 2;

/** Tells of each link that is left out where it led, and which path of the tree its author may have meant. */
export function linkFindings(
  left: readonly LeftLink[],
  crossing: readonly Entry[],
  donor: string,
  { moved, renamed }: Renames = UNMOVED,
): readonly Finding[] {
  if (left.length === 0) return [];
  const known = withFolders(new Map(crossing.map(({ path }) => [path, moved.get(path) ?? path])));
  return left.map(({ entry: { path }, target, fault }): Finding => {
    const meant = meantBy(path, target, known);
    const here = renamed(path);
    const reason = meant === null ? '' : relativePath(here.slice(0, here.lastIndexOf('/') + 1), meant);
    const why = meant === null ? 'link-outside' : 'link-inside';
    const args = { fault, target: shortened(target), why, reason };
    return { code: 'link-left-out', severity: 'warning', args, place: { donor, path } };
  });
}

/** The path that a target means in the tree if it is read as written, or as one on a machine that had the tree somewhere. */
function meantBy(path: string, target: string, known: ReadonlyMap<string, string>): string | null {
  if (target.length > FOLLOWED) return null;
  const within = known.get(resolveLink(path, target) ?? '');
  if (within !== undefined) return within;
  if (!/^(?:[A-Za-z]:)?[\\/]/.test(target)) return null;
  const steps = target
    .split(/[\\/]/)
    .filter((step) => step !== '' && step !== '.')
    .slice(-STEPS);
  for (let from = 0; from + FEWEST <= steps.length; from++) {
    const meant = known.get(steps.slice(from).join('/'));
    if (meant !== undefined) return meant;
  }
  return null;
}

function shortened(target: string): string {
  const points = [...target.slice(0, LONGEST * 2)];
  return points.length > LONGEST || target.length > LONGEST * 2
    ? `${points.slice(0, LONGEST).join('')}…`
    : target;
}
