import { targetPath } from '../../extract/catalogs/target-path.ts';
import { configFor, type DonorConfig } from '../../extract/donor-config.ts';
import { resolveKey } from '../../extract/resolve-key.ts';
import type { StayReason } from '../../model/externalized.ts';
import { addToJson } from '../catalogs/add-to-json.ts';
import type { TargetCatalog, Tree } from '../codemod.ts';
import { type CreatedMechanism, createdMechanism } from './created-mechanism.ts';
import type { Module } from './module.ts';
import { type Package, packagesAround } from './packages.ts';
import { sharedSteps } from './shared-steps.ts';

/** What looks texts up in a script. */
export type Mechanism = {
  /** Where `useTranslation` and `Trans` come from; null: no hooks there. */
  readonly hooks: Module | null;
  /** Where the look-up outside of components comes from. */
  readonly instance: { readonly module: Module; readonly name: 'default' | string } | null;
  /** The catalog of a namespace, or of the default one. */
  readonly catalogOf: (namespace: string | undefined, prefix: string | undefined) => TargetCatalog | null;
  /** Whether values are escaped for HTML unless a call says otherwise. */
  readonly escapes: boolean;
  /** What has to be made first. */
  readonly created: CreatedMechanism | null;
  readonly package: Package;
};

const I18NEXT = ['react-i18next', 'next-i18next', 'i18next'];
const OTHERS =
  /^(?:react-intl|@formatjs\/intl|next-intl|use-intl|vue-i18n|@nuxtjs\/i18n|@lingui\/\w+|@angular\/localize|@ngx-translate\/core|@jsverse\/transloco|svelte-i18n|nestjs-i18n|next-translate|i18n-js|typesafe-i18n|react-i18nify|@inlang\/paraglide-js|polyglot|node-polyglot|ttag|jed)$/;

/** The donor's own mechanism for a script, or the customary one of its framework, or why there is none. */
export function mechanismFor(path: string, tree: Tree): Mechanism | StayReason {
  const around = packagesAround(path, tree);
  const own = around.find(({ dependencies }) =>
    [...dependencies].some((name) => I18NEXT.includes(name) || OTHERS.test(name)),
  );
  if (own === undefined) {
    const react = around.find(({ dependencies }) => dependencies.has('react'));
    if (react === undefined) return 'no-mechanism';
    const created = createdMechanism(react, tree);
    return {
      hooks: created.module,
      instance: { module: created.module, name: 'default' },
      catalogOf: () => created.catalog,
      escapes: false,
      created,
      package: react,
    };
  }
  if (!I18NEXT.some((name) => own.dependencies.has(name))) return 'other-library';
  const config = configFor(
    path,
    tree.configs.filter(({ kind }) => kind === 'init' || kind === 'next-i18next'),
  );
  const near = config !== undefined && isNear(config.path, path, own) ? config : undefined;
  const text = near === undefined ? '' : (tree.textOf(near.path) ?? '');
  return {
    hooks: hooksOf(path, own, near, text, tree),
    instance: near === undefined ? null : instanceOf(near.path, text),
    catalogOf: (namespace, prefix) => catalogOf(path, { namespace, prefix }, near, tree),
    escapes: !/\bescapeValue\s*:\s*false\b/.test(text),
    created: null,
    package: own,
  };
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
  const counts = new Map<string, number>();
  for (const other of tree.paths) {
    if (!other.startsWith(own.folder) || !/\.[jt]sx?$/.test(other)) continue;
    const from = /import\s*\{[^}]*\buseTranslation\b[^}]*\}\s*from\s*['"]([^'"]+)['"]/.exec(
      tree.textOf(other) ?? '',
    )?.[1];
    // Only what is spelled alike from everywhere.
    if (from !== undefined && !from.startsWith('.')) counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (most !== undefined) return { kind: 'package', name: most[0] };
  for (const name of ['next-i18next', 'react-i18next'])
    if (packagesAround(path, tree).some(({ dependencies }) => dependencies.has(name)))
      return { kind: 'package', name };
  return null;
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
  const { source, spelling } = nearest;
  const file = source.language === tree.language ? source.path : targetPath(nearest, tree.language);
  const { keySeparator } = spelling;
  const within = prefix === undefined ? [] : keySeparator === false ? [prefix] : prefix.split(keySeparator);
  const text = tree.textOf(file);
  if (addToJson(text ?? '{}', within, new Map([['', '']])) === null) return null;
  return { kind: 'json', files: [{ path: file, text }], within, isLatin: false };
}
