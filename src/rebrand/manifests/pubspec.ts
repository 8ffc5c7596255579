import { parseDocument } from 'yaml';
import type { Packages } from './packages.ts';

/** What a pubspec.yaml defines, and what it takes from pub.dev or from another repository. */
export function pubspec(text: string): Packages {
  const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false });
  const data: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 100 });
  const name = field(data, 'name');
  const foreign = ['dependencies', 'dev_dependencies', 'dependency_overrides'].flatMap((section) =>
    Object.entries(field(data, section) ?? {}).flatMap(([key, source]) =>
      field(source, 'path') === undefined && field(source, 'sdk') === undefined ? [key] : [],
    ),
  );
  return { ownPackages: typeof name === 'string' ? [name] : [], foreignPackages: foreign };
}

function field(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null
    ? Object.entries(data).find(([known]) => known === key)?.[1]
    : undefined;
}
