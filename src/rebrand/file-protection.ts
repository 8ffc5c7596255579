import { globs } from '../model/glob.ts';
import { isLicencePath } from '../model/licence-path.ts';
import type { Protect } from '../model/plan.ts';

/** Why a whole file's text is left alone, and how many leading segments of its path may still be renamed. */
export type FileProtection = { readonly code: string; readonly reason: string; readonly movable: number };

/** By name: `*lock*` would also protect `Block.tsx` and `clock.ts`. */
const LOCK_FILES = new Set(
  `package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb deno.lock composer.lock
   Gemfile.lock Cargo.lock poetry.lock Pipfile.lock uv.lock pdm.lock go.sum pubspec.lock Podfile.lock
   Package.resolved Cartfile.resolved gradle.lockfile packages.lock.json mix.lock flake.lock
   verification-metadata.xml`.split(/\s+/),
);

/** Who wrote the donor's code has written it for the donor, whatever its name is elsewhere. */
const AUTHORS = /^(?:authors|contributors|credits|thanks|maintainers)(?:\.(?:md|txt|rst|adoc))?$/i;

/** Plain expressions, not globs: these are asked of every file that holds a name. */
const VENDORED =
  /(?:^|\/)(?:node_modules|bower_components|third[_-]party|Pods|Carthage\/(?:Checkouts|Build))\/|^vendor\/|(?:^|\/)vendor\/(?:composer|autoload\.php|modules\.txt|bundle|[\w-]+\.(?:com|org|net|io|dev|in))(?:\/|$)|(?:^|\/)(?:public|static|assets|resources|www|wwwroot|webapp)\/(?:.*\/)?vendor\//;
const VENDOR_FOLDER = /^(?:node_modules|bower_components|third[_-]party|vendor|Pods|Carthage)$/;
/** Who put it there, by the folder. */
const VENDORS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)node_modules\//, 'npm or its like'],
  [/(?:^|\/)bower_components\//, 'Bower'],
  [/(?:^|\/)Pods\//, 'CocoaPods'],
  [/(?:^|\/)Carthage\//, 'Carthage'],
  [/(?:^|\/)vendor\/(?:composer\/|autoload\.php)/, 'Composer'],
  [/(?:^|\/)vendor\/(?:modules\.txt|[\w-]+\.(?:com|org|net|io|dev|in)\/)/, 'go mod vendor'],
  [/(?:^|\/)vendor\/bundle\//, 'Bundler'],
];
const MINIFIED = /\.min\.(?:js|mjs|css)$/;
const MINIFIED_LINE = 5_000;

/** Prisma, Flyway, Supabase, Rails and their kin keep a checksum or the name of each applied migration. */
const MIGRATIONS =
  /(?:^|\/)(?:migrations|migration|migrate)\/(?:.*\/)?[^/]*\.sql$|(?:^|\/)migrations\/(?:.*\/)?migration_lock\.toml$/;
/** Flyway knows its migrations by their names, wherever they lie: https://documentation.red-gate.com/flyway */
const FLYWAY = /(?:^|\/)(?:[VUB]\d[\d._]*|R)__[^/]+\.sql$/;
const MIGRATION_FOLDER = /^(?:migrations?|migrate)$/;

export function fileProtection(protects: readonly Protect[]): (path: string) => FileProtection | null {
  const rules = protects
    .filter((rule) => rule.paths !== undefined && rule.text === undefined)
    .map((rule) => ({ matches: globs(rule.paths ?? []), reason: rule.reason }));
  return (path) => {
    const own = rules.find((rule) => rule.matches(path));
    if (own !== undefined) return { code: 'plan', reason: own.reason, movable: 0 };
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (isLicencePath(path)) return { code: 'licence', reason: '', movable: foldersOf(path) };
    if (AUTHORS.test(name)) return { code: 'authors', reason: '', movable: foldersOf(path) };
    if (LOCK_FILES.has(name)) return { code: 'lock-file', reason: '', movable: foldersOf(path) };
    if (isMigration(path)) return { code: 'migration', reason: '', movable: movableOf(path) };
    if (VENDORED.test(path))
      return { code: 'vendored', reason: vendorOf(path), movable: below(path, VENDOR_FOLDER) };
    return MINIFIED.test(path) ? { code: 'minified', reason: '', movable: foldersOf(path) } : null;
  };
}

/** Whose migrations lie in a folder of their own may look for it by its name. */
function movableOf(path: string): number {
  return MIGRATIONS.test(path) ? below(path, MIGRATION_FOLDER) : foldersOf(path);
}

function vendorOf(path: string): string {
  return VENDORS.find(([folder]) => folder.test(path))?.[1] ?? '';
}

/** Whether a file is somebody else's, kept in the tree. Composer puts each package in a folder of its vendor's. */
export function isVendored(path: string): boolean {
  return VENDORED.test(path) || /(?:^|\/)vendor\/[\w.-]+\/[\w.-]+\/composer\.json$/.test(path);
}

export function isMigration(path: string): boolean {
  return /\.(?:sql|toml)$/.test(path) && (MIGRATIONS.test(path) || FLYWAY.test(path));
}

/** A bundle that a tool wrote: one line of it is longer than anybody writes. */
export function isMinified(path: string, text: string): boolean {
  if (!/\.(?:[cm]?js|css)$/.test(path)) return false;
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    if (end - start > MINIFIED_LINE) return true;
    start = end + 1;
  }
  return false;
}

function foldersOf(path: string): number {
  return path.split('/').length - 1;
}

function below(path: string, folder: RegExp): number {
  return path.split('/').findIndex((segment) => folder.test(segment)) + 1;
}
