import { join } from 'node:path';
import type { ConfigMap } from '../../model/config.ts';
import type { Finding } from '../../model/finding.ts';
import type { Profile } from '../../model/profile.ts';
import type { OverlayStatus, ScaffoldedDonor } from '../../model/scaffolded.ts';
import type { World } from '../../model/world.ts';
import { checkConfig } from '../../scaffold/check-config.ts';
import { countClasses } from '../../scaffold/count-classes.ts';
import type { ScaffoldTemplates } from '../../scaffold/emit/index.ts';
import type { Preference } from '../../scaffold/merge-keys.ts';
import { scaffold } from '../../scaffold/scaffold.ts';
import { CONFIG_MAP_FILE, type Workspace } from '../workspace.ts';
import type { ClonedDonor } from './clone-donor.ts';
import { donorRename } from './donor-rename.ts';
import type { Events } from './events.ts';
import { overlayTexts } from './overlay-texts.ts';
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
  const existing = readable(there);
  const base = readable(await overlayTexts(places.base.overlay(id)));
  const made = scaffold({ ...settings, donor: id, surface, existing, base, rename });
  const unread = made.files.filter(({ path }) => there.get(path) === null);
  const files = made.files.filter((file) => !unread.includes(file));
  const gone = made.obsolete.filter((path) => existing.has(path));
  const left = made.base.filter(({ path }) => !made.files.some((file) => file.path === path));
  const inOverlay = (path: string) => ['overlay', id, path].join('/');
  const after = new Map([...existing, ...files.map(({ path, text }) => [path, text] as const)]);
  for (const path of gone) after.delete(path);
  const checked = checkConfig({
    donor: id,
    surface,
    map: made.map,
    mapPath: CONFIG_MAP_FILE,
    profile: settings.profile,
    donorProfile,
    overlay: [...after].map(([path, text]) => ({ path: inOverlay(path), text })),
    rename,
  });
  const entries = made.map.donors[id] ?? [];
  const secrets = new Set(
    entries.flatMap(({ name, disposition }) => (disposition === 'secret' ? [name] : [])),
  );
  const asked = new Set(
    checked.flatMap(({ code, args }) => (isOpen(code) && 'name' in args ? args.name : [])),
  );
  // A default that the map overrides is no longer silent.
  const isUnanswered = (finding: Finding) =>
    finding.code !== 'config-silent-default' ||
    asked.has(finding.args.name) ||
    secrets.has(finding.args.name);
  const status = (path: string, status: OverlayStatus) => ({ path: inOverlay(path), status });
  return {
    map: made.map,
    baseMap: made.baseMap,
    overlay: [
      ...files.map(({ path, text }) => ({ path: join(places.overlay(id), path), text })),
      ...gone.map((path) => ({ path: join(places.overlay(id), path), text: null })),
    ],
    bases: [
      ...made.base.map(({ path, text }) => ({ path: join(places.base.overlay(id), path), text })),
      ...[...base.keys()]
        .filter((path) => !made.base.some((file) => file.path === path))
        .map((path) => ({ path: join(places.base.overlay(id), path), text: null })),
    ],
    row: {
      donor: id,
      variables: surface.variables.length,
      classes: countClasses(entries),
      files: [
        ...files.map(({ path, text }) => {
          const had = existing.get(path);
          return status(path, had === undefined ? 'new' : had === text ? 'same' : 'changed');
        }),
        ...gone.map((path) => status(path, 'removed')),
        ...[...left, ...unread].map(({ path }) => status(path, 'left-out')),
      ],
      open: entries
        .filter(({ name }) => asked.has(name))
        .map(({ name, class: kind }) => ({ name, class: kind })),
    },
    findings: [
      ...[...made.findings.filter(isUnanswered), ...unread.map(({ path }) => conflict(path))].map(
        (finding) =>
          finding.place === undefined || finding.place.donor !== undefined
            ? finding
            : { ...finding, place: { path: inOverlay(finding.place.path) } },
      ),
      ...checked.filter(({ code }) => !isOpen(code)),
    ],
  };
}

/** What the list of open questions says already. */
function isOpen(code: Finding['code']): boolean {
  return code === 'config-unanswered' || code === 'config-donor-default';
}

function readable(texts: ReadonlyMap<string, string | null>): ReadonlyMap<string, string> {
  return new Map([...texts].flatMap(([path, text]) => (text === null ? [] : [[path, text] as const])));
}

function conflict(path: string): Finding {
  return { code: 'overlay-conflict', severity: 'error', args: { key: '' }, place: { path } };
}
