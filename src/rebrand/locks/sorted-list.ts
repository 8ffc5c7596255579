import type { Span } from '../../model/edit.ts';

/** An entry of a list, without what parts it from the next; `key` is the part of it that the list goes by. */
export type SortedEntry = Span & { readonly key: Span };

/** Entries side by side, of which a package manager keeps some lists in the order of their keys. */
export type SortedList = readonly SortedEntry[];

export type Order = (a: string, b: string) => number;

/** A kind of lock file whose lists are in an order. */
export type Lock = {
  readonly id: string;
  readonly matches: (path: string) => boolean;
  /** Every list of the file, those within an entry of another before that one. */
  readonly lists: (text: string) => readonly SortedList[];
  /** How versions of the manager have compared two keys, the newest first. */
  readonly orders: readonly Order[];
};
