import { sayIn } from '../messages/say-in.ts';
import { SUMMARY_WORDS } from '../messages/summary-words.ts';
import type { Finding } from '../model/finding.ts';
import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import type { Question } from '../model/question.ts';
import { findingsText } from './findings-text.ts';
import { questionsText } from './questions-text.ts';

export type DecideOutcome = {
  readonly dryRun: boolean;
  readonly answered: number;
  /** What is still open. */
  readonly questions: readonly Question[];
  readonly exported?: string;
  readonly file: string;
};

/** What was decided, and what is open. */
export function decideText(
  { dryRun, answered, questions, exported, file }: DecideOutcome,
  findings: readonly Finding[],
  paint: Paint,
): string {
  const say = sayIn(paint.translate);
  const words = dryRun
    ? { answered: SUMMARY_WORDS.wouldAnswer, exported: SUMMARY_WORDS.wouldExport }
    : SUMMARY_WORDS;
  const lines: string[] = [];
  if (answered > 0) lines.push(`${say(words.answered, { count: answered, file })}\n`);
  if (exported !== undefined)
    lines.push(`${say(words.exported, { count: questions.length, file: harmlessText(exported) })}\n`);
  else lines.push(questionsText(questions, paint));
  if (findings.length > 0) lines.push(findingsText(findings, paint));
  return lines.join('\n');
}
