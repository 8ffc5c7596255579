import type { Name } from './plan.ts';

/** Where a derived tree comes from. Holds no time and no machine, so that two people get the same bytes. */
export type Provenance = {
  readonly schema: 1;
  readonly donor: string;
  /** The source without user names and passwords. */
  readonly source: string;
  readonly ref: string;
  readonly commit: string;
  /** The donor's own commit, where files were missing from its copy. */
  readonly original?: string;
  readonly tree: string;
  /** `sha256:` and the digest of all in the plan that decides what is derived. */
  readonly plan: string;
  /** What the names became, so that a later plan knows what they have been called. */
  readonly names?: readonly Pick<Name, 'kind' | 'from' | 'to'>[];
  /** The same of translations and own files; absent where there are none. */
  readonly texts?: string;
  readonly tool: string;
  readonly agreement?: { readonly path: string; readonly sha256: string };
  readonly leftOut: readonly { readonly path: string; readonly reason: string }[];
};
