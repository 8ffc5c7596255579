import { isAnyOf } from './is-any-of.ts';
import type { Protection } from './protection.ts';

/**
 * A table, a column or a schema that an applied migration makes. The migration stays as it is, so a query, a mapping or
 * a setting that speaks of `nlx_management` by another name would look for what no database has.
 */
export const migratedName: Protection = {
  code: 'migrated-name',
  soft: false,
  protects: (context, { world }) => isAnyOf(context, world.migratedNames),
};
