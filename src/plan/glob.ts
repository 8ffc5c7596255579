import picomatch from 'picomatch';
import { isCostlyGlob } from '../model/is-costly-glob.ts';
import type { TextFlaw } from './plan-fault.ts';

/** What is wrong with a glob over the paths of a tree, if anything is. */
export function globFlaw(glob: string): TextFlaw | null {
  if (glob.trim() === '') return { reason: 'blank', write: '' };
  if (/\p{Cc}|\p{Cs}/u.test(glob)) return { reason: 'control-character', write: '' };
  // In a glob `\` takes the next character's meaning away, so a Windows path would match nothing.
  if (glob.includes('\\')) return { reason: 'glob-backslash', write: glob.replaceAll('\\', '/') };
  if (glob.startsWith('/')) return { reason: 'glob-absolute', write: glob.replace(/^\/+/, '') };
  if (glob.split(/[/{},()|]/).includes('..')) return { reason: 'glob-parent', write: '' };
  // One negated glob in a list takes in nearly everything.
  if (glob.startsWith('!') && !glob.startsWith('!(')) return { reason: 'glob-negated', write: '' };
  if (glob.endsWith('/')) return { reason: 'glob-directory', write: `${glob}**` };
  if (!isBalanced(glob)) return { reason: 'glob-brackets', write: '' };
  return isCostlyGlob(glob) ? { reason: 'glob-costly', write: '' } : null;
}

function isBalanced(glob: string): boolean {
  try {
    picomatch.makeRe(glob, { strictBrackets: true, dot: true });
    return true;
  } catch {
    return false;
  }
}
