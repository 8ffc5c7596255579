import { byCodePoint } from '../model/by-code-point.ts';
import { EMPTY_WORLD, type World } from '../model/world.ts';
import { capitalize } from './casing.ts';
import { isMigration, isVendored } from './file-protection.ts';
import { imagesBuilt } from './manifests/built-images.ts';
import { codeMigration, isCodeMigration } from './manifests/code-migration.ts';
import { firstGroups as all } from './manifests/first-groups.ts';
import { MANIFESTS } from './manifests/index.ts';
import { isOwnCoordinate } from './manifests/own-coordinate.ts';
import type { Packages } from './manifests/packages.ts';
import { sqlMigration } from './manifests/sql-migration.ts';
import { sqlTables } from './manifests/sql-tables.ts';

const JVM_BUILD = /(?:^|\/)pom\.xml$|\.gradle(?:\.kts)?$/;
const MADE_PACKAGE =
  /\b(?:\w*[pP]ackage(?:Name|Prefix)?|namespace|applicationId|mainClass|start-class)\b\W{1,8}([a-z]\w*(?:\.[a-z]\w*)+)/g;

/** What most files of a donor are called as, and no manifest; only a migration may be, in a folder of its own. */
const COMMON =
  /\.(?:[cm]?[jt]sx?|vue|s?css|less|html?|svg|png|jpe?g|gif|webp|ico|md|mdx|java|kt|dart|go|cs)$/;

/** The files that say what is named by whom; read before the pass, in every donor. */
export function isManifest(path: string): boolean {
  if (COMMON.test(path)) return isCodeMigration(path);
  return (
    /\.(?:proto|wsdl|xsd|sql)$/.test(path) ||
    isMigration(path) ||
    isCodeMigration(path) ||
    MANIFESTS.some(({ file }) => file.test(path))
  );
}

/** What one manifest says. Never fails: a manifest that cannot be read says nothing. */
export function readManifest(path: string, text: string): World {
  const packages = packagesOf(path, text);
  if (packages !== null) {
    const slash = path.lastIndexOf('/');
    const folder = slash === -1 || packages.ownPackages.length === 0 ? [] : [path.slice(0, slash)];
    return isVendored(path)
      ? broughtAlong(packages)
      : {
          ...EMPTY_WORLD,
          ...packages,
          ownFolders: folder,
          jvmPackages: madeFor(path, text),
          ownImages: packages.ownImages ?? imagesBuilt(text),
        };
  }
  if (path.endsWith('.proto')) {
    const wireNames = all(text, /^\s*package\s+([\w.]+)\s*;/gm);
    const protoPackages = all(text, /^\s*option\s+java_package\s*=\s*"([\w.]+)"/gm);
    const protoNamespaces = /^\s*option\s+csharp_namespace\b/m.test(text)
      ? []
      : wireNames.flatMap(namespaceOf);
    return { ...EMPTY_WORLD, wireNames, protoPackages, protoNamespaces, jvmPackages: protoPackages };
  }
  if (/\.(?:wsdl|xsd)$/.test(path)) {
    return { ...EMPTY_WORLD, wireNames: all(text, /\btargetNamespace\s*=\s*["']([^"']{4,})["']/g) };
  }
  // Who sets a database up by hand may have it already: what code says of its tables is one question with this.
  if (path.endsWith('.sql') && !isMigration(path)) return { ...EMPTY_WORLD, tables: sqlTables(text) };
  return isCodeMigration(path)
    ? { ...EMPTY_WORLD, ...codeMigration(path, text) }
    : { ...EMPTY_WORLD, ...sqlMigration(text) };
}

/** What protoc calls the namespace of a package in C#, where the file says no other. */
function namespaceOf(name: string): readonly string[] {
  const parts = name.split('.').map((part) => part.split('_').map(capitalize).join(''));
  return parts.length > 1 ? [parts.join('.')] : [];
}

/** What somebody else's code in the tree calls itself, is taken from where that came from. */
function broughtAlong({ ownPackages, foreignPackages, ownNamespaces }: Packages): World {
  return {
    ...EMPTY_WORLD,
    foreignPackages: [...ownPackages, ...foreignPackages],
    foreignNamespaces: ownNamespaces ?? [],
  };
}

/** Packages of code that a build makes, where it says them: no file of a donor stands in these. */
function madeFor(path: string, text: string): readonly string[] {
  return JVM_BUILD.test(path) ? all(text, MADE_PACKAGE) : [];
}

/** The world of all donors together: a package that any of them defines is theirs. */
export function mergeWorlds(worlds: readonly World[]): World {
  const own = union(worlds.map((world) => world.ownPackages));
  const isOwn = new Set(own);
  const foreign = union(worlds.map((world) => world.foreignPackages)).filter(
    (name) => !isOwn.has(name) && !(name.includes(':') && isOwnCoordinate(name, (each) => isOwn.has(each))),
  );
  const ownScopes = new Set(own.map(scopeOf).filter((scope) => scope !== ''));
  const foreignScopes = foreign.map(scopeOf).filter((scope) => scope !== '' && !ownScopes.has(scope));
  return {
    ownPackages: own,
    ownFolders: union(worlds.map((world) => world.ownFolders)),
    // A scope is its owner's as a whole: what else stands under it comes from the registry too.
    foreignPackages: union([foreign, foreignScopes]),
    foreignGroups: union(worlds.map((world) => world.foreignGroups)),
    jvmPackages: union(worlds.map((world) => world.jvmPackages)),
    moduleNames: union(worlds.map((world) => world.moduleNames)),
    wireNames: union(worlds.map((world) => world.wireNames)),
    protoPackages: union(worlds.map((world) => world.protoPackages)),
    protoNamespaces: union(worlds.map((world) => world.protoNamespaces)),
    databaseNames: union(worlds.map((world) => world.databaseNames)),
    migratedNames: union(worlds.map((world) => world.migratedNames)),
    tables: union(worlds.map((world) => world.tables)),
    migratedTables: union(worlds.map((world) => world.migratedTables)),
    migratedColumns: union(worlds.map((world) => world.migratedColumns)),
    ownNamespaces: union(worlds.map((world) => world.ownNamespaces)),
    foreignNamespaces: union(worlds.map((world) => world.foreignNamespaces)),
    ownImages: union(worlds.map((world) => world.ownImages)),
  };
}

function packagesOf(path: string, text: string) {
  return MANIFESTS.find(({ file }) => file.test(path))?.read(text, path) ?? null;
}

function scopeOf(name: string): string {
  return name.startsWith('@') ? name.slice(0, name.indexOf('/')) : '';
}

function union(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].sort(byCodePoint);
}
