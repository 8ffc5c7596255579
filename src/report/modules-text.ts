import type { FoundModule } from '../model/country-module.ts';
import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import { heads } from './heads.ts';
import { table } from './table.ts';

/** Parts of a donor that have no counterpart elsewhere, a row for each, with what depends on them. */
export function modulesText(found: readonly FoundModule[], paint: Paint): string {
  const titles = [
    'module',
    'places',
    'files',
    'folders',
    'importers',
    'variables',
    'hosts',
    'proposal',
    'what it is',
  ] as const;
  const rows = found.map(({ module, places, files, folders, importers, variables, hosts }) => [
    module.id,
    ...[places, files, folders.length, importers.length, variables.length, hosts.length].map(String),
    module.proposal,
    harmlessText(module.what),
  ]);
  return table([heads(titles, paint), ...rows]);
}
