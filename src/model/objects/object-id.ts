import { createHash } from 'node:crypto';
import type { ObjectFormat } from '../snapshot.ts';

/** The id git gives an object: the hash of `<type> <size>\0<bytes>`. */
export function objectId(type: 'blob' | 'tree' | 'commit', bytes: Uint8Array, format: ObjectFormat): string {
  return createHash(format).update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}
