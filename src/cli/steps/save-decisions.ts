import { join } from 'node:path';
import { renderDecisions } from '../../decide/render-decisions.ts';
import { readFileOr, writeFile } from '../../io/write-file.ts';
import type { Decision } from '../../model/decision.ts';
import type { OpenQuestions } from '../../model/open-questions.ts';
import type { Question } from '../../model/question.ts';
import type { Workspace } from '../workspace.ts';
import { DECISIONS_SCHEMA_FILE, decisionsSchemaText } from './schema-text.ts';

/** Writes decisions.yaml, and its schema beside it for editors. What people wrote in it stays. */
export function saveDecisions({ root, places }: Workspace, decisions: readonly Decision[]): void {
  const existing = readFileOr(places.decisions, Buffer.alloc(0)).toString();
  writeFile(places.decisions, renderDecisions(decisions, existing));
  writeFile(join(root, DECISIONS_SCHEMA_FILE), decisionsSchemaText());
}

/** Keeps what is open, for those who only want the number. */
export function keepOpenQuestions({ places }: Workspace, questions: readonly Question[]): void {
  const open: OpenQuestions = {
    questions: questions.map(({ id, kind, for: who, effect }) => ({
      id,
      kind,
      for: who,
      places: effect.places,
    })),
  };
  writeFile(places.questions, `${JSON.stringify(open)}\n`);
}

/** What was open when somebody last looked, without what has been answered since; null where nobody has. */
export function openQuestions({ places, plan }: Workspace): OpenQuestions | null {
  const text = readFileOr(places.questions, null)?.toString();
  if (text === undefined) return null;
  const answered = new Set((plan.decisions ?? []).map(({ question }) => question));
  try {
    const { questions } = JSON.parse(text) as OpenQuestions;
    return { questions: questions.filter(({ id }) => !answered.has(id)) };
  } catch {
    return null;
  }
}
