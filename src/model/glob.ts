import picomatch from 'picomatch';

const OPTIONS = { dot: true, nonegate: true } as const;

/** A file's name alone, anywhere in the tree: what most lists of globs are made of. */
const ANYWHERE = /^\*\*\/([^/{}()!]+)$/;

/** A matcher for a list of globs over paths from the root of a tree; dot files count as files. */
export function globs(patterns: readonly string[]): (path: string) => boolean {
  const names = patterns
    .flatMap((pattern) => ANYWHERE.exec(pattern)?.[1] ?? [])
    .filter((name) => name !== '**');
  const others = patterns.filter((pattern) => pattern === '**/**' || !ANYWHERE.test(pattern));
  const matchesPath = others.length === 0 ? () => false : picomatch([...others], OPTIONS);
  if (names.length === 0) return matchesPath;
  // One expression on a short text, where a glob of a path would be tried from every folder on.
  const name = new RegExp(names.map((each) => picomatch.makeRe(each, OPTIONS).source).join('|'));
  return (path) => name.test(path.slice(path.lastIndexOf('/') + 1)) || matchesPath(path);
}
