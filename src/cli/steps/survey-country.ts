import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { jsonCache } from '../../io/json-cache.ts';
import type { FactRules } from '../../model/facts.ts';
import type { Finding } from '../../model/finding.ts';
import { BUILD } from '../../model/version.ts';
import type { World } from '../../model/world.ts';
import type { FileFacts } from '../../rebrand/facts/survey-facts.ts';
import { type CountryFacts, countryFacts } from '../../transfer/country-facts.ts';
import { exclude } from '../../transfer/exclude.ts';
import type { Workspace } from '../workspace.ts';
import type { ClonedDonor } from './clone-donor.ts';
import type { Events } from './events.ts';
import { loadModules } from './load-modules.ts';
import { loadProfile } from './load-profile.ts';
import { bulkReader, cachedReader } from './reader.ts';

type Wish = {
  readonly world: World;
  readonly rules: FactRules;
  readonly country: { readonly from: string; readonly to: string };
  readonly cached: boolean;
};

/** Looks for facts of the donor's country in what crosses, and settles them as the plan says. */
export async function surveyCountry(
  workspace: Workspace,
  donor: ClonedDonor,
  { world, rules, country, cached }: Wish,
  events: Events,
): Promise<CountryFacts> {
  const { id } = donor.spec;
  events.phase('facts', id);
  const from = loadProfile(workspace, country.from);
  const to = loadProfile(workspace, country.to);
  const { protect, decisions = [] } = workspace.plan;
  const modules = loadModules(country.from);
  const { crossing } = exclude(donor.snapshot.entries, workspace.plan, id);
  const basis = JSON.stringify([
    BUILD,
    from.profile,
    to.profile,
    protect,
    world.wireNames,
    modules,
    crossing.map(({ path }) => path),
  ]);
  const digest = createHash('sha256').update(basis).digest('base64url').slice(0, 22);
  const file = cached ? jsonCache<FileFacts | null>(workspace.places.cache(id, 'facts.lines')) : null;
  const found = await countryFacts(
    crossing,
    { donor: from.profile, modules, recipient: to.profile, rules, protect, world, decisions, id },
    {
      read: cached
        ? cachedReader(donor.mirror, id, workspace.places.cache(id, 'blobs'))
        : bulkReader(donor.mirror, id, join(workspace.places.temporary, `${id}.objects`)),
      progress: events.tick,
      known: (entry) => file?.get(`${digest} ${entry.oid} ${entry.path}`),
      keep: (entry, facts) => file?.set(`${digest} ${entry.oid} ${entry.path}`, facts),
    },
  );
  file?.save();
  const placed = found.findings.map(
    (finding): Finding => ({ ...finding, place: { donor: id, path: '', ...finding.place } }),
  );
  return { ...found, findings: [...from.findings, ...to.findings, ...placed] };
}
