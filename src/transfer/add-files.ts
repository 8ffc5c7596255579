import { objectId } from '../model/objects/object-id.ts';
import type { Entry, ObjectFormat } from '../model/snapshot.ts';
import { NOTHING_BLOCKED } from '../rebrand/clash.ts';
import { renamePath } from '../rebrand/rename-path.ts';
import type { NameRules } from '../rebrand/rules.ts';
import { decode } from './decode.ts';
import type { DerivePorts } from './ports.ts';
import { splice } from './splice.ts';
import { surveyFile } from './survey-file.ts';
import { type AddedFile, NO_TEXTS } from './texts.ts';

/** A file as it stands in the derived tree. */
export type Laid = { readonly entry: Entry; readonly bytes: Buffer };

/**
 * Lays files beside and over the derived ones; of two with one path the later wins. The keys of a catalog are renamed as
 * the code that looks them up. What the overlay holds belongs to the recipient and stays as it is.
 */
export function addFiles(
  files: readonly AddedFile[],
  rules: NameRules,
  format: ObjectFormat,
  ports: DerivePorts,
): readonly Laid[] {
  const laid = new Map<string, Laid>();
  for (const { path, bytes, mode, by } of files) {
    const added = by === 'catalog' ? renamed(path, bytes, rules) : { path, bytes };
    const oid = objectId('blob', added.bytes, format);
    ports.write('blob', oid, added.bytes);
    laid.set(added.path, { entry: { mode, oid, path: added.path }, bytes: added.bytes });
  }
  return [...laid.values()];
}

function renamed(path: string, bytes: Buffer, rules: NameRules): { path: string; bytes: Buffer } {
  const file = decode(path, '', bytes);
  const raw = rules.search.scan(file.utf8());
  const becomes = renamePath(path, rules).path;
  if (raw.length === 0) return { path: becomes, bytes };
  const { edits } = surveyFile(file, raw, rules, [], NOTHING_BLOCKED, NO_TEXTS);
  return { path: becomes, bytes: splice(file, edits) };
}
