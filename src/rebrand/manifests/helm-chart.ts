import { record } from './json-record.ts';
import type { Packages } from './packages.ts';
import { yamlRecord } from './yaml-record.ts';

/** What a chart of Helm is called, and the charts that it takes from a repository; values are set under their names. */
export function helmChart(text: string): Packages {
  const chart = yamlRecord(text);
  const listed = Array.isArray(chart['dependencies']) ? chart['dependencies'].map(record) : [];
  return {
    ownPackages: typeof chart['name'] === 'string' ? [chart['name']] : [],
    foreignPackages: listed.flatMap(({ name, repository }) =>
      typeof name === 'string' &&
      typeof repository === 'string' &&
      /^(?:https?:|oci:|@|alias:)/.test(repository)
        ? [name]
        : [],
    ),
  };
}
