import { firstGroups } from './first-groups.ts';
import type { Packages } from './packages.ts';

/** What a project of .NET defines, its file's name among it, and what it takes from NuGet. */
export function nugetProject(text: string, path: string): Packages {
  const stem = /([^/]+)\.(?:cs|fs|vb)proj$/.exec(path)?.[1];
  return {
    ownPackages: [
      ...(stem === undefined ? [] : [stem]),
      ...firstGroups(text, /<(?:PackageId|AssemblyName|RootNamespace)>\s*([\w.-]+)\s*</g),
    ],
    foreignPackages: firstGroups(
      text,
      /<(?:PackageReference|PackageVersion|package)\s[^>]*?\b(?:Include|id)\s*=\s*"([\w.-]+)"/g,
    ),
  };
}
