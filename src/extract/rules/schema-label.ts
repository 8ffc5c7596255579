import type { Circumstance } from '../circumstance.ts';

/** `{ type: String, label: 'Name' }` in a database schema. */
export function isSchemaLabel({ context, path }: Circumstance): boolean {
  if (context.property !== 'label' || context.beside?.includes('type') !== true) return false;
  return (
    /(?:^|\.|new )(?:[sS]chema\w*|field)$/.test(context.callee ?? '') ||
    /\/(?:db|database|definitions|schemas?|entities|entity)\//.test(path)
  );
}
