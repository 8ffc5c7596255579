/** What a long step tells while it runs; the terminal makes a line of it, a pipe gets one line per phase. */
export type Events = {
  readonly phase: (name: Phase, donor: string) => void;
  readonly tick: (done: number, total: number) => void;
};

export type Phase =
  | 'receive'
  | 'inspect'
  | 'derive'
  | 'publish'
  | 'verify'
  | 'scan'
  | 'read'
  | 'configure'
  | 'facts';

export const SILENT: Events = { phase: () => undefined, tick: () => undefined };
