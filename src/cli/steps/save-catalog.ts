import { join } from 'node:path';
import { po } from '../../formats/po.ts';
import { readFileOr } from '../../io/write-file.ts';
import { type Write, writeTogether } from '../../io/write-together.ts';
import type { Catalog } from '../../model/catalog.ts';
import { stateFile } from '../../translate/state-file.ts';
import type { Workspace } from '../workspace.ts';

/** Writes a catalog and the states beside it, both or none; what is there already with the same bytes is not touched. */
export function saveCatalog(workspace: Workspace, catalog: Catalog): boolean {
  const { root, places } = workspace;
  return writeTogether(root, places.temporary, catalogWrites(workspace, catalog));
}

/** The files of a catalog. */
export function catalogWrites(workspace: Workspace, catalog: Catalog): readonly Write[] {
  const { language, donor, domain } = catalog;
  const folder = workspace.places.catalogs(language, donor);
  const path = join(folder, `${domain}.po`);
  const existing = readFileOr(path, null);
  const bytes = po.serialize(catalog, existing === null ? {} : { existing });
  return [
    { path, text: Buffer.from(bytes).toString() },
    { path: join(folder, `${domain}.state.jsonl`), text: stateFile(catalog) },
  ];
}
