import { SaphanError } from '../../model/error.ts';
import { badValueWords } from '../../plan/bad-value-words.ts';
import type { FlagFault } from '../../plan/parse-flag.ts';
import type { BadValueReason } from '../../plan/plan-fault.ts';

/** A flag whose value is no name or no donor, in the words of a plan's faults. */
export function flagError(flag: string, value: string, faults: readonly FlagFault[]): SaphanError {
  const args = faults[0]?.args ?? {};
  const { what } = badValueWords[(args['reason'] ?? 'name-flag') as BadValueReason](args);
  return new SaphanError('bad-flag', { flag, value, reason: what });
}
