import { byCodePoint } from '../model/by-code-point.ts';
import { EMPTY_WORLD, type World } from '../model/world.ts';
import { isMigration } from './file-protection.ts';

/** The files that say what is named by whom; read before the pass, in every donor. */
export function isManifest(path: string): boolean {
  return /(?:^|\/)package\.json$|\.(?:proto|wsdl|xsd)$/.test(path) || isMigration(path);
}

/** What one manifest says. Never fails: a manifest that cannot be read says nothing. */
export function readManifest(path: string, text: string): World {
  if (path.endsWith('package.json'))
    return /(?:^|\/)node_modules\//.test(path) ? EMPTY_WORLD : npmManifest(text);
  if (path.endsWith('.proto'))
    return { ...EMPTY_WORLD, wireNames: all(text, /^\s*package\s+([\w.]+)\s*;/gm) };
  if (/\.(?:wsdl|xsd)$/.test(path)) {
    return { ...EMPTY_WORLD, wireNames: all(text, /\btargetNamespace\s*=\s*["']([^"']{4,})["']/g) };
  }
  // Double quotes and backticks hold names in SQL; single quotes hold values.
  return { ...EMPTY_WORLD, databaseNames: all(text, /["`]([\p{L}_][\p{L}\p{N}_$]{2,})["`]/gu) };
}

/** The world of all donors together: a package that any of them defines is theirs. */
export function mergeWorlds(worlds: readonly World[]): World {
  const own = union(worlds.map((world) => world.ownPackages));
  const foreign = union(worlds.map((world) => world.foreignPackages)).filter((name) => !own.includes(name));
  const ownScopes = new Set(own.map(scopeOf).filter((scope) => scope !== ''));
  const foreignScopes = foreign.map(scopeOf).filter((scope) => scope !== '' && !ownScopes.has(scope));
  return {
    ownPackages: own,
    // A scope is its owner's as a whole: what else stands under it comes from the registry too.
    foreignPackages: union([foreign, foreignScopes]),
    wireNames: union(worlds.map((world) => world.wireNames)),
    databaseNames: union(worlds.map((world) => world.databaseNames)),
  };
}

function npmManifest(text: string): World {
  const manifest = parse(text);
  const named = typeof manifest['name'] === 'string' ? [manifest['name']] : [];
  const dependencies = [
    'dependencies',
    'devDependencies',
    'peerDependencies',
    'optionalDependencies',
    'resolutions',
  ];
  const foreign = dependencies
    .flatMap((field) => Object.entries(record(manifest[field])))
    .flatMap(registryNames);
  return { ...EMPTY_WORLD, ownPackages: named, foreignPackages: foreign };
}

/** `"x": "npm:y@1"` takes y from the registry; `file:`, `link:` and `workspace:` take nothing from it. */
function registryNames([name, range]: [string, unknown]): string[] {
  if (typeof range !== 'string' || /^(?:file|link|workspace|portal):/.test(range)) return [];
  const alias = /^npm:(@?[^@]+)/.exec(range);
  return alias === null ? [name] : [alias[1]!];
}

function parse(text: string): Record<string, unknown> {
  try {
    return record(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return {};
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function scopeOf(name: string): string {
  return name.startsWith('@') ? name.slice(0, name.indexOf('/')) : '';
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1]!);
}

function union(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].sort(byCodePoint);
}
