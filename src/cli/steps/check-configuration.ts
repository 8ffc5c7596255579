import type { Finding } from '../../model/finding.ts';
import { checkConfig } from '../../scaffold/check-config.ts';
import { LOOK } from '../clone-flags.ts';
import { CONFIG_MAP_FILE, type Workspace } from '../workspace.ts';
import { cloneAll } from './clone-all.ts';
import { donorRename } from './donor-rename.ts';
import type { Events } from './events.ts';
import { gatherWorld } from './gather-world.ts';
import { loadConfigMap } from './load-config-map.ts';
import { loadProfile } from './load-profile.ts';
import { overlayEncodings } from './overlay-encodings.ts';
import { overlayPath, overlayTexts } from './overlay-texts.ts';
import { surveyConfiguration } from './survey-configuration.ts';

/**
 * Whether every configuration variable of the donors is accounted for, and answered as the map and the country say;
 * nothing where nobody has scaffolded yet. To be run alone in the workspace, as all that may receive a donor.
 */
export async function checkConfiguration(workspace: Workspace, events: Events): Promise<readonly Finding[]> {
  const loaded = loadConfigMap(workspace);
  if (loaded === null) return [];
  const { plan, places } = workspace;
  const { profile, findings } = loadProfile(workspace, plan.country.to);
  const donorCountry = loadProfile(workspace, plan.country.from);
  const { donors } = await cloneAll(workspace, plan.donors, LOOK, events);
  const world = await gatherWorld(donors);
  const found: Finding[] = [...findings, ...donorCountry.findings];
  for (const donor of donors) {
    const { id } = donor.spec;
    const texts = await overlayTexts(places.overlay(id));
    const checked = checkConfig({
      donor: id,
      surface: await surveyConfiguration(workspace, donor, events),
      map: loaded.map,
      mapPath: CONFIG_MAP_FILE,
      profile,
      donorProfile: donorCountry.profile,
      overlay: [...texts].flatMap(([path, text]) =>
        text === null ? [] : [{ path: overlayPath(id, path), text }],
      ),
      rename: donorRename(donor.snapshot, plan, world),
    });
    found.push(...(await overlayEncodings(workspace, id)));
    found.push(...checked.map((finding) => atDonor(finding, id)));
  }
  return found;
}

/** What the map does not know is told where the donor has it. */
function atDonor(finding: Finding, donor: string): Finding {
  if (finding.code !== 'config-unmapped' || finding.place === undefined) return finding;
  return { ...finding, place: { donor, ...finding.place } };
}
