import type { Streams } from './streams.ts';

/** Says on stderr what is going on: one line that is rewritten on a terminal, one line per phase elsewhere. */
export type Progress = {
  readonly phase: (words: string) => void;
  readonly tick: (done: number, total: number) => void;
  readonly end: () => void;
};

const EVERY_MS = 80;
/** What is over before this needs no bar. */
const QUIET_MS = 400;

export function progress({ stderr }: Streams, quiet: boolean): Progress {
  if (quiet) return { phase: () => undefined, tick: () => undefined, end: () => undefined };
  if (stderr.isTTY !== true) {
    return { phase: (words) => void stderr.write(`${words}\n`), tick: () => undefined, end: () => undefined };
  }
  let words = '';
  let begun = 0;
  let shown = 0;
  const clear = () => stderr.write('\r\x1b[K');
  return {
    phase(next) {
      words = next;
      begun = performance.now();
      shown = begun;
      clear();
      stderr.write(words);
    },
    tick(done, total) {
      const now = performance.now();
      if (now - shown < EVERY_MS || now - begun < QUIET_MS) return;
      shown = now;
      const share = Math.floor((100 * done) / Math.max(1, total));
      stderr.write(`\r\x1b[K${words} ${share} %`);
    },
    end: () => void clear(),
  };
}
