import type { MappedText } from './map-text.ts';

/** A way to read a text in which a name may hide. `why` has its words in messages/. */
export type View = {
  readonly why: string;
  /** Null where this way of reading gives the text as it is written. */
  readonly read: (text: string) => MappedText | null;
};
