import { readLimitNote } from '../model/limit-note.ts';
import type { Check } from './check.ts';
import { eachTarget } from './each-target.ts';

/** Translations that the place where they are kept does not take: a database refuses them or cuts them off. */
export const tooLong: Check = {
  code: 'too-long',
  *run(input) {
    for (const { entry, place } of eachTarget(input)) {
      const limits = entry.notes.flatMap((note) => readLimitNote(note) ?? []);
      const most = Math.min(...limits);
      const length = [...entry.target].length;
      if (length <= most) continue;
      yield { code: 'too-long', severity: 'error', args: { id: entry.id, length, most }, place };
    }
  },
};
