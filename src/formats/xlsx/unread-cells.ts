import { isState } from '../../model/states.ts';
import type { UnreadCells } from '../format.ts';
import type { ColumnId } from './columns.ts';
import type { SheetRows } from './read-sheet.ts';
import { columnName } from './sheet-xml.ts';

/** What people wrote below a heading where nothing is taken from: in columns of their own, and words that are no status. */
export function unreadCells(
  heading: SheetRows[number],
  rows: SheetRows,
  places: ReadonlyMap<ColumnId, number>,
): readonly UnreadCells[] {
  const ours = new Set(places.values());
  const status = places.get('status');
  const found = new Map<number, UnreadCells>();
  for (const { number, cells } of rows) {
    for (const [index, { text }] of cells) {
      const isRead = index === status ? isState(text.trim().toLowerCase()) : ours.has(index);
      if (isRead || text.trim() === '') continue;
      const column = heading.cells.get(index)?.text ?? columnName(index);
      const first = found.get(index) ?? { column, count: 0, text, line: number };
      found.set(index, { ...first, count: first.count + 1 });
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, cells]) => cells);
}
