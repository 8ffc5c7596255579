import { Worker } from 'node:worker_threads';

/** Threads that answer questions beside this one. Until they are asked the process may end without them. */
export type HelperThreads<Question, Answer> = {
  /** Whether one of them has little to do. */
  readonly isFree: () => boolean;
  /** Has the one with the least to do answer. What is in `handOver` is theirs from then on. */
  readonly ask: (
    question: Question,
    size: number,
    handOver: readonly ArrayBuffer[],
    told: (answer: Answer) => void,
  ) => void;
  /** All questions are answered; fails as the first helper that failed. */
  readonly rest: () => Promise<void>;
  /** Nobody waits for it: what is given back takes a while, and nothing hangs on it. */
  readonly end: () => void;
};

export type HelperLimits = {
  readonly threads: number;
  /** How much may wait for one thread, in the unit of `size`. */
  readonly waiting: number;
  /** For what is made and soon forgotten, in megabytes. */
  readonly youngMegabytes: number;
};

type Helper = { readonly worker: Worker; readonly done: Int32Array; given: number };

/** What stands in a message to a helper and in one from it. */
export type Asked<Question> = { readonly id: number; readonly size: number; readonly question: Question };
export type Told<Answer> = { readonly id: number; readonly answer: Answer };

/** Starts threads with the program at `entry`, which has to call `answerQuestions`. */
export function helperThreads<Question, Answer>(
  entry: URL,
  { threads, waiting, youngMegabytes }: HelperLimits,
): HelperThreads<Question, Answer> {
  const open = new Map<number, (answer: Answer) => void>();
  let asked = 0;
  let failed: { readonly error: Error } | null = null;
  let settle = () => {};
  const helpers = Array.from({ length: threads }, (): Helper => {
    // Shared, so that it can be seen how far a helper is while this thread is busy and hears no message.
    const done = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(entry, {
      workerData: done,
      resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
    });
    worker.on('message', ({ id, answer }: Told<Answer>) => {
      open.get(id)?.(answer);
      open.delete(id);
      settle();
    });
    worker.on('error', (error: Error) => {
      failed ??= { error };
      settle();
    });
    worker.unref();
    return { worker, done, given: 0 };
  });
  return {
    isFree: () => failed === null && helpers.some((helper) => waitingFor(helper) < waiting),
    ask(question, size, handOver, told) {
      const [helper] = [...helpers].sort((a, b) => waitingFor(a) - waitingFor(b));
      if (helper === undefined) return;
      helper.given += size;
      const id = asked++;
      open.set(id, told);
      helper.worker.ref();
      helper.worker.postMessage({ id, size, question } satisfies Asked<Question>, handOver);
    },
    rest: () =>
      new Promise((resolve, reject) => {
        settle = () => {
          if (failed !== null) reject(failed.error);
          else if (open.size === 0) resolve();
        };
        settle();
      }),
    end() {
      for (const { worker } of helpers) void worker.terminate();
    },
  };
}

function waitingFor({ given, done }: Helper): number {
  return given - Atomics.load(done, 0);
}
