import { resolve } from 'node:path';
import { isWrittenIn, readAnswerSheet } from '../../decide/answer-sheet.ts';
import { readFileOr } from '../../io/write-file.ts';
import { FLAG_WORDS } from '../../messages/flag-words.ts';
import { SaphanError } from '../../model/error.ts';

/** Where a sheet of questions may be written: over nothing but a sheet in which nobody has written. */
export function sheetPlace(path: string, cwd: string): string {
  const at = resolve(cwd, path);
  const before = readFileOr(at, null);
  const rows = before === null ? [] : readAnswerSheet(before, at);
  if (typeof rows === 'string' || rows.some(isWrittenIn))
    throw new SaphanError('answers-in-the-way', { path });
  if (!/\.(?:xlsx|csv)$/i.test(path))
    throw new SaphanError('bad-flag', { flag: '--export', value: path, reason: FLAG_WORDS.noSheet });
  return at;
}
