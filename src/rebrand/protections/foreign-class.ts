import type { World } from '../../model/world.ts';
import { charClass } from '../char-class.ts';
import { type HitContext, runAround } from '../hit.ts';
import { ownerOf } from '../manifests/jvm-packages.ts';

const isOfPackage = charClass(/[\w.$]/);
/** How Spring's configuration speaks of a package. */
const LOGGER = 'logging.level.';
const GENERATED = /^(?:databinding|generated|grpc|proto|R|BuildConfig)$/;

/** Every package of the donors, those above them included, by the list that they come from. */
const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/**
 * Whether a hit stands in the full name of a package or class that a library brings: it begins as the donor's own do, an
 * artifact of that owner is taken from a repository, and no file of a donor is in such a package. An alias of the plan
 * is a package that is no more: of that no file is anywhere.
 */
export function isForeignClass(context: HitContext, { foreignGroups, jvmPackages }: World): boolean {
  if (foreignGroups.length === 0 || context.term.from !== context.term.name.from) return false;
  const run = runAround(context, isOfPackage);
  const isLogger = run.text.startsWith(LOGGER);
  const name = run.text.slice(isLogger ? LOGGER.length : 0).replace(/^[.$]+|[.$]+$/g, '');
  const groups = foreignGroups.filter((group) => `${name}.`.startsWith(`${ownerOf(group)}.`));
  if (groups.length === 0) return false;
  const parts = name.split('.');
  const upper = parts.findIndex((part) => !/^[a-z_]/.test(part));
  const folders = upper === -1 ? parts : parts.slice(0, upper);
  const isClass = upper !== -1;
  const own = ownOf(jvmPackages);
  let depth = 0;
  while (depth < folders.length && own.has(folders.slice(0, depth + 1).join('.'))) depth++;
  const next = folders[depth];
  if (next === undefined || GENERATED.test(next)) return false;
  // A function of a package, as Kotlin imports it, or a key of a configuration: only a class says that a name is one.
  const isSaid = isClass || isLogger || context.path.endsWith('.java');
  return isSaid && groups.some((group) => depth <= sharedDepth(group.split('.'), folders));
}

function sharedDepth(group: readonly string[], folders: readonly string[]): number {
  const at = group.findIndex((part, i) => part !== folders[i]);
  return at === -1 ? group.length : at;
}

function ownOf(packages: readonly string[]): ReadonlySet<string> {
  const said = known.get(packages);
  if (said !== undefined) return said;
  const all = new Set<string>();
  for (const name of packages)
    for (let at = name.length; at > 0; at = name.lastIndexOf('.', at - 1)) all.add(name.slice(0, at));
  known.set(packages, all);
  return all;
}
