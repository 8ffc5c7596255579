/** Look-ups by key in one donor, against its catalogs. */
export type KeyCounts = {
  readonly lookedUp: number;
  /** Keys that no catalog has. */
  readonly missing: number;
  /** Texts of catalogs that nothing looks up; `maybeUnused` where a computed key may. */
  readonly unused: number;
  readonly maybeUnused: number;
  /** Look-ups whose key is computed. */
  readonly computed: number;
};
