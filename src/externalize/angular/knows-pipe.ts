import type { Tree } from '../codemod.ts';

/** What brings each pipe along. */
const BRINGS: Readonly<Record<string, RegExp>> = {
  translate: /\bTranslate(?:Module|Pipe)\b/,
  transloco: /\bTransloco(?:Module|Pipe)\b/,
};

/** A module of Angular, as far as its decorator lists names. */
type NgModule = {
  readonly name: string;
  readonly declares: string;
  readonly imports: string;
  readonly exports: string;
};

/**
 * Whether a template may use a pipe: it does already, or its component imports it, or the module that declares the component
 * does; by itself, or with a module of the donor's own that exports it. Angular builds nothing with a pipe it does not know.
 */
export function knowsPipe(path: string, text: string, pipe: string, tree: Tree): boolean {
  if (new RegExp(String.raw`['")]\s*\|\s*${pipe}\b`).test(text)) return true;
  const component = componentOf(path, tree);
  if (component === null) return false;
  const modules = modulesOf(tree);
  const brings = BRINGS[pipe]!;
  const isBrought = (imports: string) =>
    brings.test(imports) || modules.some(({ name, exports }) => names(imports, name) && brings.test(exports));
  // One that stands alone is declared nowhere.
  if (isBrought(listed('imports', component.code))) return true;
  return modules.some(({ declares, imports }) => names(declares, component.name) && isBrought(imports));
}

/** The class whose template a file is. */
function componentOf(path: string, tree: Tree): { readonly name: string; readonly code: string } | null {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const code = tree.textOf(path.replace(/\.html?$/, '.ts')) ?? '';
  if (!code.includes('templateUrl') || !code.includes(file)) return null;
  const name = className(code);
  return name === undefined ? null : { name, code };
}

const known = new WeakMap<Tree, readonly NgModule[]>();

function modulesOf(tree: Tree): readonly NgModule[] {
  const all = known.get(tree) ?? tree.paths.flatMap((path) => moduleIn(path, tree));
  known.set(tree, all);
  return all;
}

function moduleIn(path: string, tree: Tree): readonly NgModule[] {
  const code = path.endsWith('.ts') ? (tree.textOf(path) ?? '') : '';
  const name = code.includes('@NgModule') ? className(code) : undefined;
  if (name === undefined) return [];
  const [declares, imports, exports] = ['declarations', 'imports', 'exports'].map((key) => listed(key, code));
  return [{ name, declares: declares!, imports: imports!, exports: exports! }];
}

function className(code: string): string | undefined {
  return /\bexport\s+(?:default\s+)?(?:abstract\s+)?class\s+(\w+)/.exec(code)?.[1];
}

/** What stands in a list of a decorator; '' where it is no list that is written out. */
function listed(key: string, code: string): string {
  return new RegExp(String.raw`\b${key}\s*:\s*\[([^\]]*)`).exec(code)?.[1] ?? '';
}

function names(list: string, name: string): boolean {
  return new RegExp(String.raw`\b${name}\b`).test(list);
}
