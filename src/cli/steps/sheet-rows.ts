import type { AnswerRow } from '../../decide/answer-sheet.ts';
import { seenOf } from '../../decide/take-answers.ts';
import { sayQuestion } from '../../messages/questions.ts';
import { sayPlace } from '../../messages/say.ts';
import type { Question } from '../../model/question.ts';
import { redact } from '../../model/redact.ts';

/** A cell is read by people: so many places say what is meant, and `decide --list` has all of them. */
const SHOWN = 20;

/** Questions as the rows of a spreadsheet; nothing that looks secret leaves in it. */
export function sheetRows(questions: readonly Question[]): readonly AnswerRow[] {
  return questions.map((question) => {
    const { title, effect, proposal } = sayQuestion(question);
    const places = question.matters.slice(0, SHOWN).map(({ donor, path, line, shown }) => {
      const place = sayPlace({ donor, path, ...(line !== undefined && { line }) });
      return `${place}  ${redact(shown).slice(0, 200)}`;
    });
    const rest = question.matters.length - places.length;
    return {
      id: question.id,
      question: title,
      places: [effect, ...places, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n'),
      proposal,
      answers: question.actions.join(', '),
      answer: '',
      text: '',
      reason: '',
      by: '',
      seen: seenOf(question),
    };
  });
}
