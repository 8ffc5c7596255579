import { resolve } from 'node:path';
import { isWrittenIn, readAnswerSheet, writeAnswerSheet } from '../../decide/answer-sheet.ts';
import { readFileOr, writeFile } from '../../io/write-file.ts';
import { SaphanError } from '../../model/error.ts';
import type { Question } from '../../model/question.ts';
import { sheetRows } from './sheet-rows.ts';

/** Writes questions to a sheet, over nothing but a sheet in which nobody has written. */
export function sendQuestions(
  questions: readonly Question[],
  path: string,
  { cwd, isDry }: { readonly cwd: string; readonly isDry: boolean },
): void {
  const at = resolve(cwd, path);
  const before = readFileOr(at, null);
  const rows = before === null ? [] : readAnswerSheet(before, at);
  if (typeof rows === 'string' || rows.some(isWrittenIn))
    throw new SaphanError('answers-in-the-way', { path });
  if (!isDry) writeFile(at, Buffer.from(writeAnswerSheet(sheetRows(questions), at)));
}
