import type { LinkFault, PathFault } from '../model/path-fault.ts';

/** What is wrong with a path or a link, after a colon. The path that another collides with is named behind it. */
export const PATH_FAULTS: Record<PathFault | LinkFault, string> = {
  absolute: 'it begins at the root of a disk',
  empty: 'a name in it is empty',
  dot: 'a name in it is . or ..',
  'dot-git': 'it leads into git’s own files (.git)',
  control: 'it holds a control character, such as a line break or a tab',
  bidi: 'it holds a mark that turns the writing around',
  invisible: 'it holds an invisible mark',
  'not-utf8': 'it is not in UTF-8, and macOS would not write it',
  reserved: 'Windows keeps a name in it for a device',
  'illegal-character': 'Windows allows one of its characters in no name',
  trailing: 'a name in it ends with a dot or a blank',
  'too-long': 'it is too long',
  collision: 'where capitals or accents do not count, it is the same as',
  'absolute-link': 'it begins at the root of a disk',
  'escaping-link': 'it may lead out of the repository',
};
