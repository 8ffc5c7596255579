import { join } from 'node:path';
import type { ConfigMap } from '../../model/config.ts';
import type { Finding } from '../../model/finding.ts';
import type { Profile } from '../../model/profile.ts';
import type { ScaffoldedDonor } from '../../model/scaffolded.ts';
import type { World } from '../../model/world.ts';
import { countClasses } from '../../scaffold/count-classes.ts';
import type { ScaffoldTemplates } from '../../scaffold/emit/index.ts';
import type { OverlayFile } from '../../scaffold/emit/overlay-input.ts';
import type { Preference } from '../../scaffold/merge-keys.ts';
import { openQuestions } from '../../scaffold/open-questions.ts';
import { overlayChanges } from '../../scaffold/overlay-changes.ts';
import { scaffold } from '../../scaffold/scaffold.ts';
import { CONFIG_MAP_FILE, type Workspace } from '../workspace.ts';
import type { ClonedDonor } from './clone-donor.ts';
import { donorRename } from './donor-rename.ts';
import type { Events } from './events.ts';
import { overlayEncodings } from './overlay-encodings.ts';
import { overlayPath, overlayTexts } from './overlay-texts.ts';
import type { PlannedFile } from './plan-scaffold.ts';
import { surveyConfiguration } from './survey-configuration.ts';

export type ScaffoldSettings = {
  readonly profile: Profile;
  readonly donorProfile: Profile;
  readonly world: World;
  readonly map: ConfigMap;
  readonly baseMap: ConfigMap;
  readonly prefer: Preference;
  readonly templates: ScaffoldTemplates;
};

export type DonorScaffold = {
  readonly map: ConfigMap;
  readonly baseMap: ConfigMap;
  readonly overlay: readonly PlannedFile[];
  readonly bases: readonly PlannedFile[];
  readonly row: ScaffoldedDonor;
  readonly findings: readonly Finding[];
};

/** One donor's part of the map and of the overlay, people's changes kept. Writes nothing. */
export async function scaffoldDonor(
  workspace: Workspace,
  donor: ClonedDonor,
  { world, donorProfile, ...settings }: ScaffoldSettings,
  events: Events,
): Promise<DonorScaffold> {
  const { plan, places } = workspace;
  const { id } = donor.spec;
  const surface = await surveyConfiguration(workspace, donor, events);
  const rename = donorRename(donor.snapshot, plan, world);
  const there = await overlayTexts(places.overlay(id));
  const base = readable(await overlayTexts(places.base.overlay(id)));
  const made = scaffold({ ...settings, donor: id, surface, existing: there, base, rename });
  const { files, gone, statuses, after } = overlayChanges(made, there);
  const open = openQuestions({
    donor: id,
    surface,
    map: made.map,
    mapPath: CONFIG_MAP_FILE,
    profile: settings.profile,
    donorProfile,
    overlay: after.map(({ path, text }) => ({ path: overlayPath(id, path), text })),
    rename,
  });
  const dropped = [...base.keys()].filter((path) => !made.base.some((file) => file.path === path));
  return {
    map: made.map,
    baseMap: made.baseMap,
    overlay: planned(places.overlay(id), files, gone),
    bases: planned(places.base.overlay(id), made.base, dropped),
    row: {
      donor: id,
      variables: surface.variables.length,
      classes: countClasses(made.map.donors[id] ?? []),
      files: statuses.map(({ path, status }) => ({ path: overlayPath(id, path), status })),
      open: open.asked,
    },
    findings: [
      ...(await overlayEncodings(workspace, id)),
      ...made.findings.filter(open.isOpen).map((finding) => inWorkspace(finding, id)),
      ...open.findings,
    ],
  };
}

function readable(texts: ReadonlyMap<string, string | null>): ReadonlyMap<string, string> {
  return new Map([...texts].flatMap(([path, text]) => (text === null ? [] : [[path, text] as const])));
}

function planned(
  folder: string,
  files: readonly OverlayFile[],
  gone: readonly string[],
): readonly PlannedFile[] {
  return [
    ...files.map(({ path, text }) => ({ path: join(folder, path), text })),
    ...gone.map((path) => ({ path: join(folder, path), text: null })),
  ];
}

/** A finding about the donor says so already; the others are about a file of its overlay. */
function inWorkspace(finding: Finding, donor: string): Finding {
  if (finding.place === undefined || finding.place.donor !== undefined) return finding;
  return { ...finding, place: { path: overlayPath(donor, finding.place.path) } };
}
