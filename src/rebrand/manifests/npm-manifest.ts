import { jsonRecord, record } from './json-record.ts';
import type { Packages } from './packages.ts';

const DEPENDENCIES = [
  'dependencies',
  'devDependencies',
  'peerDependencies',
  'optionalDependencies',
  'resolutions',
];

/** What a package.json defines, and what it takes from a registry. */
export function npmManifest(text: string): Packages {
  const manifest = jsonRecord(text);
  const named = typeof manifest['name'] === 'string' ? [manifest['name']] : [];
  const foreign = DEPENDENCIES.flatMap((field) => Object.entries(record(manifest[field]))).flatMap(
    registryNames,
  );
  return { ownPackages: named, foreignPackages: foreign };
}

/** `"x": "npm:y@1"` takes y from the registry; `file:`, `link:` and `workspace:` take nothing from it. */
function registryNames([name, range]: [string, unknown]): string[] {
  if (typeof range !== 'string' || /^(?:file|link|workspace|portal):/.test(range)) return [];
  const alias = /^npm:(@?[^@]+)/.exec(range);
  return alias === null ? [name] : [alias[1]!];
}
