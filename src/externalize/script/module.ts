import type { Program } from 'oxc-parser';
import type { Tree } from '../codemod.ts';
import { resolveModule } from './resolve-module.ts';

/** Where a script imports from: a package (or an alias that is one way to write for all), or a file of the tree. */
export type Module =
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'file'; readonly path: string };

/** How a file at `from` names a module: by an alias of the package's, where the file imports by one, else by the way to it. */
export function moduleName(
  module: Module,
  from: string,
  program: Program,
  folder: string,
  tree: Tree,
): string {
  if (module.kind === 'package') return module.name;
  const bare = module.path.replace(/\.[cm]?[jt]sx?$/, '').replace(/\/index$/, '');
  for (const node of program.body) {
    const name = node.type === 'ImportDeclaration' ? node.source.value : '';
    const alias = /^(?:@|~|#)\//.exec(name)?.[0];
    const target = alias === undefined ? undefined : resolveModule(name, from, folder, tree.has);
    if (alias === undefined || target === undefined) continue;
    const rest = name.slice(alias.length);
    const base = target.slice(0, target.lastIndexOf(rest));
    if (bare.startsWith(base)) return `${alias}${bare.slice(base.length)}`;
  }
  return relativeTo(bare, from);
}

/** `../i18n` for a file one folder below it. */
function relativeTo(path: string, from: string): string {
  const to = path.split('/');
  const folders = from.split('/').slice(0, -1);
  let shared = 0;
  while (shared < folders.length && shared < to.length - 1 && folders[shared] === to[shared]) shared++;
  const up = folders.slice(shared).map(() => '..');
  return [...(up.length === 0 ? ['.'] : up), ...to.slice(shared)].join('/');
}
