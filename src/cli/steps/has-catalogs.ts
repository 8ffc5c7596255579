import { listFiles } from '../../io/list-files.ts';
import type { Workspace } from '../workspace.ts';

/** Whether a donor's texts have been extracted into catalogs of a language. */
export async function hasCatalogs({ places }: Workspace, language: string, donor: string): Promise<boolean> {
  return (await listFiles(places.catalogs(language, donor), '*.po')).length > 0;
}
