import { type Attach, attach } from '../model/attach.ts';
import { globs } from '../model/glob.ts';
import { lettersOf } from '../model/letters-of.ts';
import type { Plan } from '../model/plan.ts';
import { unitId } from '../model/unit-id.ts';
import type { World } from '../model/world.ts';
import { type FileProtection, fileProtection } from './file-protection.ts';
import { lookalikesOf } from './lookalike.ts';
import { ownerOf } from './manifests/jvm-packages.ts';
import type { KeptSystem, Surroundings } from './protections/protection.ts';
import { buildSearch, type Search } from './search.ts';

/** A text that the plan protects, in the files it says. */
export type ProtectedText = {
  readonly text: string;
  readonly reason: string;
  readonly applies: (path: string) => boolean;
};

/** A plan's names, made ready to be applied to any file. */
export type NameRules = {
  readonly search: Search;
  readonly surroundings: Surroundings;
  readonly protectedTexts: readonly ProtectedText[];
  readonly fileProtection: (path: string) => FileProtection | null;
  readonly donor: string;
  /** What people have decided on names. */
  readonly decided: Attach;
  /** `unitId`, which remembers: a name stands in a handful of words, and each of them thousands of times. */
  readonly hashOf: (text: string) => string;
};

export function nameRules(plan: Plan, world: World, donor = ''): NameRules {
  const search = buildSearch(plan.names, lookalikesOf(plan.names));
  return {
    search,
    surroundings: {
      world: relevant(world, search),
      ownHosts: ownHosts(plan),
      tld: plan.country.from.toLowerCase(),
      keptFiles: [],
      systems: keptSystems(plan, search),
    },
    protectedTexts: plan.protect.flatMap(({ text, paths, reason }) =>
      text === undefined ? [] : [{ text, reason, applies: paths === undefined ? () => true : globs(paths) }],
    ),
    fileProtection: fileProtection(plan.protect),
    donor,
    decided: attach(plan.decisions ?? [], 'name'),
    hashOf: remembering(unitId),
  };
}

function remembering(hash: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const hashed = known.get(text) ?? hash(text);
    known.set(text, hashed);
    return hashed;
  };
}

/** In UTF-8: what is shorter stands in too many words. */
const SHORT = 5;

/** Of the world's names only those with an old name of the plan in them: a donor has hundreds of others. */
function relevant(world: World, search: Search): World {
  const holdsName = (name: string) => {
    const bytes = Buffer.from(name);
    const raw = search.scan(bytes);
    if (raw.length === 0) return false;
    const { hits, alike } = search.locate(raw, bytes);
    return hits.length + alike.length > 0;
  };
  // `@gov-portal/kit` may export what is named after the GovPortal.
  const resembles = (name: string) =>
    search.scan(Buffer.from(lettersOf(name))).some(([needle]) => search.needles[needle]!.length > SHORT);
  return {
    // Of a coordinate one half may say which the other is.
    ownPackages: world.ownPackages.filter((name) => name.includes(':') || holdsName(name)),
    ownFolders: world.ownFolders.filter(holdsName),
    foreignPackages: world.foreignPackages.filter((name) => holdsName(name) || resembles(name)),
    foreignGroups: world.foreignGroups.filter((group) => holdsName(ownerOf(group)) || holdsName(group)),
    jvmPackages: world.jvmPackages.filter(holdsName),
    moduleNames: world.moduleNames.filter(holdsName),
    wireNames: world.wireNames.filter(holdsName),
    protoPackages: world.protoPackages.filter(holdsName),
    protoNamespaces: world.protoNamespaces.filter(holdsName),
    databaseNames: world.databaseNames.filter(holdsName),
    migratedNames: world.migratedNames.filter(holdsName),
    tables: world.tables.filter(holdsName),
    migratedTables: world.migratedTables.filter(holdsName),
    migratedColumns: world.migratedColumns.filter(holdsName),
    ownNamespaces: world.ownNamespaces.filter(holdsName),
    foreignNamespaces: world.foreignNamespaces.filter(holdsName),
    ownImages: world.ownImages.filter(holdsName),
  };
}

/** Systems that a name of the plan meets, but for those that it is about. */
function keptSystems({ systems = [], names }: Plan, search: Search): readonly KeptSystem[] {
  const meant = new Set(names.flatMap(({ from, aliases }) => [from, ...aliases]).map(lettersOf));
  const isMet = (text: string) => !meant.has(lettersOf(text)) && search.scan(Buffer.from(text)).length > 0;
  return systems
    .map(({ what, terms, hosts }): KeptSystem => {
      return { what, names: terms.filter(isMet).map(lettersOf), hosts: hosts.filter(isMet) };
    })
    .filter((system) => system.names.length + system.hosts.length > 0);
}

/** The old and the new: the plan run on its own result must find nothing to ask. */
function ownHosts(plan: Plan): readonly string[] {
  return plan.names
    .filter((name) => name.kind === 'domain')
    .flatMap((name) => [name.from, name.to, ...name.aliases])
    .map((host) => host.toLowerCase());
}
