import { writeFile } from '../../io/write-file.ts';
import { byCodePoint } from '../../model/by-code-point.ts';
import type { Derivation } from '../../transfer/derive.ts';
import { editRows, type JournalRow, moveRows } from '../../transfer/journal.ts';
import type { FileChange } from '../../transfer/ports.ts';

/** Notes every edit while donors are derived, for a file of one JSON line each. */
export type Journal = {
  readonly note: (donor: string, change: FileChange) => void;
  readonly write: (path: string, derivations: readonly Derivation[]) => void;
};

export function journal(): Journal {
  const edits = new Map<string, readonly JournalRow[]>();
  return {
    // Links have a row among the moves.
    note(donor, change) {
      if (change.isLink !== true) edits.set(`${donor}/${change.from}`, editRows(donor, change));
    },
    write(path, derivations) {
      // A file that gave way to one of the overlay is in no record: what was judged of it changes nothing.
      const files = derivations.flatMap(({ record }) =>
        record.files.map(({ from }) => `${record.donor}/${from}`),
      );
      const rows = [...files.map((file) => edits.get(file) ?? []), ...derivations.map(moveRows)].flat();
      const sorted = rows.sort(
        (a, b) =>
          byCodePoint(`${a.donor}/${a.path}`, `${b.donor}/${b.path}`) || (a.start ?? -1) - (b.start ?? -1),
      );
      writeFile(path, sorted.map((row) => `${JSON.stringify(row)}\n`).join(''));
    },
  };
}
