import { isState } from '../../model/states.ts';
import type { Row, RowFault, UnreadCells } from '../format.ts';
import { COLUMNS, type ColumnId, TOO_LONG } from './columns.ts';
import type { ReadCell, SheetRows } from './read-sheet.ts';
import { unreadCells } from './unread-cells.ts';

type Places = ReadonlyMap<ColumnId, number>;

export type SheetContent = {
  readonly rows: readonly Row[];
  readonly faults: readonly RowFault[];
  readonly unread: readonly UnreadCells[];
};

/** What a sheet with our heading says, wherever its columns were moved to; null for any other sheet. */
export function rowsOfSheet(rows: SheetRows): SheetContent | null {
  const heading = rows.slice(0, 20).find(({ cells }) => NEEDED.every((id) => placesOf(cells).has(id)));
  if (heading === undefined) return null;
  const places = placesOf(heading.cells);
  const below = rows.filter(({ number }) => number > heading.number);
  const read = below.map(({ number, cells }) => rowOf((id) => cells.get(places.get(id) ?? -1), number));
  return {
    rows: read.flatMap((each) => (each !== null && 'target' in each ? [each] : [])),
    faults: read.flatMap((each) => (each !== null && 'fault' in each ? [each] : [])),
    unread: unreadCells(heading, below, places),
  };
}

const NEEDED: readonly ColumnId[] = ['translation', 'id', 'base'];

function placesOf(cells: ReadonlyMap<number, ReadCell>): Places {
  const found = new Map<ColumnId, number>();
  for (const [index, { text }] of cells) {
    const title = text.trim().toLowerCase();
    // The heading of the translation goes on with the name of its language.
    const column = COLUMNS.find(
      (each) => title === each.title.toLowerCase() || title.startsWith(`${each.title.toLowerCase()} ·`),
    );
    if (column !== undefined && !found.has(column.id)) found.set(column.id, index);
  }
  return found;
}

function rowOf(cell: (id: ColumnId) => ReadCell | undefined, line: number): Row | RowFault | null {
  const text = (id: ColumnId): string | undefined => {
    const found = cell(id);
    return found?.kind === 'text' ? found.text : undefined;
  };
  const id = text('id');
  const remarks = remarksOf(cell('comment'));
  const odd = (['id', 'translation', 'base', 'src'] as const)
    .map(cell)
    .find((each) => each !== undefined && each.kind !== 'text');
  if (odd !== undefined)
    return {
      fault: 'not-text',
      detail: `${odd.kind} ${odd.text}`,
      ...(id === undefined ? {} : { id }),
      remarks,
      line,
    };
  const target = text('translation') ?? '';
  if (id === undefined) {
    const isEmpty = target === '' && remarks.length === 0;
    return isEmpty ? null : { fault: 'no-id', detail: target || remarks.join(' '), remarks, line };
  }
  const [srcHash, baseHash, was, state, source, previous] = (
    ['src', 'base', 'was', 'status', 'source', 'previous'] as const
  ).map(text);
  if (baseHash === TOO_LONG) return { fault: 'too-long', detail: '', id, line };
  const status = state?.trim().toLowerCase() ?? '';
  return {
    id,
    target,
    ...(source === undefined ? {} : { source }),
    ...(isState(status) ? { state: status } : {}),
    ...(previous === undefined ? {} : { previous }),
    remarks,
    line,
    ...(srcHash === undefined ? {} : { srcHash }),
    ...(baseHash === undefined ? {} : { baseHash }),
    ...(was !== undefined && isState(was) ? { baseState: was } : {}),
  };
}

/** A comment may be a number: nothing hangs on it. */
function remarksOf(comment: ReadCell | undefined): readonly string[] {
  const lines = (comment?.text ?? '').split(/\r?\n|\r/).map((line) => line.trim());
  return lines.filter((line) => line !== '');
}
