import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCatalogs } from '../../../src/extract/catalogs/find-catalogs.ts';
import { type DonorCatalog, readCatalogs } from '../../../src/extract/catalogs/read-catalogs.ts';
import { donorConfigs } from '../../../src/extract/donor-config.ts';

export type Tree = Readonly<Record<string, string>>;

/** The catalogs of a tree that is given as paths with their texts. */
export function catalogsOf(tree: Tree, languages: readonly string[] = ['mn', 'en']): readonly DonorCatalog[] {
  const configs = donorConfigs(Object.entries(tree).map(([path, text]) => ({ path, text })));
  const found = findCatalogs(Object.keys(tree), { languages, configs });
  return readCatalogs(found, new Map(Object.entries(tree)), languages, configs).catalogs;
}

/** The text files of a made-up donor. */
export function fixture(donor: string): Tree {
  const root = `fixtures/donors/e-mongolia/${donor}`;
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter(
    (file) => file.isFile() && /\.(?:[jt]sx?|json|properties|html)$/.test(file.name),
  );
  return Object.fromEntries(
    files.map((file) => {
      const path = join(file.parentPath, file.name).replaceAll('\\', '/');
      return [path.slice(root.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}
