import { existsSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { SaphanError } from '../model/error.ts';

/** What a `source:` turns out to be. */
export type Source =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'repository'; readonly gitDir: string; readonly path: string }
  | { readonly kind: 'directory'; readonly path: string };

const URL_SCHEME = /^([a-z][a-z0-9+.-]*):\/\//i;
/** `git@host:path`, as people paste it; a Windows drive is one letter. */
const SCP = /^(?:[\w.-]+@)?[\w.-]{2,}:(?!\/\/)(?!\\)/;

/** How it is said that nothing is there: a donor of the plan is corrected in the plan, what a command names, in the command. */
type Missing = 'donor-missing' | 'source-missing';

/** Tells the kinds apart. Only https, ssh and file are fetched from; anything that is a command is refused. */
export function sourceOf(source: string, base: string, missing: Missing = 'source-missing'): Source {
  if (source.includes('::') || source.startsWith('-') || /[\0-\x1f\x7f]/.test(source)) {
    throw new SaphanError('source-refused', { source: shown(source) });
  }
  const scheme = URL_SCHEME.exec(source)?.[1]?.toLowerCase();
  if (scheme === 'file') return local(new URL(source).pathname, source, missing);
  if (scheme === 'https' || scheme === 'ssh') return { kind: 'url', url: source };
  if (scheme !== undefined) throw new SaphanError('source-refused', { source: shown(source) });
  const path = isAbsolute(source) ? source : resolve(base, source);
  if (!existsSync(path) && SCP.test(source)) return { kind: 'url', url: source };
  return local(path, source, missing);
}

/** A URL without the name and password that may stand in it: for every record and every message. */
export function shown(source: string): string {
  return source.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1').replace(/\?.*$/s, '');
}

function local(path: string, source: string, missing: Missing): Source {
  const info = statSync(path, { throwIfNoEntry: false });
  if (info === undefined) throw new SaphanError(missing, { source: shown(source) });
  if (!info.isDirectory()) throw new SaphanError('donor-not-readable', { source: shown(source) });
  const gitDir = gitDirOf(path);
  return gitDir === null ? { kind: 'directory', path } : { kind: 'repository', gitDir, path };
}

/** The git directory of a work tree, a linked work tree or a bare repository; null for a plain directory. */
function gitDirOf(path: string): string | null {
  const inside = join(path, '.git');
  const info = statSync(inside, { throwIfNoEntry: false });
  if (info?.isDirectory() === true) return inside;
  if (info?.isFile() === true) {
    const target = /^gitdir: (.+)$/m.exec(readFileSync(inside, 'utf8'))?.[1];
    return target === undefined ? null : resolve(path, target.trim());
  }
  const bare = ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(path, name)));
  return bare ? path : null;
}
