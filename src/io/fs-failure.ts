import { SaphanError } from '../model/error.ts';

/** A file system's refusal in Saphan's words; anything else as it came. */
export function fsFailure(path: string, cause: unknown): unknown {
  const code = (cause as NodeJS.ErrnoException | undefined)?.code ?? '';
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return new SaphanError('disk-full', { path }, { cause });
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'].includes(code))
    return new SaphanError('not-writable', { path }, { cause });
  return cause;
}
