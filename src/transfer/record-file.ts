import type { RecordedFile } from '../model/record.ts';
import type { Entry } from '../model/snapshot.ts';
import { recordEdits } from './record-edits.ts';
import { LINK_AUTHOR, type Retargeted } from './retarget-links.ts';
import type { Surveyed } from './survey-tree.ts';

/** The record of one derived file, or null where it is the donor's own under the donor's path. */
export function recordFile(
  entry: Entry,
  path: string,
  file: Surveyed | undefined,
  link: Retargeted | undefined,
  movedBy: readonly string[] | undefined,
): RecordedFile | null {
  const edits = link === undefined ? (file?.outcome.edits ?? []) : [];
  if (link === undefined && edits.length === 0 && path === entry.path) return null;
  const moved = movedBy === undefined ? {} : { movedBy };
  const base = { path, from: entry.path, ...moved, encoding: file?.encoding ?? 'utf-8' } as const;
  if (link !== undefined) {
    return { ...base, edits: [{ start: 0, length: link.target.length, old: link.old, by: LINK_AUTHOR }] };
  }
  const sealed = edits.some(({ by }) => by.stage === 'redact');
  return { ...base, edits: recordEdits(edits), ...(sealed ? { sealed: entry.oid } : {}) };
}
