import type { Finding } from './finding.ts';

/** What a command came to, before anybody puts it into words. `result` is what `--json` prints of it. */
export type Report = {
  readonly command: string;
  /** The command did its work, and for a check: found nothing at or above the threshold. */
  readonly ok: boolean;
  readonly exit: number;
  readonly findings: readonly Finding[];
  readonly result: unknown;
};

/** The one form of every `--json` answer, failures included. Its schema is schemas/envelope.schema.json. */
export type Envelope = {
  readonly schema: 1;
  readonly saphan: string;
  readonly command: string;
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  readonly result: unknown;
  readonly error?: EnvelopeError;
};

export type EnvelopeError = {
  readonly code: string;
  readonly message: string;
  readonly help: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly place?: { readonly path: string; readonly line?: number; readonly column?: number };
  readonly faults: readonly {
    readonly code: string;
    readonly message: string;
    readonly help: string;
    readonly place: { readonly path: string; readonly line?: number; readonly column?: number };
  }[];
};
