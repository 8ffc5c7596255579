import { harmlessText } from '../model/harmless.ts';
import { redact } from '../model/redact.ts';
import type { Streams } from './streams.ts';

/** Says on stderr what is going on: one line that is rewritten on a terminal, one line per phase elsewhere. */
export type Progress = {
  readonly phase: (words: string) => void;
  /** `slow`: the path of a file that takes long by itself, and is named before it does. */
  readonly tick: (done: number, total: number, slow?: string) => void;
  readonly end: () => void;
};

const EVERY_MS = 80;
/** What is over before this needs no bar. */
const QUIET_MS = 400;

export function progress({ stderr }: Streams, quiet: boolean): Progress {
  if (quiet) return { phase: () => undefined, tick: () => undefined, end: () => undefined };
  if (stderr.isTTY !== true) {
    const line = (words: string) => void stderr.write(`${words}\n`);
    const tick: Progress['tick'] = (_done, _total, slow) => slow !== undefined && line(`  ${shown(slow)} …`);
    return { phase: line, tick, end: () => undefined };
  }
  let words = '';
  let begun = 0;
  let told = 0;
  const clear = () => stderr.write('\r\x1b[K');
  return {
    phase(next) {
      words = next;
      begun = performance.now();
      told = begun;
      clear();
      stderr.write(words);
    },
    tick(done, total, slow) {
      const now = performance.now();
      if (slow === undefined && (now - told < EVERY_MS || now - begun < QUIET_MS)) return;
      told = now;
      const share = Math.floor((100 * done) / Math.max(1, total));
      stderr.write(`\r\x1b[K${words} ${share} %${slow === undefined ? '' : ` ${shown(slow)}`}`);
    },
    end: () => void clear(),
  };
}

/** A path is the donor's word. */
function shown(path: string): string {
  return harmlessText(redact(path));
}
