import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { requireGit } from '../../io/require-git.ts';
import { withTemporaryFolder } from '../../io/with-temporary-folder.ts';
import type { Workspace } from '../workspace.ts';
import { exclusively } from './exclusively.ts';
import { mirroredDonor } from './mirrored-donor.ts';

/**
 * Runs a step that only looks. Where nothing may be written in the workspace, what is temporary, the caches and the
 * mirrors that lack the pinned commit stand in a folder of their own, and no run is locked out: none could write there.
 */
export async function looking<T>(
  workspace: Workspace,
  step: (workspace: Workspace) => Promise<T>,
): Promise<T> {
  if (isWritable(workspace.root)) return exclusively(workspace, () => step(workspace));
  await requireGit();
  const isCurrent = await currentMirrors(workspace);
  return withTemporaryFolder((folder) => step(besides(workspace, folder, isCurrent)));
}

function isWritable(root: string): boolean {
  const own = join(root, '.saphan');
  try {
    accessSync(existsSync(own) ? own : root, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The donors whose mirror is at the commit that is pinned: any other would have to receive it. */
async function currentMirrors({ plan, lock, places }: Workspace): Promise<ReadonlySet<string>> {
  const current = new Set<string>();
  for (const { id } of plan.donors) {
    const { head } = await mirroredDonor({ gitDir: places.mirror(id) });
    if (head !== null && head.commit === lock.donors[id]?.commit) current.add(id);
  }
  return current;
}

function besides(workspace: Workspace, folder: string, isCurrent: ReadonlySet<string>): Workspace {
  const { places } = workspace;
  return {
    ...workspace,
    places: {
      ...places,
      temporary: folder,
      cache: (donor, name) => join(folder, `${donor}.${name}`),
      questions: join(folder, 'questions.json'),
      mirror: (donor) => (isCurrent.has(donor) ? places.mirror(donor) : join(folder, `${donor}.git`)),
    },
  };
}
