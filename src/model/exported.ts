/** A delivery that went out, or would. */
export type ExportedBatch = {
  readonly batch: string;
  readonly donor: string;
  readonly language: string;
  readonly format: string;
  readonly texts: number;
  readonly files: readonly { readonly name: string; readonly texts: number }[];
  /** It was out before, and these are the same files again. */
  readonly isAgain: boolean;
};
