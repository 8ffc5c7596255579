import * as z from 'zod';
import { byCodePoint } from '../model/by-code-point.ts';
import { STATES } from '../model/states.ts';
import type { UndoRecord } from './undo-record.ts';

const state = z.enum([...STATES]);

const recordSchema = z.object({
  language: z.string(),
  donor: z.string(),
  domain: z.string(),
  id: z.string(),
  srcHash: z.string(),
  after: z.object({ targetHash: z.string(), state }),
  before: z.object({
    target: z.string(),
    state,
    remarks: z.array(z.string()),
    was: z.exactOptional(state),
    previous: z.exactOptional(z.string()),
    by: z.exactOptional(z.string()),
    approvedBy: z.exactOptional(z.string()),
    batch: z.exactOptional(z.string()),
  }),
});

/** A line for each entry, sorted. */
export function undoFile(records: readonly UndoRecord[]): string {
  const lines = records.map((record) => JSON.stringify(record)).sort(byCodePoint);
  return lines.map((line) => `${line}\n`).join('');
}

/** The records of such a file; null where a line cannot be read. */
export function readUndoFile(text: string): readonly UndoRecord[] | null {
  try {
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => recordSchema.parse(JSON.parse(line)));
  } catch {
    return null;
  }
}
