import { helmChart } from './helm-chart.ts';
import { record } from './json-record.ts';
import type { Packages } from './packages.ts';
import { yamlRecord } from './yaml-record.ts';

/** Roles and collections that Ansible takes from Galaxy; charts of Helm 2 listed theirs in a file of that name. */
export function galaxyRequirements(text: string): Packages {
  const data = yamlRecord(text);
  if (data['dependencies'] !== undefined) return helmChart(text);
  const listed = ['roles', 'collections'].flatMap((field) => {
    const list = data[field];
    return Array.isArray(list) ? list : [];
  });
  const names = listed.map((each: unknown) =>
    typeof each === 'string' ? each : (record(each)['name'] ?? record(each)['src']),
  );
  return {
    ownPackages: [],
    foreignPackages: names.flatMap((name) =>
      typeof name === 'string' && /^[\w-]+\.[\w.-]+$/.test(name) ? [name] : [],
    ),
  };
}
