import type { Finding } from '../model/finding.ts';
import type { FileTraces } from './trace-search.ts';

/**
 * Classes with a new name that find their table by it, where the table keeps the old one: its name stands in migrations
 * that databases have applied, or waits for a person.
 */
export function partedTables(traces: readonly FileTraces[]): readonly Finding[] {
  const stays = new Map<string, { readonly table: string; readonly other: string }>();
  for (const { spelling, becomes, place } of traces.flatMap(({ old, applied }) => [...applied, ...old])) {
    if (!stays.has(becomes)) stays.set(becomes, { table: spelling, other: `${place.path}:${place.line}` });
  }
  return traces.flatMap(({ models }) =>
    models.flatMap(({ model, tables, place }): Finding[] => {
      const becomes = tables.find((table) => stays.has(table));
      if (becomes === undefined) return [];
      const args = { model, becomes, ...stays.get(becomes)! };
      return [{ code: 'table-parted', severity: 'warning', args, place }];
    }),
  );
}
