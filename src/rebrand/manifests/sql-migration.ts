import type { World } from '../../model/world.ts';
import { firstGroups as all } from './first-groups.ts';
import { sqlTables } from './sql-tables.ts';

const COMMENT = /--[^\n]*|\/\*[\s\S]*?\*\//g;
/** A single word may be any word of a program; of two words with a joint it is this one's. */
const COMPOUND = /(?<![\p{L}\p{N}_$])(\p{L}[\p{L}\p{N}$]*_[\p{L}\p{N}_$]+)/gu;

/** What an applied migration of plain SQL makes; the file stays, so these names do. */
export function sqlMigration(
  text: string,
): Pick<World, 'databaseNames' | 'migratedNames' | 'tables' | 'migratedTables'> {
  const tables = sqlTables(text);
  return {
    // Double quotes and backticks hold names in SQL; single quotes hold values.
    databaseNames: all(text, /["`]([\p{L}_][\p{L}\p{N}_$]{2,})["`]/gu),
    migratedNames: [...new Set(all(text.replace(COMMENT, ' '), COMPOUND))],
    tables,
    migratedTables: tables,
  };
}
