import { byCodePoint } from '../../model/by-code-point.ts';
import { lettersOf } from '../../model/letters-of.ts';
import type { World } from '../../model/world.ts';

const SHORTEST = 4;

/**
 * Whose packages a donor takes: `laravel` of laravel/framework, `volo` of Volo.Abp.Core. What begins as packages of its
 * own do is its family; `laravel/laravel` is what a framework calls a project that nobody has named yet.
 */
export function foreignFamilies({ ownPackages, foreignPackages }: World): readonly string[] {
  const own = new Set(ownPackages.filter((name) => !isUnnamed(name)).map(familyOf));
  const families = new Set(foreignPackages.map(familyOf));
  return [...families].filter((name) => name.length >= SHORTEST && !own.has(name)).sort(byCodePoint);
}

/** Empty for a package that is called by one word. */
function familyOf(name: string): string {
  const [first = '', second] = name.split(/[/.]/);
  return second === undefined || first.startsWith('@') ? '' : lettersOf(first);
}

function isUnnamed(name: string): boolean {
  const [vendor, own] = name.split('/');
  return vendor === own;
}
