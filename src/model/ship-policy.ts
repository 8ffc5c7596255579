/** What crosses into the generated tree, and what stands there where a translation is missing. */
export type ShipPolicy = {
  /** From which state on a translation ships. Drafts never do. */
  readonly ship: 'translated' | 'approved';
  readonly missing: 'donor' | 'pivot' | 'fail';
  /** Whether texts in Latin letters are looked for in every file, though the donor's language is written in another script. */
  readonly foreign?: boolean;
  /** The share of texts, in percent, below which a namespace is an error; the domain alone is ''. */
  readonly minimum?: Readonly<Record<string, number>>;
};

/** What holds where the plan says nothing. */
export const SHIP_POLICY: ShipPolicy = { ship: 'translated', missing: 'donor' };
