import type { Author, Edit } from '../model/edit.ts';
import { objectId } from '../model/objects/object-id.ts';
import type { Entry, ObjectFormat } from '../model/snapshot.ts';
import { decode } from './decode.ts';
import type { DerivePorts } from './ports.ts';
import { retargetLink, withFolders } from './retarget-link.ts';

/** A symlink whose target follows a rename. */
export type Retargeted = { readonly oid: string; readonly old: string; readonly target: string };

/** The author of a link’s new target: it follows the path that it names, whatever name that held. */
export const LINK_AUTHOR: Author = { stage: 'rebrand', rule: '(link)' };

export function retargetLinks(
  links: readonly Entry[],
  targets: ReadonlyMap<string, string>,
  moved: ReadonlyMap<string, string>,
  format: ObjectFormat,
  ports: DerivePorts,
): ReadonlyMap<string, Retargeted> {
  const changed = new Map<string, Retargeted>();
  if (links.length === 0) return changed;
  const all = withFolders(moved);
  for (const { path, oid } of links) {
    const old = targets.get(oid) ?? '';
    const target = retargetLink(path, old, all);
    if (target === old) continue;
    const bytes = Buffer.from(target);
    const link = objectId('blob', bytes, format);
    ports.write('blob', link, bytes);
    changed.set(path, { oid: link, old, target });
    const edit: Edit = { span: { start: 0, end: old.length }, old, text: target, by: LINK_AUTHOR };
    ports.onChange?.({
      from: path,
      to: moved.get(path) ?? path,
      before: decode(path, oid, Buffer.from(old)),
      after: target,
      edits: [edit],
      isLink: true,
    });
  }
  return changed;
}
