import type { ConfigMap } from '../model/config.ts';
import type { Finding } from '../model/finding.ts';
import type { Profile } from '../model/profile.ts';
import { emit, type ScaffoldTemplates } from './emit/index.ts';
import type { OverlayFile } from './emit/overlay-input.ts';
import { mergeConfigMap } from './merge-config-map.ts';
import type { Preference } from './merge-keys.ts';
import { mergeOverlay } from './merge-overlay.ts';
import type { ConfigSurface } from './surface.ts';

export type ScaffoldInput = {
  readonly donor: string;
  readonly surface: ConfigSurface;
  readonly profile: Profile;
  /** config.map.yaml as it is, and what saphan itself had last proposed. */
  readonly map: ConfigMap;
  readonly baseMap?: ConfigMap | null;
  /** The files of the overlay as they are, by path in it; null is no text that can be merged. */
  readonly existing: ReadonlyMap<string, string | null>;
  /** As they were last written. */
  readonly base: ReadonlyMap<string, string>;
  readonly templates: ScaffoldTemplates;
  /** How the plan renames a text of the donor, since the overlay lies over the renamed tree. */
  readonly rename?: (text: string) => string;
  /** Whose value stands where people and saphan changed one key; the people's, if nothing is said. */
  readonly prefer?: Preference;
};

export type Scaffolded = {
  readonly map: ConfigMap;
  /** What is to stand in the overlay, people's changes kept; files that people deleted are not in it. */
  readonly files: readonly OverlayFile[];
  /** The next run's base: the same files without people's changes. */
  readonly base: readonly OverlayFile[];
  /** The next run's base of the map: what saphan proposes, without what people wrote. */
  readonly baseMap: ConfigMap;
  /** Files that saphan made once and has no use for now, and that nobody changed: they can go. */
  readonly obsolete: readonly string[];
  readonly findings: readonly Finding[];
};

/** The overlay of one donor. Pure: the same input is the same output, and a second run changes nothing. */
export function scaffold(input: ScaffoldInput): Scaffolded {
  const { donor, surface, profile, existing, base, rename = (text) => text, prefer = 'ours' } = input;
  const map = mergeConfigMap(donor, surface, input.map, input.baseMap);
  const entries = new Map((map.donors[donor] ?? []).map((entry) => [entry.name, entry]));
  const made = emit({ donor, profile, variables: surface.variables, entries, rename }, input.templates);
  const files: OverlayFile[] = [];
  const findings: Finding[] = [...surface.findings];
  for (const { path, text } of made) {
    const ours = existing.get(path);
    if (ours === null) {
      findings.push({ code: 'overlay-conflict', severity: 'error', args: { key: path }, place: { path } });
      continue;
    }
    const was = base.get(path);
    if (ours === undefined && was !== undefined) {
      findings.push({ code: 'overlay-deleted', severity: 'info', args: {}, place: { path } });
      continue;
    }
    const merged =
      ours === undefined ? { text, conflicts: [] } : mergeOverlay(path, was ?? '', text, ours, prefer);
    files.push({ path, text: merged.text });
    for (const conflict of merged.conflicts) {
      // A text without keys is one thing.
      const key = conflict || path;
      findings.push(
        prefer === 'ours'
          ? { code: 'overlay-conflict', severity: 'error', args: { key }, place: { path } }
          : { code: 'overlay-taken', severity: 'warning', args: { key }, place: { path } },
      );
    }
  }
  const stale = [...base].filter(([path]) => !made.some((file) => file.path === path));
  const changed = stale.filter(([path, text]) => existing.has(path) && existing.get(path) !== text);
  for (const [path] of changed) {
    findings.push({ code: 'overlay-stale', severity: 'warning', args: {}, place: { path } });
  }
  const baseMap = mergeConfigMap(donor, surface, { donors: { ...input.baseMap?.donors, [donor]: [] } });
  const obsolete = stale.filter((row) => !changed.includes(row)).map(([path]) => path);
  return { map, files, base: made, baseMap, obsolete, findings };
}
