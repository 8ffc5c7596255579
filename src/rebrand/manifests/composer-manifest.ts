import { jsonRecord, record } from './json-record.ts';
import { namespacesOf } from './namespaces-of.ts';
import type { Packages } from './packages.ts';

/** What a composer.json defines, and what it takes from Packagist; all names there are `vendor/name`. */
export function composerManifest(text: string): Packages {
  const manifest = jsonRecord(text);
  const named = typeof manifest['name'] === 'string' ? [manifest['name']] : [];
  const foreign = ['require', 'require-dev'].flatMap((field) => Object.keys(record(manifest[field])));
  return {
    ownPackages: named,
    foreignPackages: foreign.filter((name) => name.includes('/')),
    ownNamespaces: namespacesOf(manifest),
  };
}
