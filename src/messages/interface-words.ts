import type { Phase } from '../model/phase.ts';
import type { Audience } from '../model/question.ts';

/** What stands around findings and errors on a terminal. */
export const INTERFACE_WORDS = {
  error: '✗ error  ',
  warning: '! warning',
  note: '· note   ',
  more: '… and {count} more',
  oneFile: 'one file',
  files: '{count} files',
  moreTexts: '… and {count} more texts',
  help: 'help:',
  next: 'Next:',
  bug: 'This is a fault in saphan. Please report it with the command and the output of --debug.',
  questions: '{count} questions wait for people: saphan decide',
  oneQuestion: 'One question waits for a person: saphan decide',
  nothingOpen: 'Nothing is open: all that saphan asks has been answered.',
  openQuestions: '{count} open questions about {places} places',
  answers: 'answers: {actions}',
  proposal: 'proposal: {proposal}',
  isProposed: 'proposed',
  /** `does` says what the answer does, `because` why it is proposed. */
  proposed: { plain: 'it {does}', because: 'it {does}, for {because}' },
  effect: '{texts} texts at {places} places in {files} files',
} as const;

/** Over the questions that one of these can answer. */
export const AUDIENCE_WORDS: Record<Audience, string> = {
  engineer: 'For the engineer ({count})',
  translator: 'For the translator ({count})',
  lawyer: 'For the lawyer ({count})',
  official: 'For the official ({count})',
};

/** What is being done, while it is done. */
export const PHASE_WORDS: Record<Phase, string> = {
  receive: 'Receiving {donor}',
  inspect: 'Looking through {donor}',
  derive: 'Deriving {donor}',
  publish: 'Writing {donor}',
  verify: 'Proving {donor}',
  scan: 'Reading {donor}',
  read: 'Reading the texts of {donor}',
  facts: 'Looking for facts of the country in {donor}',
  configure: 'Reading the configuration of {donor}',
};
