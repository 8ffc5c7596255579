/** How far one donor's texts are in one language. All counts are texts; those after `ready` make up the rest. */
export type DonorProgress = {
  readonly donor: string;
  readonly language: string;
  /** Its texts have been extracted. Otherwise nobody knows how many there are. */
  readonly isExtracted: boolean;
  readonly total: number;
  readonly ready: number;
  readonly percent: number;
  readonly missing: number;
  readonly review: number;
  readonly draft: number;
  /** Translated, and still to be approved where only what is approved ships. */
  readonly unapproved: number;
  /** With translators: in a delivery that has not come back. */
  readonly out: number;
};

/** A delivery that has not come back, or not with all of its files. */
export type OpenBatch = {
  readonly batch: string;
  readonly donor: string;
  readonly language: string;
  readonly texts: number;
  readonly files: readonly string[];
};
