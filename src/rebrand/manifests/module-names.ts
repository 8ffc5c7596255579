import { byCodePoint } from '../../model/by-code-point.ts';
import type { World } from '../../model/world.ts';

/** A folder or a source file that is called as the last part of a host is. */
const LIKE_A_HOST = /\/(?:com|org|gov|edu|[a-z]{2})(?:\/|\.(?:py|pyi|rb|lua|ex|jl)$)/g;
const SOURCE = /\.(?:py|pyi|rb|lua|ex|jl)$/;

/** The world, with the modules that a program calls as a host could be called: `onegov.org` is what stands in `onegov/org/`. */
export function withModuleNames(world: World, paths: readonly string[]): World {
  const names = new Set<string>();
  for (const path of paths) {
    if (!SOURCE.test(path)) continue;
    for (const { index, 0: found } of `/${path}`.matchAll(LIKE_A_HOST)) {
      const end = index + found.lastIndexOf(found.endsWith('/') ? '/' : '.');
      names.add(`/${path}`.slice(1, end).replaceAll('/', '.'));
    }
  }
  return names.size === 0 ? world : { ...world, moduleNames: [...names].sort(byCodePoint) };
}
