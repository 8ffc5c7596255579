import { join } from 'node:path';
import { po } from '../../formats/po.ts';
import { listFiles } from '../../io/list-files.ts';
import { readText } from '../../io/read-text.ts';
import { readFileOr } from '../../io/write-file.ts';
import type { Catalog } from '../../model/catalog.ts';
import { SaphanError } from '../../model/error.ts';
import type { Finding } from '../../model/finding.ts';
import { joinState } from '../../translate/join-state.ts';
import { readStateFile } from '../../translate/state-file.ts';
import type { Workspace } from '../workspace.ts';

/**
 * The catalogs of a donor in one language, by domain; none where nobody has extracted yet. Whoever writes or judges them has
 * told what of their states could not be read.
 */
export async function loadCatalogs(
  workspace: Workspace,
  language: string,
  donor: string,
  tell: (finding: Finding) => void = () => {},
): Promise<readonly Catalog[]> {
  const folder = workspace.places.catalogs(language, donor);
  const files = await listFiles(folder, '*.po');
  return files.map((file) => loadCatalog(folder, language, donor, file.replace(/\.po$/, ''), tell));
}

function loadCatalog(
  folder: string,
  language: string,
  donor: string,
  domain: string,
  tell: (finding: Finding) => void,
): Catalog {
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
  const states = readStateFile(readText(join(folder, `${domain}.state.jsonl`)) ?? '');
  const [line] = states.unread;
  if (line !== undefined) {
    const place = { path: ['catalogs', language, donor, `${domain}.state.jsonl`].join('/'), line };
    tell({ code: 'states-unread', severity: 'warning', args: { count: states.unread.length }, place });
  }
  // Whoever emptied it did not mean that all translations were to be forgotten.
  if (rows.length === 0 && states.lines.length > 0)
    throw new SaphanError('catalog-invalid', { path, kind: 'emptied', detail: '' });
  return joinState(rows, states.lines, { language, donor, domain });
}
