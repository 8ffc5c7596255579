/** What an extraction did to one catalog, in numbers of texts. */
export type ExtractedCatalog = {
  readonly donor: string;
  readonly language: string;
  /** The donor's own, or that of what people write on `main`. */
  readonly domain: string;
  /** Texts that there are now. */
  readonly units: number;
  readonly counts: Readonly<Record<'new' | 'kept' | 'changed' | 'obsolete' | 'revived', number>>;
  readonly changed: boolean;
};
