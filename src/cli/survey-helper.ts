import { answerQuestions } from '../io/answer-questions.ts';
import { surveyBlob } from '../transfer/survey-blob.ts';

// What `surveyHelp` starts as a thread of its own.
answerQuestions(surveyBlob);
