import { createHash } from 'node:crypto';

/**
 * The id of hard-coded text: `u_` and 12 hex digits of the SHA-256 of the text as typed, holes numbered. A context
 * (where a decision splits one text into several units) is hashed with it.
 */
export function unitId(source: string, context = ''): string {
  const hash = createHash('sha256').update(source);
  if (context !== '') hash.update('\0').update(context);
  return `u_${hash.digest('hex').slice(0, 12)}`;
}

/** The id of a unit from what a PO file says of it: a context with a colon (`ns:key`) is a key and the id itself. */
export function unitIdOf(source: string, context: string): string {
  return context.includes(':') ? context : unitId(source, context);
}
