import { parse } from 'tldts';
import { countryTld } from '../../clone/country-tld.ts';
import { findHosts } from '../../clone/host.ts';
import { isRegular } from '../../model/snapshot.ts';
import type { World } from '../../model/world.ts';
import { mergeWorlds, readManifest } from '../../rebrand/read-manifest.ts';
import type { Clue } from '../../rebrand/suggest/clue.ts';
import { foreignFamilies } from '../../rebrand/suggest/foreign-families.ts';
import { isGenericWord } from '../../rebrand/suggest/generic-word.ts';
import { packagePrefixes } from '../../rebrand/suggest/package-prefixes.ts';
import { declaredPackage, mayDeclare } from '../../rebrand/suggest/package-tally.ts';
import { isClueFile, readClues } from '../../rebrand/suggest/read-clues.ts';
import { eachFile } from './each-file.ts';
import { SILENT } from './events.ts';
import type { Visit } from './visit-donor.ts';

/** What a few telling files say of the names to look for in all of them. */
export type NameLeads = {
  readonly clues: readonly Clue[];
  /** The first segments of the donor's own packages: `mn`. */
  readonly roots: readonly string[];
  readonly tld: string | null;
  /** Whose packages it takes, in letters alone. */
  readonly families: readonly string[];
  readonly world: World;
};

const MOST_CLUES = 3_000;
const MOST_CONFIGURATIONS = 300;
const SAMPLE = 60;
const LONGEST = 500_000;
/** Manifests of packages that are called by whose they are, too. */
const FAMILIES = /(?:^|\/)composer\.json$|\.(?:cs|fs|vb)proj$/;
const CONFIGURATION = /\.(?:properties|ya?ml|conf|ini|toml|env)$|(?:^|\/)\.env[^/]*$/;

/** Reads the manifests, the configuration and a sample of the sources, before the one pass over everything. */
export async function nameLeads(visit: Visit): Promise<NameLeads> {
  const { snapshot } = visit;
  const paths = snapshot.entries.filter(isRegular).map(({ path }) => path);
  const byDepth = paths.filter(isClueFile).sort((a, b) => a.split('/').length - b.split('/').length);
  const chosen = new Set([
    ...byDepth.slice(0, MOST_CLUES),
    ...spread(paths.filter(mayDeclare), SAMPLE),
    ...spread(
      paths.filter((path) => CONFIGURATION.test(path)),
      MOST_CONFIGURATIONS,
    ),
  ]);
  const clues: Clue[] = [{ kind: 'name of the source', text: snapshot.donor, path: '' }];
  const packages = new Map<string, { files: number; path: string }>();
  const hosts = new Map<string, string>();
  const worlds: World[] = [];
  const others: World[] = [];
  await eachFile(
    visit,
    SILENT,
    (file) => {
      if (file.encoding === null || file.bytes.length > LONGEST) return;
      const text = file.text();
      if (isClueFile(file.path)) clues.push(...readClues(file.path, text));
      if (/(?:^|\/)package\.json$/.test(file.path)) worlds.push(readManifest(file.path, text));
      else if (FAMILIES.test(file.path)) others.push(readManifest(file.path, text));
      const declared = mayDeclare(file.path) ? declaredPackage(text) : null;
      if (declared !== null) {
        packages.set(declared, { path: file.path, files: (packages.get(declared)?.files ?? 0) + 1 });
      }
      for (const { host } of findHosts(text)) if (!hosts.has(host)) hosts.set(host, file.path);
    },
    ({ path }) => chosen.has(path),
  );
  const roots = [...new Set([...packages.keys()].map((name) => name.split('.')[0]!))];
  const tld = countryTld([...hosts.keys(), ...roots.map((root) => `package.${root}`)]);
  clues.push(...packageClues(packages));
  for (const [host, path] of hosts) {
    if (tld === null || !host.endsWith(`.${tld}`)) continue;
    const registered = parse(host).domainWithoutSuffix;
    clues.push(
      ...host
        .split('.')
        .slice(0, -1)
        .map((text): Clue => ({ kind: text === registered ? 'host' : 'subdomain', text, path })),
    );
  }
  const families = foreignFamilies(mergeWorlds(others));
  return { clues, roots, tld, families, world: mergeWorlds(worlds) };
}

/** The last word of each prefix is the thing's own: in `mn.gov.ema.emongolia` the others say whose it is. */
function packageClues(packages: ReadonlyMap<string, { files: number; path: string }>): readonly Clue[] {
  const counts = new Map([...packages].map(([name, { files }]) => [name, files]));
  return packagePrefixes(counts).flatMap(({ prefix }): Clue[] => {
    const last = prefix.split('.').findLast((segment) => !isGenericWord(segment));
    const path = [...packages].find(([name]) => `${name}.`.startsWith(`${prefix}.`))?.[1].path ?? '';
    return last === undefined ? [] : [{ kind: 'Java package', text: last, path }];
  });
}

/** So many of a list, from all over it. */
function spread<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, i) => items[Math.floor((i * items.length) / most)]!);
}
