import type { Packages } from './packages.ts';
import { yamlRecord } from './yaml-record.ts';

/** What a pubspec.yaml defines, and what it takes from pub.dev or from another repository. */
export function pubspec(text: string): Packages {
  const data = yamlRecord(text);
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
