import { SaphanError } from '../model/error.ts';

/** A file system's refusal in Saphan's words; anything else as it came. */
export function fsFailure(path: string, cause: unknown): unknown {
  const code = (cause as NodeJS.ErrnoException | undefined)?.code ?? '';
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return new SaphanError('disk-full', { path }, { cause });
  if (code === 'EISDIR') return new SaphanError('not-a-file', { path }, { cause });
  if (code === 'ENOTDIR' || code === 'EEXIST') return new SaphanError('not-a-folder', { path }, { cause });
  if (['EACCES', 'EPERM', 'EROFS', 'EIO', 'ELOOP', 'ENAMETOOLONG'].includes(code))
    return new SaphanError('not-writable', { path }, { cause });
  return cause;
}

/** The path that the file system itself names, where it names one. */
export function pathOf(cause: unknown): string | undefined {
  const { path } = cause instanceof Error ? (cause as NodeJS.ErrnoException) : {};
  return path;
}
