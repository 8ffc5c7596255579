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
  const lines: string[] = [];
  if (answered > 0) lines.push(`${answered} questions ${dryRun ? 'would be' : 'are'} answered, in ${file}\n`);
  if (exported !== undefined)
    lines.push(
      `${questions.length} questions ${dryRun ? 'would be' : 'are'} in ${harmlessText(exported)}: send it, and take the answers with --import\n`,
    );
  else lines.push(questionsText(questions, paint));
  if (findings.length > 0) lines.push(findingsText(findings, paint));
  return lines.join('\n');
}
