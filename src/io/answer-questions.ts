import { parentPort, workerData } from 'node:worker_threads';
import type { Asked, Told } from './helper-threads.ts';

/** Makes of this thread a helper that answers as `answer` does; see `helperThreads`. */
export function answerQuestions<Question, Answer>(answer: (question: Question) => Answer): void {
  const done = workerData as Int32Array;
  parentPort?.on('message', ({ id, size, question }: Asked<Question>) => {
    parentPort?.postMessage({ id, answer: answer(question) } satisfies Told<Answer>);
    Atomics.add(done, 0, size);
  });
}
