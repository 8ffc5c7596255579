import type { Workspace } from '../workspace.ts';
import { exclusively } from './exclusively.ts';
import { looking } from './looking.ts';

/** Runs a step in a workspace: alone where it writes, and where it only looks also in one in which nothing may be written. */
export function runIn<T>(
  workspace: Workspace,
  isLook: boolean,
  step: (workspace: Workspace) => Promise<T>,
): Promise<T> {
  return isLook ? looking(workspace, step) : exclusively(workspace, () => step(workspace));
}
