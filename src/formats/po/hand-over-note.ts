import type { CatalogEntry, State } from '../../model/catalog.ts';
import { isState } from '../../model/states.ts';
import { textHash } from '../../model/text-hash.ts';

/** What an entry was when it was handed out. gettext's tools keep `#.` lines, so it travels in one of them. */
export type HandOver = { readonly srcHash: string; readonly baseHash: string; readonly baseState: State };

const NOTE = /^saphan: src=([0-9a-f]{16});base=([0-9a-f]{16});state=([a-z-]+)$/;

export function handOverNote(entry: CatalogEntry): string {
  return `saphan: src=${textHash(entry.source)};base=${textHash(entry.target)};state=${entry.state}`;
}

export function readHandOverNote(note: string): HandOver | null {
  const match = NOTE.exec(note.trim());
  if (match === null || !isState(match[3]!)) return null;
  return { srcHash: match[1]!, baseHash: match[2]!, baseState: match[3] };
}
