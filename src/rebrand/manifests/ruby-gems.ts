import { firstGroups } from './first-groups.ts';
import type { Packages } from './packages.ts';
import { withModuleNames } from './with-module-names.ts';

/** A gem with a folder of the tree on its line, or in the block of one. */
const IN_TREE = /^.*\bpath(?::|\s*=>).*$|^\s*path\b[^\n]*\bdo\b[\s\S]*?^\s*end\b/gm;
/** Parts of a lock file whose gems lie in the tree. */
const PATH_PART = /^PATH\n(?:[ \t][^\n]*\n?)*/gm;

/** What a gemspec defines, and what it, a Gemfile and its lock take from elsewhere. */
export function rubyGems(text: string, path: string): Packages {
  if (path.endsWith('.lock')) {
    const taken = firstGroups(text.replace(PATH_PART, ''), /^ {4}([\w.-]+) \(/gm);
    return { ownPackages: [], foreignPackages: withModuleNames(taken) };
  }
  const own = path.endsWith('.gemspec') ? firstGroups(text, /\.name\s*=\s*["']([\w.-]+)["']/g) : [];
  const taken = firstGroups(
    text.replace(IN_TREE, ''),
    /(?:^\s*gem|\.add_(?:runtime_|development_)?dependency)\s*\(?\s*["']([\w.-]+)["']/gm,
  );
  return { ownPackages: withModuleNames(own), foreignPackages: withModuleNames(taken) };
}
