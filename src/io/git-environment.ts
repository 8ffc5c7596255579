import { join } from 'node:path';

/** A place that cannot exist, since its parent is a file: nobody can put a hook or a configuration there. */
const NOWHERE = join(process.execPath, 'none');

/**
 * The whole environment of every git that Saphan starts: nothing of the user's or the donor's settings
 * reaches it. A donor's hooks, filters, credential helpers, replaced objects and lazy fetches stay inert.
 */
export function gitEnvironment(protocols: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    ...(process.env['SYSTEMROOT'] === undefined ? {} : { SYSTEMROOT: process.env['SYSTEMROOT'] }),
    LC_ALL: 'C',
    TZ: 'UTC',
    HOME: NOWHERE,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GCM_INTERACTIVE: 'never',
    GIT_LFS_SKIP_SMUDGE: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_PROTOCOL_FROM_USER: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_ALLOW_PROTOCOL: protocols,
  };
}

/**
 * The same with the user's own configuration, for a fetch that needs it: credentials, proxies, a ministry's
 * certificate, an ssh agent. Asked for by a flag, and only for that one step.
 */
export function ownGitEnvironment(protocols: string): Record<string, string> {
  const {
    GIT_CONFIG_GLOBAL: _global,
    GIT_CONFIG_NOSYSTEM: _system,
    HOME: _home,
    ...rest
  } = gitEnvironment(protocols);
  const own = Object.entries(process.env).filter(([name]) => OWN.test(name));
  return { ...rest, ...Object.fromEntries(own.map(([name, value]) => [name, value ?? ''])) };
}

const OWN =
  /^(?:HOME|USERPROFILE|XDG_CONFIG_HOME|SSH_AUTH_SOCK|SSH_AGENT_PID|GIT_SSH_COMMAND|GIT_SSH|GIT_ASKPASS|SSH_ASKPASS|GIT_SSL_CAINFO|SSL_CERT_FILE|SSL_CERT_DIR|(?:https?|all|no)_proxy)$/i;

/** No step may reach the network but the one that fetches. */
export const OFFLINE = '';
export const FETCH_PROTOCOLS = 'https:ssh:file';

/** Settings as `-c` arguments. Hooks are looked for where nothing can be, since `update-ref` runs them too. */
export function gitSettings(): readonly string[] {
  return [
    `core.hooksPath=${NOWHERE}`,
    'safe.bareRepository=explicit',
    'transfer.fsckObjects=true',
    // Old tools wrote 040000; `oddModes` keeps it for the way back, and what is derived has none.
    'fetch.fsck.zeroPaddedFilemode=ignore',
    'fetch.unpackLimit=1',
    'core.protectNTFS=true',
    'core.protectHFS=true',
    'core.autocrlf=false',
    'core.fsmonitor=false',
    'core.quotePath=false',
    'submodule.recurse=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'merge.renameLimit=20000',
    'init.defaultBranch=main',
  ];
}
