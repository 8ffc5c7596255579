import { join } from 'node:path';
import { profileFindings } from '../../countries/profile-findings.ts';
import { template } from '../../io/template.ts';
import { readFileOr } from '../../io/write-file.ts';
import type { ConfigMap } from '../../model/config.ts';
import type { Finding } from '../../model/finding.ts';
import type { OverlayStatus, ScaffoldedDonor } from '../../model/scaffolded.ts';
import type { Preference } from '../../scaffold/merge-keys.ts';
import { parseConfigMap } from '../../scaffold/parse-config-map.ts';
import { renderConfigMap } from '../../scaffold/render-config-map.ts';
import { CONFIG_MAP_FILE, type Workspace } from '../workspace.ts';
import type { ClonedDonor } from './clone-donor.ts';
import type { Events } from './events.ts';
import { gatherWorld } from './gather-world.ts';
import { loadConfigMap } from './load-config-map.ts';
import { loadProfile } from './load-profile.ts';
import { scaffoldDonor } from './scaffold-donor.ts';

/** A file to be written; null: to be removed. In an order in which an interrupted run can be run again. */
export type PlannedFile = { readonly path: string; readonly text: string | null };

export type ScaffoldPlan = {
  readonly files: readonly PlannedFile[];
  readonly map: { readonly path: string; readonly status: OverlayStatus };
  readonly donors: readonly ScaffoldedDonor[];
  readonly findings: readonly Finding[];
};

/** All that a scaffold would write, computed before anything is: the dry run and the run differ in nothing else. */
export async function planScaffold(
  workspace: Workspace,
  donors: { readonly all: readonly ClonedDonor[]; readonly chosen: readonly string[] },
  prefer: Preference,
  events: Events,
): Promise<ScaffoldPlan> {
  const { plan, places } = workspace;
  const { profile, path, findings } = loadProfile(workspace, plan.country.to);
  const donorCountry = loadProfile(workspace, plan.country.from);
  const loaded = loadConfigMap(workspace);
  const world = await gatherWorld(donors.all);
  const settings = {
    profile,
    donorProfile: donorCountry.profile,
    world,
    prefer,
    templates: { deploy: template(join('scaffold', 'DEPLOY.md')) },
  };
  let map: ConfigMap = loaded?.map ?? { donors: {} };
  let baseMap = baseOf(places.base.map);
  const overlay: PlannedFile[] = [];
  const bases: PlannedFile[] = [];
  const rows: ScaffoldedDonor[] = [];
  const found: Finding[] = [...findings, ...donorCountry.findings, ...profileFindings(profile, path)];
  for (const donor of donors.all.filter(({ spec }) => donors.chosen.includes(spec.id))) {
    const made = await scaffoldDonor(workspace, donor, { ...settings, map, baseMap }, events);
    ({ map, baseMap } = made);
    overlay.push(...made.overlay);
    bases.push(...made.bases);
    rows.push(made.row);
    found.push(...made.findings);
  }
  const text = renderConfigMap(map, loaded?.text);
  const status: OverlayStatus = loaded === null ? 'new' : loaded.text === text ? 'same' : 'changed';
  return {
    // The base comes last: what it does not know of yet is merged again.
    files: [
      ...overlay,
      { path: places.configMap, text },
      ...bases,
      { path: places.base.map, text: renderConfigMap(baseMap) },
    ],
    map: { path: CONFIG_MAP_FILE, status },
    donors: rows,
    findings: found,
  };
}

/** A base that cannot be read is as good as none: then everything in the map is people's. */
function baseOf(path: string): ConfigMap {
  const text = readFileOr(path, Buffer.alloc(0)).toString();
  return parseConfigMap(text, path).map ?? { donors: {} };
}
