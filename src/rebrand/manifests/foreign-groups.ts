import { byCodePoint } from '../../model/by-code-point.ts';
import type { World } from '../../model/world.ts';

/**
 * The world, in which the groups of foreign artifacts are foreign packages as well: code imports by them. A group that
 * a donor uses itself, or has a directory for, is the donor's.
 */
export function withForeignGroups(world: World, paths: readonly string[]): World {
  const own = new Set(world.ownPackages.filter((name) => name.includes(':')).map(groupOf));
  const groups = new Set(world.foreignPackages.filter((name) => name.includes(':')).map(groupOf));
  const candidates = [...groups].filter(
    (group) =>
      /^[\w-]+(?:\.[\w-]+)+$/.test(group) && ![...own].some((each) => `${each}.`.startsWith(`${group}.`)),
  );
  if (candidates.length === 0) return world;
  const listing = `/${paths.join('\0/')}`;
  const foreign = candidates.filter((group) => !listing.includes(`/${group.replaceAll('.', '/')}/`));
  return {
    ...world,
    foreignPackages: [...new Set([...world.foreignPackages, ...foreign])].sort(byCodePoint),
  };
}

function groupOf(coordinate: string): string {
  return coordinate.slice(0, coordinate.indexOf(':'));
}
