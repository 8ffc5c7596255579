/** What `saphan mend` did, or would do. */
export type Mended = {
  readonly dryRun: boolean;
  /** Names that former plans gave, and what they become. */
  readonly former: readonly { readonly from: string; readonly to: string }[];
  readonly catalogs: readonly {
    readonly language: string;
    readonly donor: string;
    readonly domain: string;
  }[];
  readonly overlay: readonly { readonly path: string; readonly becomes: string }[];
  readonly patches: readonly { readonly donor: string; readonly files: number; readonly path: string }[];
};
