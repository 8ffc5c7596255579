import { addToJson } from '../catalogs/add-to-json.ts';
import type { TargetCatalog, Tree } from '../codemod.ts';
import type { Module } from './module.ts';
import type { Package } from './packages.ts';

/** What a program in React gets that looks nothing up yet: i18next with its hooks, in a module of the program's own. */
export type CreatedMechanism = {
  readonly module: Module & { readonly kind: 'file' };
  readonly catalog: TargetCatalog;
  readonly needs: ReadonlyMap<string, string>;
  /** The manifest with the packages that it needs. */
  readonly along: ReadonlyMap<string, string>;
};

/** Of the lines that go with React 16.8 and TypeScript 5 or later. */
const PACKAGES = new Map([
  ['i18next', '^23.16.8'],
  ['react-i18next', '^15.4.1'],
]);

export function createdMechanism({ folder, path }: Package, tree: Tree): CreatedMechanism {
  const scripts = tree.paths.filter((each) => each.startsWith(folder) && /\.[jt]sx?$/.test(each));
  const base = scripts.some((each) => each.startsWith(`${folder}src/`)) ? `${folder}src/` : folder;
  const ending = scripts.some((each) => /\.tsx?$/.test(each)) ? 'ts' : 'js';
  const name = ['i18n', 'i18n-texts', 'translations'].find((each) => {
    return !tree.paths.some(
      (other) => other.startsWith(`${base}${each}.`) || other.startsWith(`${base}${each}/`),
    );
  });
  const module = `${base}${name ?? 'i18n-texts'}.${ending}`;
  const language = /^[a-z]+$/.test(tree.language) ? tree.language : `'${tree.language}'`;
  const text = tree.templates['i18n.ts']
    .replaceAll(/^( +)\$\{language\}:/gm, `$1${language}:`)
    .replace(/\$\{language\}/g, tree.language);
  const catalog = `${base}locales/${tree.language}/translation.json`;
  const manifest = tree.textOf(path) ?? '';
  const added = addToJson(manifest, ['dependencies'], PACKAGES);
  return {
    module: { kind: 'file', path: module },
    catalog: {
      kind: 'json',
      files: [{ path: catalog, text: tree.textOf(catalog) }],
      within: [],
      isLatin: false,
    },
    needs: new Map([[module, text]]),
    along: new Map(added === null ? [] : [[path, added]]),
  };
}
