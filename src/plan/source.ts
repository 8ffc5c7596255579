import type { TextFlaw } from './plan-fault.ts';

const CONTROL = /\p{Cc}|\p{Cs}/u;
// `ext::sh -c …` and its kin: git hands the address to a program, which for `ext` is any command at all.
const REMOTE_HELPER = /^[A-Za-z0-9][A-Za-z0-9+.-]*::/;
const PASSWORD = /^([A-Za-z][A-Za-z0-9+.-]*:\/\/[^/?#:@]*):[^/?#]*@/;

/** What is wrong with the address of a repository (a git URL, `user@host:path` or a path), if anything is. */
export function sourceFlaw(source: string): TextFlaw | null {
  if (source.trim() === '') return { reason: 'blank', write: '' };
  if (CONTROL.test(source)) return { reason: 'control-character', write: '' };
  if (source.startsWith('-')) return { reason: 'leading-dash', write: `./${source}` };
  if (REMOTE_HELPER.test(source)) return { reason: 'remote-helper', write: '' };
  if (!PASSWORD.test(source)) return null;
  const without = (user: string): string => source.replace(PASSWORD, `$1${user}@`);
  return { reason: 'password-in-url', write: without(''), shown: without(':***') };
}

/** What is wrong with the path of a file inside the workspace, if anything is. */
export function workspacePathFlaw(path: string): TextFlaw | null {
  if (path.trim() === '') return { reason: 'blank', write: '' };
  if (CONTROL.test(path)) return { reason: 'control-character', write: '' };
  const slashed = path.replaceAll('\\', '/');
  const outside = /^(?:\/|[A-Za-z]:|~)/.test(slashed) || slashed.split('/').includes('..');
  if (outside) return { reason: 'path-outside', write: '' };
  return slashed === path ? null : { reason: 'glob-backslash', write: slashed };
}
