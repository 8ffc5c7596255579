import { basename, join } from 'node:path';
import { sourceOf } from '../../io/source.ts';
import { withTemporaryFolder } from '../../io/with-temporary-folder.ts';
import { SaphanError } from '../../model/error.ts';
import type { Finding } from '../../model/finding.ts';
import type { World } from '../../model/world.ts';
import { gatherWorld } from './gather-world.ts';
import type { SearchedTree } from './leftovers-in.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { openTree } from './open-tree.ts';

/** What a check finds in any directory or repository, also one that people renamed by hand; nothing is written there. */
export async function inTree<T extends { readonly findings: readonly Finding[] }>(
  folder: string,
  look: (tree: SearchedTree, world: World) => Promise<T>,
): Promise<T> {
  const source = sourceOf(folder, folder);
  if (source.kind === 'url') throw new SaphanError('source-missing', { source: folder });
  return withTemporaryFolder(async (temporary) => {
    const { mirror, commit } = await openTree(source, join(temporary, 'tree.git'));
    const snapshot = await loadSnapshot(mirror, basename(folder), commit);
    const world = await gatherWorld([{ mirror, snapshot }]);
    const tree = { id: basename(folder), branch: 'tree', mirror, snapshot } as const;
    const found = await look(tree, world);
    return { ...found, findings: found.findings.map(withoutDonor) };
  });
}

/** Places of a tree that is no recipient are told from its own root. */
function withoutDonor(finding: Finding): Finding {
  if (finding.place === undefined) return finding;
  const { donor: _, ...place } = finding.place;
  return { ...finding, place };
}
