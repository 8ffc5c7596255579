import type { Tree } from '../codemod.ts';
import type { Package } from './packages.ts';
import { resolveModule } from './resolve-module.ts';

const SCRIPT = /\.[cm]?[jt]sx?$/;
const ENTRY =
  /^(?:page|layout|template|loading|not-found|default|route|global-error|opengraph-image|icon|sitemap|robots|manifest)\.[jt]sx?$/;
/** Hooks of React that only run in a browser. */
const STATE =
  /\buse(?:State|Effect|LayoutEffect|Reducer|Ref|Context|Callback|Memo|ImperativeHandle|Transition|DeferredValue|SyncExternalStore)\s*[<(]/;

const known = new WeakMap<Tree, Map<string, ReadonlySet<string> | null>>();

/**
 * Whether a script of a package runs in browsers. Where Next renders an `app/` folder, that is so for what says it is, for
 * what uses state, and for what only such scripts import; everywhere else it is so for all.
 */
export function isClientModule(path: string, own: Package, tree: Tree): boolean {
  const packages = known.get(tree) ?? new Map<string, ReadonlySet<string> | null>();
  known.set(tree, packages);
  if (!packages.has(own.folder)) packages.set(own.folder, clientModules(own, tree));
  return packages.get(own.folder)?.has(path) ?? true;
}

function clientModules({ folder, dependencies }: Package, tree: Tree): ReadonlySet<string> | null {
  const paths = tree.paths.filter((path) => path.startsWith(folder) && SCRIPT.test(path));
  const isApp = (path: string) => /^(?:src\/)?app\//.test(path.slice(folder.length));
  const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  if (!dependencies.has('next') || !paths.some((path) => isApp(path) && ENTRY.test(nameOf(path))))
    return null;
  const scripts = new Set(paths);
  const importers = new Map<string, string[]>();
  const client = new Set<string>();
  const maybe = new Set<string>();
  for (const path of paths) {
    const text = tree.textOf(path) ?? '';
    for (const name of importedBy(text)) {
      const target = resolveModule(name, path, folder, (each) => scripts.has(each));
      if (target !== undefined) importers.set(target, [...(importers.get(target) ?? []), path]);
    }
    const head = text.slice(0, 2000);
    const isPage = /^(?:src\/)?pages\/(?!api\/)/.test(path.slice(folder.length));
    if (/^\s*(['"])use client\1/m.test(head) || isPage) client.add(path);
    else if (/^\s*(['"])use server\1/m.test(head) || (isApp(path) && ENTRY.test(nameOf(path)))) continue;
    else if (STATE.test(text)) client.add(path);
    else maybe.add(path);
  }
  // What nothing but clients import is one; taking away those with another importer goes on until none is left.
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const path of maybe) {
      const from = importers.get(path) ?? [];
      if (from.length > 0 && from.every((each) => client.has(each) || maybe.has(each))) continue;
      maybe.delete(path);
      isChanged = true;
    }
  }
  return new Set([...client, ...maybe]);
}

function importedBy(text: string): readonly string[] {
  const found = text.matchAll(/\b(?:from|import|require)\s*\(?\s*['"]([^'"\n]+)['"]/g);
  return [...found].map(([, name = '']) => name);
}
