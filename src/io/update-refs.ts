import { SaphanError } from '../model/error.ts';
import { git, type Repository } from './git.ts';

/** A ref that moves: from what was read to what was made. null means not there. */
export type RefMove = { readonly ref: string; readonly from: string | null; readonly to: string };

/**
 * Moves all refs or none (one git transaction), and only if each still stands where it was read: what
 * somebody else did in between is never overwritten.
 */
export async function updateRefs(
  repository: Repository,
  donor: string,
  moves: readonly RefMove[],
): Promise<void> {
  if (moves.length === 0) return;
  const zero = '0'.repeat(moves[0]!.to.length);
  const commands = moves.map(({ ref, from, to }) => `update ${ref} ${to} ${from ?? zero}`);
  const input = ['start', ...commands, 'prepare', 'commit', ''].join('\n');
  try {
    await git(repository, ['update-ref', '--no-deref', '--create-reflog', '--stdin'], {
      input,
      env: REFLOG_IDENTITY,
    });
  } catch (cause) {
    const message =
      cause instanceof SaphanError && cause.code === 'git-failed'
        ? String((cause.args as { message: string }).message)
        : '';
    const lost =
      /cannot lock ref '([^']+)'.*(?:is at|already exists|unable to resolve|reference already)/.exec(
        message,
      )?.[1];
    if (lost !== undefined) throw new SaphanError('ref-moved', { donor, ref: lost }, { cause });
    throw cause;
  }
}

/** Reflogs name somebody; a result never holds them. */
const REFLOG_IDENTITY = {
  GIT_COMMITTER_NAME: 'Saphan',
  GIT_COMMITTER_EMAIL: 'saphan@localhost',
};
