import type { Command } from 'commander';
import type { Network } from '../io/porcelain.ts';

/** The flags of every verb that may have to receive a donor first. */
export type CloneFlags = {
  readonly acceptMissing?: boolean;
  readonly useMyGitConfig?: boolean;
  readonly dryRun?: boolean;
};

export type CloneOptions = {
  readonly update: boolean;
  readonly acceptMissing: boolean;
  /** Whether saphan.lock says afterwards which commits came in: who only looks leaves nothing but caches. */
  readonly pins: boolean;
  readonly network: Network;
};

export function withCloneFlags(command: Command): Command {
  return command
    .option('--accept-missing', 'leave out files whose contents the donor’s copy lacks, and list them')
    .option(
      '--use-my-git-config',
      'fetch with your own git configuration: credentials, proxies, certificates',
    );
}

export function cloneOptions(flags: CloneFlags, update = false): CloneOptions {
  const network = flags.useMyGitConfig === true ? 'own-configuration' : 'hardened';
  return { update, acceptMissing: flags.acceptMissing === true, pins: flags.dryRun !== true, network };
}

/** For verbs that only look. */
export const LOOK: CloneOptions = cloneOptions({ dryRun: true });
