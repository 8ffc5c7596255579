import type { State } from './catalog.ts';

/** A delivery to translators, as the workspace remembers it: which texts went out and what they were then. No text itself. */
export type Batch = {
  /** `lo-portal-03-7c1e`: language, donor, a number, and the beginning of `digest`. */
  readonly batch: string;
  readonly language: string;
  readonly donor: string;
  readonly format: string;
  /** A hash of all that went out: the same texts are the same delivery. */
  readonly digest: string;
  readonly files: readonly BatchFile[];
};

export type BatchFile = {
  readonly name: string;
  readonly domain: string;
  /** It has come back, at least once. */
  readonly back: boolean;
  readonly units: readonly BatchUnit[];
};

/** `textHash` of source and translation, and the state, at the time of the delivery. */
export type BatchUnit = {
  readonly id: string;
  readonly srcHash: string;
  readonly baseHash: string;
  readonly state: State;
};

/** The words that a batch's name may be made of. A name comes back in a file from outside, and becomes part of a path. */
export function isBatchName(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(name);
}
