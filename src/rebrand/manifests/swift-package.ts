import { firstGroups } from './first-groups.ts';
import type { Packages } from './packages.ts';

const PRODUCT = /\.product\(\s*name:\s*"([\w.-]+)"\s*,\s*package:\s*"([\w.-]+)"/g;
/** A product in an Xcode project; one of a package in the tree has no reference, or a local one. */
const LINKED =
  /package\s*=\s*\w+\s*\/\*\s*XCRemoteSwiftPackageReference[^*]*\*\/\s*;\s*productName\s*=\s*"?([\w.-]+)"?/g;

/** What a Package.swift defines, and which packages and products it or an Xcode project takes from another repository. */
export function swiftPackage(text: string, path: string): Packages {
  if (path.endsWith('.pbxproj')) {
    const packages = firstGroups(text, /XCRemoteSwiftPackageReference "([\w.-]+)"/g);
    return { ownPackages: [], foreignPackages: [...new Set([...packages, ...firstGroups(text, LINKED)])] };
  }
  const own = firstGroups(
    text,
    /(?:\bPackage|\.(?:\w*[tT]arget|library|executable))\(\s*name:\s*"([\w.-]+)"/g,
  );
  const packages = firstGroups(text, /\.package\([^)]*?\burl:\s*"[^"]*?([\w.-]+?)(?:\.git)?\/?"/g);
  const isTaken = (name: string) => packages.some((each) => each.toLowerCase() === name.toLowerCase());
  const products = [...text.matchAll(PRODUCT)].flatMap(([, product = '', from = '']) =>
    isTaken(from) ? [product] : [],
  );
  return { ownPackages: own, foreignPackages: [...packages, ...products] };
}
