import type { Content } from '../support/make-donor.ts';

/** One thing that goes wrong in renames: what the donor holds, what has to become of it, and what has to be told. */
export type Hazard = {
  readonly name: string;
  readonly donor: Readonly<Record<string, Content>>;
  /** Files that are others afterwards: their new text, `[new path, new text]` (null: the bytes as they were), or null for none. */
  readonly becomes?: Readonly<Record<string, string | null | readonly [path: string, text: string | null]>>;
  /** Codes of findings, `code why` where they have a reason. */
  readonly told?: readonly string[];
};

/** A hash with the brand’s letters in it. */
export const INTEGRITY =
  'sha512-q83vEMONGOLIAemongoliaAb0Cd1Ef2Gh3Ij4Kl5Mn6Op7Qr8St9Uv0Wx1Yz2Ab3Cd4Ef5Gh6Ij7Kl8==';
