import type { Finding } from './finding.ts';
import type { Place } from './place.ts';

/** What each error carries. Its words are made in messages/, from the code and these. */
export type ErrorArgs = {
  /** A command line that cannot be understood; commander's own words. */
  usage: { message: string };
  'no-terminal': { question: string; flag: string };
  'bad-flag': { flag: string; value: string; reason: string };
  'workspace-missing': { path: string };
  'workspace-exists': { path: string };
  'workspace-busy': { path: string; pid: number };
  'plan-invalid': { path: string; count: number };
  'text-utf16': { path: string };
  'text-not-utf8': { path: string };
  'lock-version': { locked: string; tool: string };
  'lock-invalid': { path: string };
  'donor-unknown': { donor: string; known: string };
  'donor-unnamed': { known: string };
  'donor-missing': { source: string };
  /** As a command names it, with no plan in sight. */
  'source-missing': { source: string };
  'donor-not-readable': { source: string };
  'donor-empty': { source: string };
  'ref-missing': { source: string; ref: string };
  'ref-short': { ref: string };
  'source-refused': { source: string };
  'objects-missing': { source: string; count: number };
  'donor-hostile': { donor: string; count: number };
  'donor-unsound': { source: string; message: string };
  'donor-rewritten': { donor: string; was: string; now: string };
  'agreement-missing': { path: string };
  /** A file that `assets` of the plan names. */
  'asset-missing': { path: string };
  'git-missing': { minimum: string; found: string };
  'git-failed': { command: string; message: string };
  'fetch-failed': { source: string; message: string };
  'disk-full': { path: string };
  /** A flag with no value of its own that does not go with the others, or wants one beside it. */
  'flag-misused': { flag: string; reason: string };
  'not-writable': { path: string };
  /** A folder stands where a file is needed. */
  'not-a-file': { path: string };
  /** A file stands where a folder is needed. */
  'not-a-folder': { path: string };
  'main-dirty': { donor: string; branch: string; count: number };
  /** Where files come new, people have files of their own that git ignores. */
  'files-in-the-way': { donor: string; path: string; count: number };
  /** A work tree that is to be changed, with changes of people's own. */
  'tree-dirty': { path: string; count: number };
  'ref-moved': { donor: string; ref: string };
  'recipient-foreign': { path: string };
  'rules-unused': { count: number };
  'paths-collide': { count: number };
  'paths-blocked': { count: number };
  'paths-illegal': { count: number };
  'out-not-empty': { path: string };
  'place-invalid': { value: string };
  'place-unknown': { path: string };
  'line-unknown': { path: string; line: number; last: number };
  'nothing-derived': { donor: string };
  'not-a-recipient': { path: string };
  'catalog-invalid': { path: string; kind: string; detail: string };
  'nothing-extracted': { donor: string };
  'texts-missing': { donor: string; language: string; count: number; first: string };
  'data-invalid': { path: string; count: number };
  'delivery-unreadable': { path: string; kind: string; detail: string };
  'delivery-missing': { path: string };
  'answers-unreadable': { path: string; kind: string };
  'answers-in-the-way': { path: string };
  'delivery-language': { path: string; said: string; languages: string };
  'delivery-unknown': { path: string; donors: string; languages: string };
  'delivery-in-the-way': { path: string };
  'batch-unknown': { batch: string; known: string };
  'batch-invalid': { path: string };
  'config-map-missing': { path: string };
};

export type ErrorCode = keyof ErrorArgs;

/** Whose move it is: the user's words (2), the machine's state (3), or a refusal for safety (4). */
const EXITS: Record<ErrorCode, 2 | 3 | 4> = {
  usage: 2,
  'no-terminal': 2,
  'bad-flag': 2,
  'workspace-missing': 2,
  'workspace-exists': 2,
  'workspace-busy': 3,
  'plan-invalid': 2,
  'text-utf16': 2,
  'text-not-utf8': 2,
  'lock-version': 2,
  'lock-invalid': 2,
  'donor-unknown': 2,
  'donor-unnamed': 2,
  'donor-missing': 2,
  'source-missing': 2,
  'donor-not-readable': 2,
  'donor-empty': 2,
  'ref-missing': 2,
  'ref-short': 2,
  'source-refused': 4,
  'objects-missing': 4,
  'donor-hostile': 4,
  'donor-unsound': 4,
  'donor-rewritten': 4,
  'agreement-missing': 2,
  'asset-missing': 2,
  'git-missing': 3,
  'git-failed': 3,
  'fetch-failed': 3,
  'disk-full': 3,
  'flag-misused': 2,
  'not-writable': 3,
  'not-a-file': 2,
  'not-a-folder': 2,
  'main-dirty': 2,
  'files-in-the-way': 2,
  'tree-dirty': 2,
  'ref-moved': 3,
  'recipient-foreign': 2,
  'rules-unused': 2,
  'paths-collide': 2,
  'paths-blocked': 2,
  'paths-illegal': 2,
  'out-not-empty': 2,
  'place-invalid': 2,
  'place-unknown': 2,
  'line-unknown': 2,
  'nothing-derived': 2,
  'not-a-recipient': 2,
  'catalog-invalid': 2,
  'nothing-extracted': 2,
  'texts-missing': 2,
  'data-invalid': 2,
  'delivery-unreadable': 2,
  'delivery-missing': 2,
  'answers-unreadable': 2,
  'answers-in-the-way': 2,
  'delivery-language': 2,
  'delivery-unknown': 2,
  'delivery-in-the-way': 2,
  'batch-unknown': 2,
  'batch-invalid': 2,
  'config-map-missing': 2,
};

/** A fault in the plan, told with its place. */
export type Fault = {
  readonly code: string;
  readonly place: Place;
  readonly args: Readonly<Record<string, string>>;
};

/** Trouble with the request or the machine: what, where, and an exit code. Anything else thrown is a bug. */
export class SaphanError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly args: ErrorArgs[C];
  readonly place: Place | undefined;
  /** What made it so: the faults of a plan, the findings that refuse a donor. */
  readonly faults: readonly Fault[];
  readonly findings: readonly Finding[];

  constructor(
    code: C,
    args: ErrorArgs[C],
    more: { place?: Place; faults?: readonly Fault[]; findings?: readonly Finding[]; cause?: unknown } = {},
  ) {
    super(code, { cause: more.cause });
    this.name = 'SaphanError';
    this.code = code;
    this.args = args;
    this.place = more.place;
    this.faults = more.faults ?? [];
    this.findings = more.findings ?? [];
  }

  get exit(): 2 | 3 | 4 {
    return EXITS[this.code];
  }
}

export function isSaphanError(error: unknown): error is SaphanError {
  return error instanceof SaphanError;
}
