import { join } from 'node:path';
import { po } from '../../formats/po.ts';
import { readFileOr, writeFile } from '../../io/write-file.ts';
import type { Catalog } from '../../model/catalog.ts';
import { stateFile } from '../../translate/state-file.ts';
import type { Workspace } from '../workspace.ts';

/** Writes a catalog and the states beside it; what is there already with the same bytes is not touched. */
export function saveCatalog(workspace: Workspace, catalog: Catalog): boolean {
  const { language, donor, domain } = catalog;
  const folder = workspace.places.catalogs(language, donor);
  const path = join(folder, `${domain}.po`);
  const existing = readFileOr(path, null);
  const bytes = po.serialize(catalog, existing === null ? {} : { existing });
  const changed = [
    writeChanged(path, Buffer.from(bytes)),
    writeChanged(join(folder, `${domain}.state.jsonl`), Buffer.from(stateFile(catalog))),
  ];
  return changed.includes(true);
}

function writeChanged(path: string, bytes: Buffer): boolean {
  if (readFileOr(path, null)?.equals(bytes) === true) return false;
  writeFile(path, bytes);
  return true;
}
