import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Workspace } from '../workspace.ts';
import { startEarly } from './survey-threads.ts';

/** The packs of a donor of some thousand files are larger than this; less is read before anybody could help. In bytes. */
const LARGE = 1 << 22;

/**
 * Starts those who help to read, before anything else is done, where a large donor is to be read anew: until they have
 * loaded the parsers takes as long as all that comes before the first file.
 */
export function expectTexts({ plan, places }: Workspace, cached: boolean): void {
  const isKnown = (id: string) => cached && existsSync(places.cache(id, 'texts.lines'));
  if (plan.donors.some(({ id }) => !isKnown(id) && packed(places.mirror(id)) > LARGE)) startEarly();
}

/** The size of a repository's packs. 0: nobody has cloned it yet. */
function packed(repository: string): number {
  const folder = join(repository, 'objects', 'pack');
  if (!existsSync(folder)) return 0;
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}
