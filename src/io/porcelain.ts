import { mkdirSync } from 'node:fs';
import { type SimpleGit, simpleGit } from 'simple-git';
import { fsFailure } from './fs-failure.ts';
import {
  FETCH_PROTOCOLS,
  gitEnvironment,
  gitSettings,
  OFFLINE,
  ownGitEnvironment,
} from './git-environment.ts';

/** Whether a step may reach the network, and with whose configuration. */
export type Network = 'offline' | 'hardened' | 'own-configuration';

/**
 * simple-git under the same settings as the plumbing. Its own safety nets stay on, but for those that
 * forbid hardening: no hooks, no templates, no configuration, no file monitor. It is
 * no sandbox: nothing that a user or a donor wrote goes into its arguments but after `--`.
 */
export function porcelain(
  folder: string,
  options: { readonly bare?: boolean; readonly network?: Network; readonly configuration?: string } = {},
): SimpleGit {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw fsFailure(folder, cause);
  }
  // A bare repository is named outright: under `safe.bareRepository=explicit` none is found by itself.
  const where = options.bare === true ? { GIT_DIR: folder } : {};
  const config = options.configuration === undefined ? {} : { GIT_CONFIG_GLOBAL: options.configuration };
  const env = { ...environment(options.network ?? 'offline'), ...where, ...config };
  const own = options.network === 'own-configuration';
  return simpleGit({
    baseDir: folder,
    allowEnvironment: Object.keys(env).filter((name) => /^GIT_|ASKPASS/.test(name)),
    config: [...gitSettings()],
    unsafe: {
      allowUnsafeHooksPath: true,
      allowUnsafeConfigPaths: true,
      allowUnsafeFsMonitor: true,
      allowUnsafeTemplateDir: true,
      allowUnsafeSshCommand: own,
      allowUnsafeAskPass: own,
    },
  }).env(env);
}

function environment(network: Network): Record<string, string> {
  if (network === 'own-configuration') return ownGitEnvironment(FETCH_PROTOCOLS);
  return gitEnvironment(network === 'hardened' ? FETCH_PROTOCOLS : OFFLINE);
}
