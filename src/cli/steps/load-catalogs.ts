import { join } from 'node:path';
import { po } from '../../formats/po.ts';
import { listFiles } from '../../io/list-files.ts';
import { readFileOr } from '../../io/write-file.ts';
import type { Catalog } from '../../model/catalog.ts';
import { SaphanError } from '../../model/error.ts';
import { joinState } from '../../translate/join-state.ts';
import { readStateFile } from '../../translate/state-file.ts';
import type { Workspace } from '../workspace.ts';

/** The catalogs of a donor in one language, by domain; none where nobody has extracted yet. */
export async function loadCatalogs(
  workspace: Workspace,
  language: string,
  donor: string,
): Promise<readonly Catalog[]> {
  const folder = workspace.places.catalogs(language, donor);
  const files = await listFiles(folder, '*.po');
  return files.map((file) => loadCatalog(folder, language, donor, file.replace(/\.po$/, '')));
}

function loadCatalog(folder: string, language: string, donor: string, domain: string): Catalog {
  const path = join(folder, `${domain}.po`);
  const { rows, faults } = po.parse(readFileOr(path, Buffer.alloc(0)));
  const [fault] = faults;
  if (fault !== undefined) {
    const { fault: kind, detail, line } = fault;
    throw new SaphanError('catalog-invalid', {
      path: line === undefined ? path : `${path}:${line}`,
      kind,
      detail,
    });
  }
  const states = readStateFile(readFileOr(join(folder, `${domain}.state.jsonl`), Buffer.alloc(0)).toString());
  // Whoever emptied it did not mean that all translations were to be forgotten.
  if (rows.length === 0 && states.lines.length > 0)
    throw new SaphanError('catalog-invalid', { path, kind: 'emptied', detail: '' });
  return joinState(rows, states.lines, { language, donor, domain });
}
