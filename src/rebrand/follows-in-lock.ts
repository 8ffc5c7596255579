import { charClass } from './char-class.ts';
import { type HitContext, runAround } from './hit.ts';
import { encoded } from './protections/encoded.ts';
import type { Surroundings } from './protections/protection.ts';
import { covers } from './protections/wire.ts';

/** Lock files that list the donor's own packages beside those of a registry. */
const LISTS_OWN =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|pubspec\.lock|Cargo\.lock|uv\.lock|poetry\.lock|composer\.lock|Gemfile\.lock|Podfile\.lock|packages\.lock\.json)$/;
const isOfEntry = charClass(/[^\s"',]/);

/**
 * A lock file is its package manager's, but the donor's own packages stand in it too: where these get new names
 * and directories, an install that may not change the lock would fail.
 */
export function followsInLock(context: HitContext, surroundings: Surroundings): boolean {
  if (!LISTS_OWN.test(context.path) || encoded.protects(context, surroundings)) return false;
  const { ownFolders } = surroundings.world;
  const ownPackages = namesIn(context.path, surroundings.world.ownPackages);
  const entry = runAround(context, isOfEntry).text;
  if (entry.includes('://')) return false;
  if (/(?:^|@)(?:link|file|workspace|portal):[\p{L}./]/u.test(entry)) return true;
  // `node_modules/@others/emongolia` ends like an own package, and is somebody else's.
  const before = context.line.slice(0, context.start - context.lineStart);
  const isScoped = /@[\w.-]+\/[\w.-]*$/.test(before);
  const base = context.path.slice(0, context.path.lastIndexOf('/') + 1);
  const folders = ownFolders
    .filter((folder) => folder.startsWith(base))
    .map((folder) => folder.slice(base.length));
  return [...ownPackages.filter((name) => name.startsWith('@') || !isScoped), ...folders].some(
    (name) => name !== '' && covers(context, name),
  );
}

/** NuGet lists the projects of a tree in small letters. */
function namesIn(path: string, packages: readonly string[]): readonly string[] {
  return path.endsWith('packages.lock.json') ? packages.map((name) => name.toLowerCase()) : packages;
}
