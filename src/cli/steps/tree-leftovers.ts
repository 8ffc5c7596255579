import { basename, join } from 'node:path';
import { importDirectory } from '../../io/import-directory.ts';
import { porcelain } from '../../io/porcelain.ts';
import { resolveLocalRef } from '../../io/resolve-ref.ts';
import { type Source, sourceOf } from '../../io/source.ts';
import { withTemporaryFolder } from '../../io/with-temporary-folder.ts';
import { workTreeFiles } from '../../io/work-tree-files.ts';
import { SaphanError } from '../../model/error.ts';
import type { Finding } from '../../model/finding.ts';
import type { Plan } from '../../model/plan.ts';
import type { Events } from './events.ts';
import { gatherWorld } from './gather-world.ts';
import { type Leftovers, leftoversIn } from './leftovers-in.ts';
import { loadSnapshot } from './load-snapshot.ts';

/** What is left over in any directory or repository, also one that people renamed by hand; nothing is written there. */
export async function treeLeftovers(folder: string, plan: Plan, events: Events): Promise<Leftovers> {
  const source = sourceOf(folder, folder);
  if (source.kind === 'url') throw new SaphanError('donor-missing', { source: folder });
  return withTemporaryFolder(async (temporary) => {
    const { mirror, commit } = await open(source, join(temporary, 'tree.git'));
    const snapshot = await loadSnapshot(mirror, basename(folder), commit);
    const world = await gatherWorld([{ mirror, snapshot }]);
    const tree = { id: basename(folder), branch: 'tree', mirror, snapshot } as const;
    const found = await leftoversIn(tree, plan, world, events);
    return { ...found, findings: found.findings.map(withoutDonor) };
  });
}

async function open(source: Source & { kind: 'repository' | 'directory' }, copy: string) {
  const files = source.kind === 'repository' ? await workTreeFiles(source) : undefined;
  if (source.kind === 'repository' && files === null) {
    const { oid } = await resolveLocalRef(source, undefined);
    return { mirror: { gitDir: source.gitDir }, commit: oid };
  }
  await porcelain(copy, { bare: true }).init(true, ['--template=']);
  const mirror = { gitDir: copy };
  return { mirror, commit: await importDirectory(mirror, source.path, files ?? undefined) };
}

/** Places of a tree that is no recipient are told from its own root. */
function withoutDonor(finding: Finding): Finding {
  if (finding.place === undefined) return finding;
  const { donor: _, ...place } = finding.place;
  return { ...finding, place };
}
