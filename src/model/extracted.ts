/** What an extraction did to one catalog, in numbers of texts. */
export type ExtractedCatalog = {
  readonly donor: string;
  readonly language: string;
  /** Texts that the donor has now. */
  readonly units: number;
  readonly counts: Readonly<Record<'new' | 'kept' | 'changed' | 'obsolete' | 'revived', number>>;
  readonly changed: boolean;
};
