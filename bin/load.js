import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

/** So many builds keep theirs beside the one that is run. */
const OTHERS = 3;

/**
 * Loads modules of the bundle (scripts/build.js) with what V8 has made of them in earlier runs: compiling them takes
 * longer than most commands. Node itself can do so only from 22.1 on.
 */
export function loader(folder) {
  const place = placeOf(folder);
  const fromPackages = createRequire(join(folder, 'saphan.cjs'));
  const packages = new Map();
  const modules = new Map();
  const scripts = new Map();
  const require = (name) => {
    if (!name.startsWith('./')) return packages.get(name) ?? fromPackages(name);
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    const filename = join(folder, name);
    const script = new Script(readFileSync(filename, 'utf8'), {
      filename,
      cachedData: readOr(join(place, name), undefined),
    });
    scripts.set(name, script);
    script.runInThisContext()(module, require, later, pathToFileURL(filename).href);
    return module.exports;
  };
  // What a package in ECMAScript modules says is only to be had by waiting for it.
  const later = async (name, needs) => {
    for (const need of needs) packages.set(need, await import(need));
    return require(name);
  };
  return { require, later, keep: (called) => keep(place, called, scripts) };
}

/** Once for each way to be called, as each runs other functions: what any of them has compiled is kept for all. */
function keep(place, called, scripts) {
  const mark = join(place, `${called.slice(0, 100)}.kept`);
  const isKnown = [...scripts.values()].every(({ cachedDataRejected }) => cachedDataRejected === false);
  if (isKnown && readOr(mark, null) !== null) return;
  try {
    if (readOr(join(place, 'saphan.cjs'), null) === null) forget(dirname(place));
    mkdirSync(place, { recursive: true, mode: 0o700 });
    for (const [name, script] of scripts) write(join(place, name), script.createCachedData());
    write(mark, '');
  } catch {
    // Where nothing can be kept, the next start takes as long as this one.
  }
}

/** Of earlier builds all but the last few: two that are used by turns would have to compile anew every time. */
function forget(above) {
  const builds = readOr(above, [], readdirSync).map((name) => join(above, name));
  const ages = new Map(builds.map((path) => [path, statSync(path).mtimeMs]));
  for (const path of builds.sort((a, b) => ages.get(b) - ages.get(a)).slice(OTHERS))
    rmSync(path, { recursive: true, force: true });
}

/** By the build, as V8 knows a source by its length alone; in nobody's reach but the user's, as it is run. */
function placeOf(folder) {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const above = XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), '.cache');
  const build = readFileSync(join(folder, 'build'), 'latin1');
  return join(above, 'saphan', 'compiled', `${build}-${process.version}-${process.arch}`);
}

function readOr(path, fallback, read = readFileSync) {
  try {
    return read(path);
  } catch {
    return fallback;
  }
}

function write(path, bytes) {
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, bytes);
  renameSync(temporary, path);
}
