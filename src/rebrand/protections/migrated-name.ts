import { type HitContext, lineBefore } from '../hit.ts';
import { isMapped } from './database-name.ts';
import { isAnyOf } from './is-any-of.ts';
import type { Protection } from './protection.ts';
import { isTableCall, tableAt } from './table-at.ts';

/**
 * A table, a column or a schema that an applied migration makes. The migration stays as it is, so a query, a mapping or
 * a setting that speaks of `nlx_management` by another name would look for what no database has.
 */
export const migratedName: Protection = {
  code: 'migrated-name',
  soft: false,
  protects: (context, { world }) =>
    isAnyOf(context, world.migratedNames) || isMigratedTable(context, world.migratedTables),
};

/** A name of one word may be any word of a program: only where a statement or a mapping names a table it is this one. */
function isMigratedTable(context: HitContext, tables: readonly string[]): boolean {
  if (tables.length === 0) return false;
  const isTable = (name: string | null) => name !== null && tables.includes(name.toLowerCase());
  if (isTable(tableAt(context))) return true;
  return isAnyOf(context, tables) && (isMapped(lineBefore(context)) || isTableCall(context));
}
