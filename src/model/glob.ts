import picomatch from 'picomatch';

/** A matcher for a list of globs over paths from the root of a tree; dot files count as files. */
export function globs(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  return picomatch([...patterns], { dot: true, nonegate: true });
}
