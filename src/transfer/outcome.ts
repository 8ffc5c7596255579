import type { Edit } from '../model/edit.ts';
import type { Finding } from '../model/finding.ts';
import type { OpenMatter } from '../model/question.ts';

/** What the stages say of one file: all of it follows from the file and the rules it meets, so it can be cached. */
export type Outcome = {
  readonly edits: readonly Edit[];
  readonly findings: readonly Finding[];
  /** Rules that met the file, whether or not they changed it. */
  readonly rules: readonly string[];
  /** Identifiers that must keep their names in every file of the donor. */
  readonly blocked: readonly string[];
  /** Names that something deployed holds, with what that is: they must stay in every file of the donor. */
  readonly stored: readonly (readonly [name: string, why: string])[];
  /** Keys of data that must keep their names in every file of the donor. */
  readonly keys: readonly string[];
  /** Names of foreign packages that must stay in every file of the donor. */
  readonly foreign: readonly string[];
  /** Whole tokens in which a rename stands. */
  readonly tokens: readonly string[];
  /** What waits for a person. */
  readonly open: readonly OpenMatter[];
  /** The places of decisions that stand here, by `placeKey`. */
  readonly decided: readonly string[];
  /** The tool that wrote the file, where names in it are renamed. */
  readonly generator?: string;
  /** The id of the edited blob, once it is known. */
  readonly oid?: string;
};

/** Of a file that no stage has a word on. */
export const NO_OUTCOME: Outcome = {
  edits: [],
  findings: [],
  rules: [],
  blocked: [],
  stored: [],
  keys: [],
  foreign: [],
  tokens: [],
  open: [],
  decided: [],
};

/** Outcomes by signature. A cache may forget anything at any time. */
export type OutcomeCache = {
  readonly get: (signature: string) => Outcome | undefined;
  readonly set: (signature: string, outcome: Outcome) => void;
};
