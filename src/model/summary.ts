import type { FactCount } from './facts.ts';

/** What a transfer did to one donor, in numbers and refs. Counts of files and of edits. */
export type DonorSummary = {
  readonly donor: string;
  readonly commit: string;
  readonly tree: string;
  readonly derived: string | null;
  readonly moved: boolean;
  readonly main: 'created' | 'follows' | 'offered' | 'unchanged';
  readonly sync: string | null;
  readonly files: {
    readonly total: number;
    readonly edited: number;
    readonly renamed: number;
    readonly leftOut: number;
  };
  readonly edits: number;
  /** Translations in place: texts (each once), the places where they stand; and files laid beside or over the donor's. */
  readonly texts: { readonly units: number; readonly places: number; readonly added: number };
  /** Facts of the donor's country in its code, by kind; none where the plan does not speak of them. */
  readonly facts: readonly FactCount[];
  readonly names: readonly NameSummary[];
};

/** One name of the plan in one donor: what became of its occurrences, and in how many files it made edits. */
export type NameSummary = {
  readonly rule: string;
  readonly files: number;
  readonly edits: number;
  readonly protected: number;
  readonly undecided: number;
};
