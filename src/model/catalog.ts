import type { UnitPlace } from './unit.ts';

/** How far a translation is: one list everywhere. `draft` is a machine's, `do-not-translate` ships the source. */
export type State =
  | 'new'
  | 'draft'
  | 'needs-review'
  | 'translated'
  | 'approved'
  | 'do-not-translate'
  | 'obsolete';

/** A unit with its translation. Texts stand as typed: no normalisation of Lao, ever. */
export type CatalogEntry = {
  readonly id: string;
  readonly context: string;
  readonly source: string;
  /** '' where there is none. */
  readonly target: string;
  readonly state: State;
  /** The state it had before its source changed or was gone: it comes back with the source. */
  readonly was?: State;
  /** What the source was when the target was written, where it has changed since. */
  readonly previous?: string;
  /** The translator's own remarks. */
  readonly remarks: readonly string[];
  /** For the translator: developers' comments, what the holes hold, pivots. */
  readonly notes: readonly string[];
  readonly places: readonly UnitPlace[];
  /** Who wrote and who approved the target, as they are called in the team. */
  readonly by?: string;
  readonly approvedBy?: string;
  /** The delivery that brought it. */
  readonly batch?: string;
  /** Hand-overs since the source was gone. */
  readonly goneFor?: number;
};

/** One PO file of the workspace: `catalogs/<language>/<donor>/<domain>.po`. Entries are sorted by code point of id. */
export type Catalog = {
  readonly language: string;
  readonly donor: string;
  readonly domain: string;
  readonly entries: readonly CatalogEntry[];
};
