import { firstGroups } from './first-groups.ts';
import type { Packages } from './packages.ts';

const IN_TREE = /^.*(?::path\s*=>|\bpath:).*$/gm;

/** What a podspec defines, and what it and a Podfile take from elsewhere; `Kit/Core` is a part of `Kit`. */
export function cocoaPods(text: string, path: string): Packages {
  const own = path.endsWith('.podspec') ? firstGroups(text, /\.name\s*=\s*["']([\w.+-]+)["']/g) : [];
  const taken = firstGroups(
    text.replace(IN_TREE, ''),
    /(?:^\s*pod\s*\(?|\.dependency\s*\(?)\s*["']([\w.+-]+)(?:\/[\w./+-]+)?["']/gm,
  );
  return { ownPackages: own, foreignPackages: taken };
}
