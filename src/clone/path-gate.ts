import { isRawPath } from '../model/objects/path-bytes.ts';
import type { LinkFault, PathFault } from '../model/path-fault.ts';

/** A path and its fault; `other` is the path that it collides with. */
export type FaultyPath = { readonly path: string; readonly fault: PathFault; readonly other?: string };

const PLAIN = /^[ -~]*$/;
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/;
/** Marks that come along when somebody copies a name from a page; they turn nothing around that is not Arabic or Hebrew. */
const INVISIBLE = /[\u200e\u200f\u061c]/;
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[1-9¹²³]) *(?:\.|:|$)/i;
const ILLEGAL = /[\\:*?"<>|]/;
// HFS+ drops these before it compares names, so `.g\u200cit` opens `.git` there (git's utf8.c has the same list).
const HFS_IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
// NTFS drops trailing dots and spaces, opens `.git:stream` inside `.git`, and calls it `git~1` for short.
const DOT_GIT = /^(?:\.git|git~1)[. ]*(?::|$)/i;
const DRIVE = /^[A-Za-z]:(?=[\\/]|$)/;

const LONGEST_PATH = 240;
const LONGEST_SEGMENT = 255;
// Linux takes 4096 bytes, and the folder that the tree is in has its share of them.
const LONGEST_WRITTEN = 3072;
// git's own limit; the directories of a longer path are not worth the quadratic time of naming each.
const LONGEST_COMPARED = 4096;

/** The worst fault of one path from the root of a tree, or null. Total: any string has an answer. */
export function gatePath(path: string): PathFault | null {
  if (/^[\\/]/.test(path) || DRIVE.test(path)) return 'absolute';
  const segments = path.split('/');
  if (segments.includes('')) return 'empty';
  // A checkout on Windows takes a backslash for a separator: what lies behind one is looked at too.
  const steps = path.split(/[\\/]/);
  if (steps.some((step) => /^\.{1,2} *$/.test(step))) return 'dot';
  if (steps.some(isDotGit)) return 'dot-git';
  if (CONTROL.test(path)) return 'control';
  if (BIDI.test(path)) return 'bidi';
  if (INVISIBLE.test(path)) return 'invisible';
  if (isRawPath(path)) return 'not-utf8';
  if (segments.some((segment) => RESERVED.test(segment))) return 'reserved';
  if (ILLEGAL.test(path)) return 'illegal-character';
  if (segments.some((segment) => /[. ]$/.test(segment))) return 'trailing';
  return path.length > LONGEST_PATH || isUnwritable(path) ? 'too-long' : null;
}

/** Whether no system can write a path, for its own length or that of a name in it, in bytes. */
export function isUnwritable(path: string): boolean {
  // No letter takes more than three bytes for each of its units, and no name is longer than its path.
  if (path.length * 3 <= LONGEST_SEGMENT) return false;
  if (path.length * 3 > LONGEST_WRITTEN && Buffer.byteLength(path) > LONGEST_WRITTEN) return true;
  for (let start = 0; start < path.length; ) {
    const slash = path.indexOf('/', start);
    const end = slash === -1 ? path.length : slash;
    if ((end - start) * 3 > LONGEST_SEGMENT && Buffer.byteLength(path.slice(start, end)) > LONGEST_SEGMENT)
      return true;
    start = end + 1;
  }
  return false;
}

/**
 * The faults of all paths of a tree, in the order given, with those that a file system blind to case or to Unicode
 * normalisation would lay over one another, or over the directory of another. Linear in the length of the paths.
 */
export function gatePaths(paths: readonly string[]): FaultyPath[] {
  const files = new Map<string, string>();
  const directories = new Map<string, string>();
  for (const path of paths) {
    if (path.length > LONGEST_COMPARED) continue;
    const folded = fold(path);
    let slash = folded.lastIndexOf('/');
    // What stands above a known directory is known as well.
    while (slash > 0 && !directories.has(folded.slice(0, slash))) {
      directories.set(folded.slice(0, slash), path);
      slash = folded.lastIndexOf('/', slash - 1);
    }
  }
  return paths.flatMap((path) => {
    const fault = gatePath(path);
    const own: readonly FaultyPath[] = fault === null ? [] : [{ path, fault }];
    if (path.length > LONGEST_COMPARED) return own;
    const folded = fold(path);
    const other = files.get(folded) ?? directories.get(folded);
    if (!files.has(folded)) files.set(folded, path);
    return other === undefined ? own : [...own, { path, fault: 'collision', other }];
  });
}

/**
 * What is wrong with a symbolic link at `path` that points to `target`, or null. A `..` behind a name is refused
 * wherever it leads on paper: the name may be another link, and `..` then starts from where that one points.
 */
export function gateLink(path: string, target: string): LinkFault | null {
  if (/^[\\/]/.test(target) || /^[A-Za-z]:/.test(target)) return 'absolute-link';
  const steps = target.split(/[\\/]/);
  if (steps.some(isDotGit)) return 'dot-git';
  // What follows a NUL is not the target, a backslash is a name on one system and a separator on the other, and what is
  // no UTF-8 (or says so) no path of a tree can be called.
  if (target === '' || /[\\\0\ufffd]/.test(target)) return 'escaping-link';
  let above = path.split('/').length - 1;
  let named = false;
  for (const step of steps) {
    if (step === '' || step === '.') continue;
    if (step !== '..') named = true;
    else if (named || --above < 0) return 'escaping-link';
  }
  return null;
}

const HOSTILE: ReadonlySet<PathFault | LinkFault> = new Set(['absolute', 'empty', 'dot', 'dot-git'] as const);

/**
 * Whether a fault refuses the donor: nobody has such a path or link by accident. The others are warnings, since the path is
 * harmless where the donor works or does not cross (`unshowable`), as a link does not that leads out of the tree (`leaveLinks`).
 */
export function isHostile(fault: PathFault | LinkFault): boolean {
  return HOSTILE.has(fault);
}

/**
 * What keeps a path behind: no list of paths and no terminal can show it as it is. People have some by accident: macOS
 * writes `Icon` with a carriage return at its end.
 */
export function unshowable(path: string): 'control' | 'bidi' | null {
  if (PLAIN.test(path)) return null;
  if (CONTROL.test(path)) return 'control';
  return BIDI.test(path) ? 'bidi' : null;
}

function isDotGit(segment: string): boolean {
  return DOT_GIT.test(segment.replace(HFS_IGNORED, ''));
}

function fold(path: string): string {
  if (/^[\x00-\x7f]*$/.test(path)) return path.toLowerCase();
  return path.replace(HFS_IGNORED, '').normalize('NFC').toLowerCase().normalize('NFC');
}
