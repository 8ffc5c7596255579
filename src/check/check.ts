import type { Catalog } from '../model/catalog.ts';
import type { Finding } from '../model/finding.ts';
import type { ShipPolicy } from '../model/ship-policy.ts';

/** What the checks look at. */
export type CheckInput = {
  readonly catalogs: readonly Catalog[];
  /** BCP 47 tag of the donor's own language. */
  readonly source: string;
  readonly policy: ShipPolicy;
};

/** One question to the catalogs. On catalogs without fault it says nothing. */
export type Check = {
  readonly code: string;
  readonly run: (input: CheckInput) => Iterable<Finding>;
};
