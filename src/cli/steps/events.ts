import type { Phase } from '../../model/phase.ts';

/** What a long step tells while it runs; the terminal makes a line of it, a pipe gets one line per phase. */
export type Events = {
  readonly phase: (name: Phase, donor: string) => void;
  readonly tick: (done: number, total: number, slow?: string) => void;
};

export const SILENT: Events = { phase: () => undefined, tick: () => undefined };
