import { fill } from '../../messages/say.ts';
import type { Phase } from './events.ts';

const WORDS: Record<Phase, string> = {
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

export function sayPhase(phase: Phase, donor: string): string {
  return `${fill(WORDS[phase], { donor })} …`;
}
