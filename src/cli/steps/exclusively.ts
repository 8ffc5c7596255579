import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fsFailure, pathOf } from '../../io/fs-failure.ts';
import { requireGit } from '../../io/require-git.ts';
import { sweepLeftovers } from '../../io/sweep-leftovers.ts';
import { lockWorkspace } from '../../io/workspace-lock.ts';
import { finishWrites } from '../../io/write-together.ts';
import type { Workspace } from '../workspace.ts';

/**
 * Runs a step that writes, alone in the workspace, with an empty folder for what is only temporary; what a killed run left
 * half done is done first.
 */
export async function exclusively<T>(workspace: Workspace, step: () => Promise<T>): Promise<T> {
  await requireGit();
  const unlock = lockWorkspace(workspace.root);
  const { temporary } = workspace.places;
  try {
    if (wasKilled(workspace)) {
      finishWrites(workspace.root, temporary);
      await sweepLeftovers(workspace.root);
      rmSync(temporary, { recursive: true, force: true });
    }
    mkdirSync(temporary, { recursive: true });
    return await step();
  } catch (cause) {
    throw fsFailure(pathOf(cause) ?? temporary, cause);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
    unlock();
  }
}

/** Every run takes these away at its end: to look for all that it may have left takes longer. */
function wasKilled({ places }: Workspace): boolean {
  const beside = dirname(places.temporary);
  return existsSync(places.temporary) || readdirSync(beside).some((name) => name.startsWith('running.'));
}
