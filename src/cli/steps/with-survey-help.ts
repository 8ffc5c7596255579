import { availableParallelism } from 'node:os';
import { type HelperThreads, helperThreads } from '../../io/helper-threads.ts';
import { hurryCollector } from '../../io/hurry-collector.ts';
import type { BlobToSurvey, SurveyedText } from '../../transfer/survey-blob.ts';
import type { SurveyHelp } from '../../transfer/survey-texts.ts';

/** Below this all is read before a helper has loaded the parsers. In bytes of files that hold text. */
const WORTH_HELP = 1 << 18;
/** Of so many files some are large or hold text: a helper is ready when they come. */
const MANY = 1000;
/** Takes about as long as what waits for a helper. In bytes. */
const LARGE = 1 << 18;
const LIMITS = {
  // More of them would only take memory.
  threads: Math.min(3, availableParallelism() - 1),
  // Enough for the moment in which this thread reads a file of its own, and soon over at the end.
  waiting: 1 << 17,
  youngMegabytes: 16,
};
/** Node runs no TypeScript in a thread: only the program as it is built has helpers. */
const ENTRY = import.meta.SAPHAN_BUILD === undefined ? null : new URL('./survey-helper.js', import.meta.url);

/** Lets `work` share its files with the other cores, where that is worth it. */
export async function withSurveyHelp<T>(work: (help: SurveyHelp | null) => Promise<T>): Promise<T> {
  if (ENTRY === null || LIMITS.threads < 1) {
    hurryCollector();
    return work(null);
  }
  const started: HelperThreads<BlobToSurvey, SurveyedText>[] = [];
  let seen = 0;
  const start = () => {
    if (started.length > 0) return;
    hurryCollector();
    started.push(helperThreads(ENTRY, LIMITS));
  };
  const help: SurveyHelp = {
    expect(files) {
      if (files > MANY) start();
    },
    take(blob, told) {
      const { length } = blob.bytes;
      seen += length;
      if (seen < WORTH_HELP && started.length === 0) return false;
      start();
      const [threads] = started;
      // While this thread reads a large file, a helper would soon have nothing left to do; so they read those.
      if (threads === undefined || (length < LARGE && !threads.isFree())) return false;
      const bytes = Uint8Array.from(blob.bytes);
      threads.ask({ ...blob, bytes }, length, [bytes.buffer], told);
      return true;
    },
    rest: async () => started[0]?.rest(),
  };
  try {
    return await work(help);
  } finally {
    started[0]?.end();
  }
}
