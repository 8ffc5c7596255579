import { FLAG_WORDS } from '../messages/flag-words.ts';
import { fill } from '../messages/say.ts';
import { SaphanError } from '../model/error.ts';
import { REPORTS } from '../report/index.ts';
import type { Reporter } from '../report/reporter.ts';

/** A form of the result, and the file that it goes to; null is stdout. */
export type ReportWish = { readonly reporter: Reporter; readonly file: string | null };

/** `--reporter NAME[=FILE]`, given several times; only one of them can have stdout. */
export function reportFlag(value: string, before: readonly ReportWish[] = []): readonly ReportWish[] {
  const [name = '', ...rest] = value.split('=');
  const file = rest.length === 0 ? null : rest.join('=');
  const reporter = REPORTS.find(({ id }) => id === name);
  const refuse = (reason: string) => new SaphanError('bad-flag', { flag: '--reporter', value, reason });
  if (reporter === undefined)
    throw refuse(fill(FLAG_WORDS.noReporter, { known: REPORTS.map(({ id }) => id).join(', ') }));
  if (file === '') throw refuse(FLAG_WORDS.noReportFile);
  if (file === null && before.some((each) => each.file === null)) throw refuse(FLAG_WORDS.twoOnStdout);
  return [...before, { reporter, file }];
}
