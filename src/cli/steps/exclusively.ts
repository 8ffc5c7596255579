import { mkdirSync, rmSync } from 'node:fs';
import { fsFailure } from '../../io/fs-failure.ts';
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
    finishWrites(workspace.root, temporary);
    await sweepLeftovers(workspace.root);
    rmSync(temporary, { recursive: true, force: true });
    mkdirSync(temporary, { recursive: true });
    return await step();
  } catch (cause) {
    throw fsFailure(temporary, cause);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
    unlock();
  }
}
