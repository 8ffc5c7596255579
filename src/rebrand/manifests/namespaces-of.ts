import { record } from './json-record.ts';

/** The namespaces that a package of Composer loads, by PSR-4 and PSR-0, as its manifest and a lock file say them alike. */
export function namespacesOf(manifest: Readonly<Record<string, unknown>>): readonly string[] {
  return ['autoload', 'autoload-dev']
    .map((field) => record(manifest[field]))
    .flatMap((loaded) => ['psr-4', 'psr-0'].flatMap((standard) => Object.keys(record(loaded[standard]))))
    .map((prefix) => prefix.replace(/\\+$/, ''))
    .filter((prefix) => prefix !== '');
}
