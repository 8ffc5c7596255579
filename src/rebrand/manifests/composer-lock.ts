import { jsonRecord, record } from './json-record.ts';
import { namespacesOf } from './namespaces-of.ts';
import type { Packages } from './packages.ts';

/** What a composer.lock takes from Packagist, what those packages need included, and the namespaces that come with it. */
export function composerLock(text: string): Packages {
  const lock = jsonRecord(text);
  const packages = ['packages', 'packages-dev']
    .flatMap((field) => (Array.isArray(lock[field]) ? lock[field] : []))
    .map(record)
    .filter(isFromElsewhere);
  return {
    ownPackages: [],
    foreignPackages: packages.flatMap(({ name }) => (typeof name === 'string' ? [name] : [])),
    foreignNamespaces: packages.flatMap(namespacesOf),
  };
}

/** What lies in a folder of the tree is the donor's. */
function isFromElsewhere(entry: Readonly<Record<string, unknown>>): boolean {
  return record(entry['dist'])['type'] !== 'path';
}
