import type { CatalogResource } from '../donor-config.ts';
import type { Literal } from './literal-value.ts';

/** The catalogs that `resources` of i18next imports; `unread` are offsets of what is put together at run time. */
export function resourceFiles(
  value: Literal | undefined,
  path: string,
  paths: ReadonlySet<string>,
): { readonly resources: readonly CatalogResource[]; readonly unread: readonly number[] } {
  if (value === undefined) return { resources: [], unread: [] };
  if (value.kind !== 'object') return { resources: [], unread: 'at' in value ? [value.at] : [] };
  const resources: CatalogResource[] = [];
  const unread: number[] = [];
  for (const [locale, namespaces] of value.fields) {
    if (namespaces.kind !== 'object') {
      if ('at' in namespaces) unread.push(namespaces.at);
      continue;
    }
    for (const [namespace, catalog] of namespaces.fields) {
      if (catalog.kind !== 'imported') {
        if (catalog.kind === 'unread') unread.push(catalog.at);
        continue;
      }
      const file = importedFile(catalog.module, path, paths);
      if (file === null) unread.push(catalog.at);
      else resources.push({ locale, namespace, path: file });
    }
  }
  return { resources, unread };
}

const ENDINGS = ['', '.json', '.ts', '.js', '/index.json', '/index.ts', '/index.js'];

/** The file of the tree that a module names; an alias (`@/locales/mn.json`) is the one file that ends like it. */
function importedFile(module: string, from: string, paths: ReadonlySet<string>): string | null {
  if (module.startsWith('.')) {
    const steps = from.split('/').slice(0, -1);
    for (const step of module.split('/')) {
      if (step === '..') steps.pop();
      else if (step !== '.') steps.push(step);
    }
    const whole = steps.join('/');
    return ENDINGS.map((ending) => whole + ending).find((path) => paths.has(path)) ?? null;
  }
  const tail = module.replace(/^[@~#]?\//, '/').replace(/^@?[\w-]+(?=\/)/, '');
  const found = [...paths].filter((path) => ENDINGS.some((ending) => `/${path}`.endsWith(tail + ending)));
  return tail.length > 1 && found.length === 1 ? found[0]! : null;
}
