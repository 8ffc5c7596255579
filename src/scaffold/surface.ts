import { byCodePoint } from '../model/by-code-point.ts';
import type { ConfigSite, ConfigVariable } from '../model/config.ts';
import type { Finding } from '../model/finding.ts';
import { classifyVariable } from './classify-variable.ts';
import { dispose } from './dispose.ts';
import { surfaceFindings } from './surface-findings.ts';
import { valueFrom } from './value-from.ts';

/** All configuration variables of a donor, by name; with what is odd about them. */
export type ConfigSurface = {
  readonly variables: readonly ConfigVariable[];
  readonly findings: readonly Finding[];
};

/** Merges the sites of a donor. `services` are the directories of its manifests, '' for the root. */
export function surface(
  sites: readonly ConfigSite[],
  services: readonly string[],
  findings: readonly Finding[] = [],
): ConfigSurface {
  const byName = new Map<string, ConfigSite[]>();
  const groups = sites.filter(({ name }) => name.endsWith('.*'));
  for (const site of sites) {
    if (!groups.includes(site)) byName.set(site.name, [...(byName.get(site.name) ?? []), site]);
  }
  const variables = [...byName]
    .map(([name, own]) => variableOf(name, [...own, ...readInGroup(name, groups)], services))
    .sort((a, b) => byCodePoint(a.name, b.name));
  return { variables, findings: [...findings, ...surfaceFindings(variables)] };
}

/** A class bound to a group of keys reads each of them. */
function readInGroup(name: string, groups: readonly ConfigSite[]): readonly ConfigSite[] {
  return groups
    .filter((group) => name.startsWith(group.name.slice(0, -1)))
    .map((group) => ({ ...group, name }));
}

function variableOf(name: string, sites: readonly ConfigSite[], services: readonly string[]): ConfigVariable {
  const sorted = [...sites].sort(
    (a, b) => byCodePoint(a.path, b.path) || a.line - b.line || byCodePoint(a.how, b.how),
  );
  const kind = classifyVariable(name, sorted);
  const from = kind === 'country' ? valueFrom(name, sorted) : null;
  return {
    name,
    sites: sorted,
    class: kind,
    disposition: dispose(kind, sorted, from),
    ...(from !== null && { valueFrom: from }),
    services: [...new Set(sorted.map(({ path }) => serviceOf(path, services)))].sort(byCodePoint),
  };
}

/** The nearest directory around a path that has a manifest; '' is the root. */
export function serviceOf(path: string, services: readonly string[]): string {
  const around = services.filter((service) => service === '' || path.startsWith(`${service}/`));
  return around.sort((a, b) => b.length - a.length)[0] ?? '';
}
