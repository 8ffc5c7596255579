import { isSealed } from '../model/is-sealed.ts';
import { isBundle } from './bundle.ts';
import type { PathRole } from './path-role.ts';

/** Why nothing of a file is read; null for a file that is. */
export function skippedAs(path: string, text: string, role: PathRole): 'vendored' | 'sealed-file' | null {
  if (role === 'vendor' || isBundle(path, text)) return 'vendored';
  return isSealed(path, text) ? 'sealed-file' : null;
}
