import { contextOf, type Hit, outside } from './hit.ts';
import { leftmostLongest, respelled } from './judge.ts';
import { isPlain } from './landings/is-plain.ts';
import { migratedName } from './protections/migrated-name.ts';
import type { Protection } from './protections/protection.ts';
import { registryName } from './protections/registry-name.ts';
import type { NameRules } from './rules.ts';
import { standsAlone } from './stands-alone.ts';

const IDENTIFIER = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u;

const JVM = /\.(?:java|kts?|scala|groovy)$/;

/** A path after the renames, and the rules that changed it. `kept` says why a name in it stayed. */
export type RenamedPath = {
  readonly path: string;
  readonly rules: readonly string[];
  readonly kept: string | null;
};

/** Renames a path as contents are renamed; what a file protection keeps, stays. */
export function renamePath(path: string, rules: NameRules): RenamedPath {
  const utf8 = Buffer.from(path);
  const raw = rules.search.scan(utf8);
  if (raw.length === 0) return { path, rules: [], kept: null };
  const { hits, targets } = rules.search.locate(raw, utf8);
  const isAlone = (hit: Hit) => standsAlone(path, hit);
  const alone = outside(hits.filter(isAlone), targets.filter(isAlone));
  const found = alone.filter(({ term }) => term.name.only?.includes('paths') !== false);
  const protection = rules.fileProtection(path);
  const limit = protection === null ? path.length : offsetOf(path, protection.movable);
  let renamed = '';
  let at = 0;
  let kept: string | null = alone.length > 0 && found.length === 0 ? 'scope' : null;
  const used: string[] = [];
  for (const hit of leftmostLongest(found)) {
    const text = respelled(path, hit);
    if (text === undefined) continue;
    if (hit.end > limit) kept = protection?.code ?? null;
    else if (text === null) kept = 'odd-casing';
    else if (protects(registryName, path, hit, rules)) kept = 'registry-name';
    // Fixtures are called as the tables that they fill.
    else if (protects(migratedName, path, hit, rules)) kept = 'migrated-name';
    else if (isFolderOfWire(path, hit, rules)) kept = 'wire';
    else if (isIllegal(path, hit, text)) kept = 'illegal-identifier';
    else {
      renamed += path.slice(at, hit.start) + text;
      at = hit.end;
      used.push(hit.term.name.from);
    }
  }
  return { path: renamed + path.slice(at), rules: used, kept };
}

function protects(protection: Protection, path: string, hit: Hit, { surroundings }: NameRules): boolean {
  return protection.protects(contextOf(path, path, hit), surroundings);
}

/** What protoc makes lies in the package of its file, and so does what people have written beside it: the folder stays as well. */
function isFolderOfWire(path: string, { start, end, term }: Hit, { surroundings }: NameRules): boolean {
  if (term.name.kind === 'package' || !JVM.test(path)) return false;
  const { wireNames, protoPackages } = surroundings.world;
  return [...wireNames, ...protoPackages].some((name) => {
    // The product's own folders are called as it is, too.
    if (!name.includes('.')) return false;
    const folder = `/${name.replaceAll('.', '/')}/`;
    const at = `/${path}`.indexOf(folder);
    return at !== -1 && at <= start && end < at + folder.length;
  });
}

/** Files and folders of the JVM are called as the classes and packages in them, so that they have to stay names. */
function isIllegal(path: string, { start, end }: Hit, text: string): boolean {
  if (isPlain(path.slice(start, end), text) || !JVM.test(path)) return false;
  const from = path.lastIndexOf('/', start - 1) + 1;
  const whole = path.slice(from).split(/[/.]/, 1)[0]!;
  const now = whole.slice(0, start - from) + text + whole.slice(end - from);
  return IDENTIFIER.test(whole) && !IDENTIFIER.test(now);
}

/** Where the first `segments` segments of a path end, their slash included. */
function offsetOf(path: string, segments: number): number {
  let offset = 0;
  for (let i = 0; i < segments; i++) offset = path.indexOf('/', offset) + 1;
  return offset;
}
