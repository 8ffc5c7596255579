import type { ConfigSite } from '../../model/config.ts';

export type ConfigFile = { readonly path: string; readonly text: string };

/**
 * One kind of place where configuration stands. Values never leave a reader: of a default only its shape and, for an
 * address, its host.
 */
export type Reader = {
  readonly id: string;
  /** By the path alone, relative, `/` between its steps. */
  readonly match: (path: string) => boolean;
  /** Functions of the donor that read a variable for others; collected from all files before any is read. */
  readonly learn?: (path: string, text: string) => readonly Wrapper[];
  /** Why a file could not be read, or not all of it; null where it could. */
  readonly fault?: (path: string, text: string) => string | null;
  /** Never throws. In the order of the text. */
  readonly read: (path: string, text: string, wrappers: readonly Wrapper[]) => readonly ConfigSite[];
};

/** A function that reads the variable that it is told: `getEnv('X', 'd')`, `getEnv({ name: 'X' })`. */
export type Wrapper = {
  readonly name: string;
  /** The argument with the variable's name, and the property in it where that is an object. */
  readonly argument: number;
  readonly property?: string;
  /** The argument or property with the default. */
  readonly fallback?: number | string;
  readonly type?: ConfigSite['type'];
};
