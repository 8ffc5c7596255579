import type { Tree } from '../codemod.ts';

/** A package.json of the tree. */
export type Package = {
  /** With a slash at its end; '' for the root. */
  readonly folder: string;
  readonly path: string;
  readonly dependencies: ReadonlySet<string>;
  /** What it leaves to those who use it. */
  readonly peers: ReadonlySet<string>;
};

const known = new WeakMap<Tree, readonly Package[]>();

/** The packages whose folders a path is in, the innermost first. */
export function packagesAround(path: string, tree: Tree): readonly Package[] {
  return packagesOf(tree).filter(({ folder }) => path.startsWith(folder));
}

/** All packages of a tree, the innermost first. */
export function packagesOf(tree: Tree): readonly Package[] {
  const all = known.get(tree) ?? readPackages(tree);
  known.set(tree, all);
  return all;
}

function readPackages(tree: Tree): readonly Package[] {
  return tree.paths
    .filter((path) => /(?:^|\/)package\.json$/.test(path))
    .map((path) => ({
      folder: path.slice(0, -'package.json'.length),
      path,
      dependencies: namesIn(tree.textOf(path) ?? '', ['dependencies', 'devDependencies', 'peerDependencies']),
      peers: namesIn(tree.textOf(path) ?? '', ['peerDependencies']),
    }))
    .sort((a, b) => b.folder.length - a.folder.length);
}

function namesIn(text: string, fields: readonly string[]): ReadonlySet<string> {
  const said = parsed(text);
  const names = fields.flatMap((field) => {
    const value = said?.[field];
    return typeof value === 'object' && value !== null ? Object.keys(value) : [];
  });
  return new Set(names);
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}
