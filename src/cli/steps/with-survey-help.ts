import { hurryCollector } from '../../io/hurry-collector.ts';
import type { SurveyHelp } from '../../transfer/survey-texts.ts';
import { hasSurveyThreads, type SurveyThreads, surveyThreads } from './survey-threads.ts';

/** Below this all is read before a helper has loaded the parsers. In bytes of files that hold text. */
const WORTH_HELP = 1 << 18;
/** Of so many files some are large or hold text: a helper is ready when they come. */
const MANY = 1000;
/** Takes about as long as what waits for a helper. In bytes. */
const LARGE = 1 << 18;

/** Lets `work` share its files with the other cores, where that is worth it. */
export async function withSurveyHelp<T>(work: (help: SurveyHelp | null) => Promise<T>): Promise<T> {
  if (!hasSurveyThreads()) {
    hurryCollector();
    return work(null);
  }
  const helpers: { threads: SurveyThreads | null } = { threads: null };
  let seen = 0;
  const help: SurveyHelp = {
    expect(files) {
      if (files > MANY) helpers.threads ??= surveyThreads();
    },
    take(blob, told) {
      const { length } = blob.bytes;
      seen += length;
      if (seen < WORTH_HELP && helpers.threads === null) return false;
      helpers.threads ??= surveyThreads();
      const { threads } = helpers;
      // While this thread reads a large file, a helper would soon have nothing left to do; so they read those.
      if (threads === null || (length < LARGE && !threads.isFree())) return false;
      const bytes = Uint8Array.from(blob.bytes);
      threads.ask({ ...blob, bytes }, length, [bytes.buffer], told);
      return true;
    },
    rest: async () => helpers.threads?.rest(),
  };
  try {
    return await work(help);
  } finally {
    helpers.threads?.end();
  }
}
