import { isSealed } from '../model/is-sealed.ts';
import { isMinified } from './file-protection.ts';

/** Why a whole file is left alone, as its text alone tells; null for most. */
export function keptByText(path: string, text: string): 'minified' | 'sealed-file' | null {
  if (isMinified(path, text)) return 'minified';
  return isSealed(path, text) ? 'sealed-file' : null;
}
