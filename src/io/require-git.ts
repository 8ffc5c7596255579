import { spawn } from 'node:child_process';
import { SaphanError } from '../model/error.ts';
import { exitOf } from './git.ts';
import { gitEnvironment, OFFLINE } from './git-environment.ts';

/** `safe.bareRepository` and `merge-tree --write-tree` came with it. */
const MINIMUM = [2, 38] as const;

/** The search path on which a fit git was found: another one may find another git. */
let known: string | undefined;

/** Fails with `git-missing` unless git is there and new enough for the settings that keep a donor harmless. */
export async function requireGit(): Promise<void> {
  const env = gitEnvironment(OFFLINE);
  if (known !== undefined && known === env['PATH']) return;
  const child = spawn('git', ['--version'], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  await exitOf(child);
  const [found = 'none', major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(said) ?? [];
  const isFit = Number(major) > MINIMUM[0] || (Number(major) === MINIMUM[0] && Number(minor) >= MINIMUM[1]);
  if (isFit) known = env['PATH'];
  else throw new SaphanError('git-missing', { minimum: MINIMUM.join('.'), found });
}
