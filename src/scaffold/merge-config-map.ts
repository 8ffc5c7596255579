import { byCodePoint } from '../model/by-code-point.ts';
import type { ConfigEntry, ConfigMap, ConfigVariable } from '../model/config.ts';
import type { ConfigSurface } from './surface.ts';

/**
 * Brings the entries of one donor up to date. What people wrote stays; a proposal that nobody touched (it equals
 * `base`, what was last proposed) follows the donor; new variables come in, gone ones are marked.
 */
export function mergeConfigMap(
  donor: string,
  { variables }: ConfigSurface,
  existing: ConfigMap,
  base: ConfigMap | null = null,
): ConfigMap {
  const had = byName(existing.donors[donor] ?? []);
  const was = byName(base?.donors[donor] ?? []);
  const found = variables.map((variable) => {
    const old = had.get(variable.name);
    const proposal = proposalOf(variable);
    return old === undefined ? proposal : merged(proposal, old, was.get(variable.name));
  });
  const names = new Set(variables.map(({ name }) => name));
  const gone = [...had.values()]
    .filter(({ name }) => !names.has(name))
    .map((entry): ConfigEntry => ({ ...entry, isGone: true }));
  const entries = [...found, ...gone].sort((a, b) => byCodePoint(a.name, b.name));
  return { donors: { ...existing.donors, [donor]: entries } };
}

function byName(entries: readonly ConfigEntry[]): ReadonlyMap<string, ConfigEntry> {
  return new Map(entries.map((entry) => [entry.name, entry]));
}

/** Sites beyond these tell a reader nothing more. */
const MOST_SITES = 20;

function proposalOf({
  name,
  class: kind,
  disposition,
  valueFrom,
  services,
  sites,
}: ConfigVariable): ConfigEntry {
  const places = [...new Set(sites.map(({ path, line }) => `${path}:${line}`))];
  return {
    name,
    class: kind,
    disposition,
    ...(valueFrom !== undefined && { valueFrom }),
    // The root has no name of its own.
    services: services.map((service) => service || '.'),
    sites: places.slice(0, MOST_SITES),
  };
}

function merged(proposal: ConfigEntry, old: ConfigEntry, base: ConfigEntry | undefined): ConfigEntry {
  const { isGone: _, ...kept } = old;
  const isUntouched =
    base !== undefined &&
    base.class === old.class &&
    base.disposition === old.disposition &&
    base.valueFrom?.fact === old.valueFrom?.fact &&
    base.valueFrom?.encoding === old.valueFrom?.encoding;
  const judged = isUntouched ? proposal : kept;
  return {
    name: old.name,
    class: judged.class,
    disposition: judged.disposition,
    ...(judged.valueFrom !== undefined && { valueFrom: judged.valueFrom }),
    ...(old.value !== undefined && { value: old.value }),
    ...(old.note !== undefined && { note: old.note }),
    services: proposal.services,
    sites: proposal.sites,
  };
}
