import { charClass } from '../char-class.ts';
import { runAround } from '../hit.ts';
import type { Protection } from './protection.ts';

const isOfToken = charClass(/[\p{L}\p{N}_$]/u);

/**
 * A table, a column or a schema that an applied migration makes. The migration stays as it is, so a query, a mapping or
 * a setting that speaks of `nlx_management` by another name would look for what no database has.
 */
export const migratedName: Protection = {
  code: 'migrated-name',
  soft: false,
  protects(context, { world }) {
    if (world.migratedNames.length === 0 || context.term.name.kind !== 'word') return false;
    return world.migratedNames.includes(runAround(context, isOfToken).text);
  },
};
