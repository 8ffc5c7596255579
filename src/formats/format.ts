import type { Catalog, CatalogEntry, State } from '../model/catalog.ts';
import type { UnitPlace } from '../model/unit.ts';

/** What one file says about one unit. A field that the format does not carry is absent, which is not empty. */
export type Row = {
  readonly id: string;
  readonly target: string;
  readonly source?: string;
  readonly context?: string;
  readonly state?: State;
  readonly previous?: string;
  readonly remarks?: readonly string[];
  readonly notes?: readonly string[];
  readonly places?: readonly UnitPlace[];
  /** `textHash` of source and target, and the state, as they were when the file was handed out. */
  readonly srcHash?: string;
  readonly baseHash?: string;
  readonly baseState?: State;
  /** 1-based, in the file, where people know a row by its number. */
  readonly line?: number;
};

/** Why a file, or one row of it, was not taken. Nothing of a refused row is guessed. */
export type RowFault = {
  readonly fault: /** The file is not of this format at all, or breaks off. */
    | 'unreadable'
    /** Its text is in another encoding than UTF-8. */
    | 'encoding'
    /** A workbook without a sheet of ours. */
    | 'no-table'
    /** One id in two rows. */
    | 'double'
    /** A text that the program which saved the file has made a number, a date or a formula. */
    | 'not-text'
    /** A text that does not fit in one cell. */
    | 'too-long'
    /** Text in a row that has lost its id. */
    | 'no-id';
  /** What exactly: a parser's words, the value that stands there. */
  readonly detail: string;
  readonly id?: string;
  /** What people say beside it. */
  readonly remarks?: readonly string[];
  /** 1-based, in the file. */
  readonly line?: number;
};

/** Cells of one column from which nothing is taken, with what stands in the first of them. */
export type UnreadCells = {
  readonly column: string;
  readonly count: number;
  readonly text: string;
  /** 1-based, in the file. */
  readonly line: number;
};

/** The hand-over that a file belongs to. */
export type Delivery = {
  /** Names the hand-over: `2026-11-lo-portal-01`. */
  readonly batch: string;
  /** The version of Saphan that wrote the file. */
  readonly tool: string;
};

export type Parsed = {
  readonly rows: readonly Row[];
  readonly faults: readonly RowFault[];
  /** What people wrote where a file of this format has no place for it. */
  readonly unread?: readonly UnreadCells[];
  /** What the file says it is, where it does. */
  readonly language?: string;
  readonly donor?: string;
  readonly domain?: string;
  readonly batch?: string;
};

export type SerializeOptions = {
  /** The file that is there already: what only people write in it (its header, its title) is kept. */
  readonly existing?: Uint8Array;
  /** Set for a file that leaves the workspace: it carries hashes, so that it can come back by a three-way merge. */
  readonly delivery?: Delivery;
};

/**
 * A translators' or catalog file. For every catalog, `parse(serialize(catalog))` gives a row for each entry that
 * `carries` lets through, with the same texts, and whatever other fields it gives are the entry's
 * (test/formats/contract.test.ts runs this over every entry of the registry).
 */
export type Format = {
  readonly id: string;
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  /** In which state an entry comes back when nothing but the file is there; null: it is left out. */
  readonly carries: (entry: CatalogEntry) => State | null;
  /** Never throws: what cannot be read is told in `faults`. */
  readonly parse: (bytes: Uint8Array) => Parsed;
  /** The same bytes for the same catalog, on every machine. */
  readonly serialize: (catalog: Catalog, options?: SerializeOptions) => Uint8Array;
};
