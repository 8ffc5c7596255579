import { answerQuestions } from '../io/answer-questions.ts';
import { surveyBlob } from '../transfer/survey-blob.ts';

/** What `withSurveyHelp` starts as a thread of its own. */
export function surveyHelper(): void {
  answerQuestions(surveyBlob);
}

surveyHelper();
