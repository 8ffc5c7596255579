import { relative } from 'node:path';
import type { OpenConflicts } from '../../model/imported.ts';
import { stillOpen } from '../../translate/still-open.ts';
import type { Workspace } from '../workspace.ts';
import { loadCatalogs } from './load-catalogs.ts';
import { loadConflicts } from './load-conflicts.ts';

/** The files of imports in which texts wait for a person, and how many. */
export async function openConflicts(workspace: Workspace): Promise<readonly OpenConflicts[]> {
  const open: OpenConflicts[] = [];
  for (const { path, texts, ...from } of await loadConflicts(workspace)) {
    const catalogs = await loadCatalogs(workspace, from.language, from.donor);
    const count = stillOpen(texts, catalogs).length;
    if (count > 0) open.push({ ...from, path: relative(workspace.root, path), texts: count });
  }
  return open;
}
