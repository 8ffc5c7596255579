import { pathRole } from '../extract/path-role.ts';
import { attach } from '../model/attach.ts';
import type { CountryModule, FoundModule } from '../model/country-module.ts';
import type { Decision } from '../model/decision.ts';
import type { FactCount, FactRules } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { Protect } from '../model/plan.ts';
import type { Profile } from '../model/profile.ts';
import { type Entry, isRegular } from '../model/snapshot.ts';
import type { World } from '../model/world.ts';
import { factSearch } from '../rebrand/facts/fact-search.ts';
import { settleFacts } from '../rebrand/facts/settle-facts.ts';
import { type FactSettings, type FileFacts, surveyFacts } from '../rebrand/facts/survey-facts.ts';
import { fileProtection } from '../rebrand/file-protection.ts';
import { moduleSearch } from '../rebrand/modules/module-search.ts';
import {
  folderFinder,
  moduleFindings,
  moduleFolders,
  settleModules,
} from '../rebrand/modules/settle-modules.ts';
import { decisionOn } from './decided-modules.ts';
import { decode } from './decode.ts';
import type { DerivePorts } from './ports.ts';
import type { ReadyEdits } from './texts.ts';

export type CountryFacts = {
  readonly edits: ReadyEdits;
  readonly counts: readonly FactCount[];
  readonly modules: readonly FoundModule[];
  readonly findings: readonly Finding[];
  /** The places of decisions that stand here, by `placeKey`. */
  readonly decided: readonly string[];
};

export type CountryFactsWish = {
  readonly donor: Profile;
  /** Systems that only the donor's country has. */
  readonly modules: readonly CountryModule[];
  /** null: nothing is known of who will receive it. */
  readonly recipient: Profile | null;
  readonly rules: FactRules;
  readonly protect: readonly Protect[];
  readonly world: World;
  readonly decisions: readonly Decision[];
  readonly id: string;
};

export type CountryFactsPorts = Pick<DerivePorts, 'read' | 'progress'> & {
  /** What an earlier run has found in a file; null is nothing. */
  readonly known: (entry: Entry) => FileFacts | null | undefined;
  readonly keep: (entry: Entry, facts: FileFacts | null) => void;
};

/** A reading of its own, since only plans and scans that speak of facts need it. */
export async function countryFacts(
  entries: readonly Entry[],
  wish: CountryFactsWish,
  ports: CountryFactsPorts,
): Promise<CountryFacts> {
  const paths = entries.map(({ path }) => path);
  const settings = factSettings(wish, paths);
  const files: FileFacts[] = [];
  const unread = new Map<string, Entry[]>();
  for (const entry of entries.filter(isRegular)) {
    const known = ports.known(entry);
    if (known === undefined) unread.set(entry.oid, [...(unread.get(entry.oid) ?? []), entry]);
    else if (known !== null) files.push(known);
  }
  let done = 0;
  await ports.read([...unread.keys()], (oid, bytes) => {
    ports.progress(++done, unread.size);
    for (const entry of unread.get(oid) ?? []) {
      const facts = surveyFacts(decode(entry.path, oid, bytes), settings);
      ports.keep(entry, facts);
      if (facts !== null) files.push(facts);
    }
  });
  return settleCountry(files, settings, paths, wish);
}

/** What all files together say: facts, and the systems that have no counterpart. */
export function settleCountry(
  files: readonly FileFacts[],
  { modules }: FactSettings,
  paths: readonly string[],
  { rules, decisions, id }: Pick<CountryFactsWish, 'rules' | 'decisions' | 'id'>,
) {
  const settled = settleFacts(files, rules, { decided: attach(decisions, 'fact'), donor: id });
  const found = modules === null ? [] : settleModules(modules, paths, files);
  return {
    ...settled,
    modules: found,
    findings: [...moduleFindings(found), ...importedModules(found, decisions, id), ...settled.findings],
  };
}

/** What depends on systems of which somebody decided that they do not cross as they are. */
function importedModules(
  found: readonly FoundModule[],
  decisions: readonly Decision[],
  donor: string,
): readonly Finding[] {
  return found.flatMap(({ module, importers }) => {
    const action = decisionOn(module, decisions, donor)?.decision.action ?? 'keep';
    if (action === 'keep') return [];
    return importers.map((path): Finding => {
      return {
        code: 'module-imported',
        severity: action === 'drop' ? 'warning' : 'info',
        args: { module: module.id, action },
        place: { path },
      };
    });
  });
}

/** All that the judgement of one file needs. */
export function factSettings(
  { donor, recipient, modules, protect, world }: CountryFactsWish,
  paths: readonly string[],
): FactSettings {
  const search = moduleSearch(modules);
  const folderOf = folderFinder(search === null ? new Map() : moduleFolders(paths, search));
  const protection = fileProtection(protect);
  return {
    search: factSearch(donor, recipient),
    modules: search,
    inModule: (path) => folderOf(path) !== null,
    surroundings: { world, ownHosts: [], tld: donor.country, keptFiles: [], systems: [] },
    protectionOf: (path) => protection(path)?.code ?? null,
    roleOf: pathRole,
  };
}
