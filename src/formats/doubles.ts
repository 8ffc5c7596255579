import type { Row, RowFault } from './format.ts';

/** A fault for each id that stands in several rows with different texts. */
export function doubles(rows: readonly Row[]): readonly RowFault[] {
  const first = new Map<string, string>();
  const found = new Map<string, RowFault>();
  for (const { id, target } of rows) {
    const other = first.get(id);
    if (other === undefined) first.set(id, target);
    else if (other !== target) found.set(id, { fault: 'double', detail: id, id });
  }
  return [...found.values()];
}
