import { configFor, type DonorConfig } from '../../extract/donor-config.ts';
import { resolveKey } from '../../extract/resolve-key.ts';
import { byCodePoint } from '../../model/by-code-point.ts';
import type { StayReason } from '../../model/externalized.ts';
import type { TargetCatalog, Tree } from '../codemod.ts';
import { type CreatedMechanism, createdMechanism } from './created-mechanism.ts';
import { intlMechanism } from './intl-mechanism.ts';
import { jsonTarget } from './json-target.ts';
import { I18NEXT, type Library, NEXT_INTL, REACT_INTL } from './library.ts';
import type { Module } from './module.ts';
import { type Package, packagesAround, packagesOf } from './packages.ts';
import { sharedSteps } from './shared-steps.ts';

/** What looks texts up in a script. */
export type Mechanism = {
  readonly library: Library;
  /** Where `useTranslation` and `Trans` come from; null: no hooks there. */
  readonly hooks: Module | null;
  /** Where the look-up outside of components comes from. */
  readonly instance: { readonly module: Module; readonly name: 'default' | string } | null;
  /** The namespace that new look-ups name; absent: the default one. */
  readonly namespace?: string;
  /** The catalog of a namespace, or of the default one. */
  readonly catalogOf: (namespace: string | undefined, prefix: string | undefined) => TargetCatalog | null;
  /** Whether values are escaped for HTML unless a call says otherwise. */
  readonly escapes: boolean;
  /** Whether each look-up says its text as well. */
  readonly repeats: boolean;
  /** What has to be made first. */
  readonly created: CreatedMechanism | null;
  readonly package: Package;
};

const OTHERS =
  /^(?:react-intl|@formatjs\/intl|next-intl|use-intl|vue-i18n|@nuxtjs\/i18n|@lingui\/\w+|@angular\/localize|@ngx-translate\/core|@jsverse\/transloco|svelte-i18n|nestjs-i18n|next-translate|i18n-js|typesafe-i18n|react-i18nify|@inlang\/paraglide-js|polyglot|node-polyglot|ttag|jed)$/;

/** The donor's own mechanism for a script, or the customary one of its framework, or why there is none. */
export function mechanismFor(path: string, tree: Tree): Mechanism | StayReason {
  for (const own of packagesAround(path, tree)) {
    const names = [...own.dependencies];
    const library = ofPackage(libraries, own, tree, () => usualLibrary(own, tree));
    if (library === I18NEXT) return ofDonor(path, own, tree);
    if (library !== null) return intlMechanism(path, own, library, tree);
    if (names.some((name) => OTHERS.test(name))) return 'other-library';
    // A package that shares those of the packages around it imports from them.
    if (!own.dependencies.has('react') || ofPackage(borrowers, own, tree, () => borrows(own, tree))) continue;
    // Parts for other programs speak as those do, and a second library beside another is nobody's wish.
    if (packagesOf(tree).some(({ dependencies }) => [...dependencies].some((name) => OTHERS.test(name))))
      return 'other-library';
    return own.peers.has('react') ? 'no-mechanism' : customary(own, tree);
  }
  return 'no-mechanism';
}

function ofDonor(path: string, own: Package, tree: Tree): Mechanism {
  const kinds = ['init', 'next-i18next'];
  const config = configFor(
    path,
    tree.configs.filter(({ kind }) => kinds.includes(kind)),
  );
  const near = config !== undefined && isNear(config.path, path, own) ? config : undefined;
  const text = near === undefined ? '' : (tree.textOf(near.path) ?? '');
  const project = { folder: projectOf(path, own) };
  const namespace = ofPackage(namespaces, project, tree, () => usualNamespace(project, tree));
  // What another project has is not to be imported by a way through its files.
  const isOwn = near !== undefined && path.startsWith(projectOf(near.path, own));
  return {
    library: I18NEXT,
    hooks: hooksOf(path, own, near, text, tree),
    instance: near !== undefined && isOwn ? instanceOf(near.path, text) : null,
    ...(namespace === null || namespace === near?.defaultNamespace ? {} : { namespace }),
    catalogOf: (wanted, prefix) => catalogOf(path, { namespace: wanted, prefix }, near, tree),
    escapes: !/\bescapeValue\s*:\s*false\b/.test(text),
    repeats: false,
    created: null,
    package: own,
  };
}

function customary(own: Package, tree: Tree): Mechanism {
  const made = ofPackage(created, own, tree, () => createdMechanism(own, tree));
  return {
    library: I18NEXT,
    hooks: made.module,
    instance: { module: made.module, name: 'default' },
    catalogOf: () => made.catalog,
    escapes: false,
    repeats: false,
    created: made,
    package: own,
  };
}

function borrows({ folder }: Package, tree: Tree): boolean {
  return scriptsIn(folder, tree).some((text) => /['"](?:react-|next-)?i18next['"]/.test(text));
}

/** The program that a script belongs to, in a tree of several: what is around its `src/`. */
function projectOf(path: string, { folder }: Package): string {
  const at = path.lastIndexOf('/src/');
  return at === -1 || at < folder.length ? folder : path.slice(0, at + 1);
}

/** The namespace that more than half of the hooks of a project name. */
function usualNamespace({ folder }: Pick<Package, 'folder'>, tree: Tree): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const text of scriptsIn(folder, tree)) {
    for (const [, name = ''] of text.matchAll(/\buseTranslation\(\s*(?:\[?\s*['"]([\w./-]+)['"])?/g)) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      all++;
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || byCodePoint(a[0], b[0]));
  return most === undefined || most[0] === '' || most[1] * 2 <= all ? null : most[0];
}

function scriptsIn(folder: string, tree: Tree): readonly string[] {
  return tree.paths.flatMap((path) =>
    path.startsWith(folder) && /\.[cm]?[jt]sx?$/.test(path) ? (tree.textOf(path) ?? []) : [],
  );
}

/** In a tree of many programs, the configuration of one is nothing to the others. */
function isNear(config: string, path: string, { folder }: Package): boolean {
  if (!config.startsWith(folder)) return false;
  const [first = '', second] = config.slice(folder.length).split('/');
  return second === undefined || first === 'src' || path.slice(folder.length).split('/')[0] === first;
}

function hooksOf(
  path: string,
  own: Package,
  config: DonorConfig | undefined,
  text: string,
  tree: Tree,
): Module | null {
  if (config !== undefined && /\bexport\b[^;]*\{[^}]*\buseTranslation\b/.test(text))
    return { kind: 'file', path: config.path };
  const most = ofPackage(hookModules, own, tree, () => mostImported(own, tree));
  if (most !== null) return { kind: 'package', name: most };
  for (const name of ['next-i18next', 'react-i18next'])
    if (packagesAround(path, tree).some(({ dependencies }) => dependencies.has(name)))
      return { kind: 'package', name };
  return null;
}

/** The module that most scripts of a package import the hook from, of those that are spelled alike from everywhere. */
function mostImported({ folder }: Package, tree: Tree): string | null {
  const counts = new Map<string, number>();
  for (const text of scriptsIn(folder, tree)) {
    const from = /import\s*\{[^}]*\buseTranslation\b[^}]*\}\s*from\s*['"]([^'"]+)['"]/.exec(text)?.[1];
    if (from !== undefined && !from.startsWith('.')) counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || byCodePoint(a[0], b[0]))[0]?.[0] ?? null;
}

/** Of the libraries that a package asks for, the one that most of its scripts import; null: none that we write for. */
function usualLibrary({ folder, dependencies }: Package, tree: Tree): Library | null {
  const asked = [I18NEXT, REACT_INTL, NEXT_INTL].filter(({ packages }) =>
    packages.some((name) => dependencies.has(name)),
  );
  if (asked.length < 2) return asked[0] ?? null;
  const texts = scriptsIn(folder, tree);
  const counts = asked.map(({ packages }) => {
    const imported = new RegExp(`\\bfrom\\s*['"](?:${packages.join('|')})['"]`);
    return texts.filter((text) => imported.test(text)).length;
  });
  return asked[counts.indexOf(Math.max(...counts))]!;
}

const libraries: Remembered<Library | null> = new WeakMap();
const hookModules: Remembered<string | null> = new WeakMap();
const created: Remembered<CreatedMechanism> = new WeakMap();
const borrowers: Remembered<boolean> = new WeakMap();
const namespaces: Remembered<string | null> = new WeakMap();

type Remembered<T> = WeakMap<Tree, Map<string, T>>;

/** What all files of a package share is found once. */
function ofPackage<T>(
  memory: Remembered<T>,
  { folder }: Pick<Package, 'folder'>,
  tree: Tree,
  find: () => T,
): T {
  const known = memory.get(tree) ?? new Map<string, T>();
  memory.set(tree, known);
  if (!known.has(folder)) known.set(folder, find());
  return known.get(folder)!;
}

function instanceOf(path: string, text: string): Mechanism['instance'] {
  const module: Module = { kind: 'file', path };
  if (/\bexport\s+default\s+(?:i18n\w*|I18n\w*)\b|\bexport\s*\{[^}]*\bas\s+default\b/.test(text))
    return { module, name: 'default' };
  const named =
    /\bexport\s+(?:const|let)\s+(i18n\w*)\b|\bexport\s*\{[^}]*\b(i18n\w*)\b[^}]*\}\s*;?\s*$/m.exec(text);
  const name = named?.[1] ?? named?.[2];
  if (name !== undefined) return { module, name };
  const isGlobal =
    /\bimport\s+\w+[^;]*\bfrom\s*['"]i18next['"]/.test(text) && !/\bcreateInstance\b/.test(text);
  return isGlobal ? { module: { kind: 'package', name: 'i18next' }, name: 'default' } : null;
}

function catalogOf(
  path: string,
  { namespace, prefix }: { readonly namespace: string | undefined; readonly prefix: string | undefined },
  config: DonorConfig | undefined,
  tree: Tree,
): TargetCatalog | null {
  const use = {
    span: { start: 0, end: 0 },
    key: '',
    callee: 't',
    ...(namespace === undefined ? {} : { namespace }),
  };
  const [wanted] = resolveKey(use, '', config).namespaces;
  const json = tree.catalogs.filter(
    ({ format, namespace: name }) => format === 'json' && name === (wanted ?? 'translation'),
  );
  const [nearest] = [...json].sort((a, b) => sharedSteps(b.pattern, path) - sharedSteps(a.pattern, path));
  if (nearest === undefined) return null;
  const { keySeparator } = nearest.spelling;
  const within = prefix === undefined ? [] : keySeparator === false ? [prefix] : prefix.split(keySeparator);
  return jsonTarget(nearest, within, tree);
}
