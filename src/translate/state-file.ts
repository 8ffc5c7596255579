import { byCodePoint } from '../model/by-code-point.ts';
import type { Catalog, CatalogEntry, State } from '../model/catalog.ts';
import { isState } from '../model/states.ts';
import { textHash } from '../model/text-hash.ts';

/** What a PO file cannot say of a unit. The hashes tell to which texts it belongs. */
export type StateLine = {
  readonly id: string;
  readonly state: State;
  readonly targetHash: string;
  readonly sourceHash: string;
  readonly was?: State;
  readonly by?: string;
  readonly approvedBy?: string;
  readonly batch?: string;
  readonly goneFor?: number;
};

/** `<domain>.state.jsonl`: a line for each unit, sorted by id, so that git merges two people's work line by line. */
export function stateFile(catalog: Catalog): string {
  const sorted = [...catalog.entries].sort((a, b) => byCodePoint(a.id, b.id));
  return sorted.map((entry) => `${lineOf(entry)}\n`).join('');
}

const NOT_TRANSLATED = textHash('');

/** A `StateLine`; what an entry does not have, JSON leaves out. */
function lineOf({ id, state, target, source, was, by, approvedBy, batch, goneFor }: CatalogEntry): string {
  const targetHash = target === '' ? NOT_TRANSLATED : textHash(target);
  const sourceHash = textHash(source);
  return JSON.stringify({ id, state, targetHash, sourceHash, was, by, approvedBy, batch, goneFor });
}

/**
 * The lines of such a file, and the 1-based numbers of those that cannot be read (a merge left its marks there): without
 * a line a unit has the state that its PO file tells, so nothing is lost but who did it.
 */
export function readStateFile(text: string): {
  readonly lines: readonly StateLine[];
  readonly unread: readonly number[];
} {
  const read = text
    .split(/\r?\n/)
    .map((line, i) => ({ number: i + 1, line, value: line === '' ? null : readLine(line) }));
  return {
    lines: read.flatMap(({ value }) => value ?? []),
    unread: read.flatMap(({ number, line, value }) => (value === null && line !== '' ? [number] : [])),
  };
}

function readLine(line: string): StateLine | null {
  const value = parsed(line);
  if (typeof value !== 'object' || value === null) return null;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : undefined);
  const [id, state, targetHash, sourceHash] = ['id', 'state', 'targetHash', 'sourceHash'].map(text);
  if (id === undefined || state === undefined || targetHash === undefined || sourceHash === undefined)
    return null;
  if (!isState(state)) return null;
  const [was, by, approvedBy, batch] = ['was', 'by', 'approvedBy', 'batch'].map(text);
  const { goneFor } = fields;
  return {
    id,
    state,
    targetHash,
    sourceHash,
    ...(was === undefined || !isState(was) ? {} : { was }),
    ...(by === undefined ? {} : { by }),
    ...(approvedBy === undefined ? {} : { approvedBy }),
    ...(batch === undefined ? {} : { batch }),
    ...(typeof goneFor === 'number' ? { goneFor } : {}),
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
