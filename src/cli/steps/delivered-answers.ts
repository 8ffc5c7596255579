import { type AnswerRow, readAnswerSheet } from '../../decide/answer-sheet.ts';
import { SaphanError } from '../../model/error.ts';
import { deliveredBytes } from './delivered-bytes.ts';

/** The rows of a sheet of questions that somebody sent back. */
export function deliveredAnswers(path: string, cwd: string): readonly AnswerRow[] {
  const rows = readAnswerSheet(deliveredBytes(path, cwd), path);
  if (typeof rows === 'string') throw new SaphanError('answers-unreadable', { path, kind: rows });
  return rows;
}
