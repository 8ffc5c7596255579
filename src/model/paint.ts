import type { Translate } from './translate.ts';

/** How words are shown: set off on a terminal, the identity everywhere else; and in which language. */
export type Paint = {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  /** Absent: English. */
  readonly translate?: Translate;
};
