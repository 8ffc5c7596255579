import { pathRole } from '../extract/path-role.ts';
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
import { decode } from './decode.ts';
import type { DerivePorts } from './ports.ts';
import type { ReadyEdits } from './texts.ts';

export type CountryFacts = {
  readonly edits: ReadyEdits;
  readonly counts: readonly FactCount[];
  readonly findings: readonly Finding[];
};

export type CountryFactsWish = {
  readonly donor: Profile;
  /** null: nothing is known of who will receive it. */
  readonly recipient: Profile | null;
  readonly rules: FactRules;
  readonly protect: readonly Protect[];
  readonly world: World;
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
  const settings = factSettings(wish);
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
  return settleFacts(files, wish.rules);
}

/** All that the judgement of one file needs. */
export function factSettings({ donor, recipient, protect, world }: CountryFactsWish): FactSettings {
  const protection = fileProtection(protect);
  return {
    search: factSearch(donor, recipient),
    surroundings: { world, ownHosts: [], tld: donor.country, keptFiles: [] },
    protectionOf: (path) => protection(path)?.code ?? null,
    roleOf: pathRole,
  };
}
