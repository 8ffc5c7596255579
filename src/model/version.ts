declare global {
  interface ImportMeta {
    /** Written in by `scripts/build.js`: the digest of the sources. */
    readonly SAPHAN_BUILD?: string;
  }
}

/** The tool's version; a test holds it equal to package.json's. */
export const VERSION = '0.1.0';

/** What a cache belongs to: another build may judge otherwise, also under the same version. */
export const BUILD: string = import.meta.SAPHAN_BUILD ?? VERSION;
