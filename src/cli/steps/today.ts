import { isDay } from '../../decide/decisions-schema.ts';
import { FLAG_WORDS } from '../../messages/flag-words.ts';
import { SaphanError } from '../../model/error.ts';

/** The day that a person gives, or the one that the clock shows here: this is the edge, and no result follows from it. */
export function today(given: string | undefined): string {
  if (given === undefined) return new Date().toISOString().slice(0, 10);
  if (isDay(given)) return given;
  throw new SaphanError('bad-flag', {
    flag: '--on',
    value: given,
    reason: FLAG_WORDS.noDay,
  });
}
