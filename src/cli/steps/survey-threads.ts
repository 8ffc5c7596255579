import { availableParallelism } from 'node:os';
import { type HelperThreads, helperThreads } from '../../io/helper-threads.ts';
import { hurryCollector } from '../../io/hurry-collector.ts';
import type { BlobToSurvey, SurveyedText } from '../../transfer/survey-blob.ts';

export type SurveyThreads = HelperThreads<BlobToSurvey, SurveyedText>;

const LIMITS = {
  // More of them would only take memory.
  threads: Math.min(3, availableParallelism() - 1),
  // Enough for the moment in which this thread reads a file of its own, and soon over at the end.
  waiting: 1 << 17,
  youngMegabytes: 16,
};
/** Node runs no TypeScript in a thread: only the program as it is built has helpers. */
const ENTRY = import.meta.SAPHAN_BUILD === undefined ? null : new URL('./survey-helper.js', import.meta.url);

/** Those that wait for the first who reads. */
let early: SurveyThreads | null = null;

export function hasSurveyThreads(): boolean {
  return ENTRY !== null && LIMITS.threads > 0;
}

/** Threads that load the parsers while this one still finds out what there is to read. Unused they hold up nothing. */
export function startEarly(): void {
  if (early === null && hasSurveyThreads()) early = start(ENTRY!);
}

/** Threads that read text, or null where there can be none. */
export function surveyThreads(): SurveyThreads | null {
  const threads = early ?? (hasSurveyThreads() ? start(ENTRY!) : null);
  early = null;
  return threads;
}

function start(entry: URL): SurveyThreads {
  hurryCollector();
  return helperThreads(entry, LIMITS);
}
