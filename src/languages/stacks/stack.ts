import type { CodeLookups } from './code-lookups.ts';
import type { ScriptLookups } from './script-lookups.ts';

/** A way of keeping texts under keys, and how programs look them up. */
export type Stack = {
  readonly id: string;
  /** The kinds of donors' catalogs that it reads, by their ids, known or not; absent: any. */
  readonly catalogs?: readonly string[];
  /** In JavaScript and TypeScript, and in the code of pages. */
  readonly script?: ScriptLookups;
  readonly code?: readonly CodeLookups[];
};
