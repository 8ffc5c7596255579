import { byCodePoint } from '../../model/by-code-point.ts';
import type { World } from '../../model/world.ts';

const SOURCE = /\.(?:java|kts?|scala|groovy)$/;
const KOTLIN_ROOT = /(?:^|\/)(?:kotlin|java)\/((?:[^/]+\/)+)[^/]+\.kts?$/;
/** Second-level domains that many owners share: two of them have as little in common as two of one country. */
const SHARED = /^(?:gov|go|gob|gouv|gub|govt|com|co|org|or|net|ac|edu|mil)$/;

/**
 * The world, with the packages that JVM sources of the donors stand in and the groups of foreign artifacts that begin as
 * these do: one owner's libraries and services share a beginning, and only where the files are tells them apart.
 */
export function withJvmPackages(world: World, paths: readonly string[]): World {
  const groups = world.foreignPackages
    .filter((name) => name.includes(':'))
    .map((name) => name.slice(0, name.indexOf(':')))
    .filter((group) => ownerOf(group) !== '');
  const foreignGroups = [...new Set(groups)].sort(byCodePoint);
  if (foreignGroups.length === 0) return world;
  const owners = [...new Set(foreignGroups.map(ownerOf))];
  const own = new Set(world.jvmPackages);
  for (const path of paths) {
    if (!SOURCE.test(path)) continue;
    const folder = `/${path.slice(0, path.lastIndexOf('/') + 1)}`;
    for (const owner of owners) {
      const at = folder.lastIndexOf(`/${owner.replaceAll('.', '/')}/`);
      if (at !== -1) own.add(folder.slice(at + 1, -1).replaceAll('/', '.'));
    }
    // Kotlin lets folders leave out what all packages begin with.
    const bare = KOTLIN_ROOT.exec(path)?.[1]?.slice(0, -1).replaceAll('/', '.');
    if (bare !== undefined) for (const group of [...owners, ...foreignGroups]) own.add(`${group}.${bare}`);
  }
  return { ...world, foreignGroups, jvmPackages: [...own].sort(byCodePoint) };
}

/** What a package has to begin with to be of the owner of a group; '' where the group does not say. */
export function ownerOf(group: string): string {
  const parts = group.split('.');
  const size = SHARED.test(parts[1] ?? '') ? 3 : 2;
  return parts.length < size ? '' : parts.slice(0, size).join('.');
}
