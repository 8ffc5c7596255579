/** What can be wrong with a path of a tree, the worst first (transfer design, edge cases). */
export type PathFault =
  | 'absolute'
  | 'empty'
  | 'dot'
  | 'dot-git'
  | 'control'
  | 'bidi'
  | 'invisible'
  | 'not-utf8'
  | 'reserved'
  | 'illegal-character'
  | 'trailing'
  | 'too-long'
  | 'collision';

/** What can be wrong with the target of a symbolic link. */
export type LinkFault = 'absolute-link' | 'escaping-link' | 'dot-git';
