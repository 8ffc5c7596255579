/** What becomes of a part that has no counterpart; recorded by a person, done by the engineers. */
export const MODULE_ACTIONS = ['drop', 'stub', 'keep'] as const;

export type ModuleAction = (typeof MODULE_ACTIONS)[number];

/** A system or service of a country that other countries do not have. */
export type CountryModule = {
  readonly id: string;
  readonly what: string;
  /** Names of it in code; every spelling counts. */
  readonly terms: readonly string[];
  readonly hosts: readonly string[];
  readonly proposal: ModuleAction;
  readonly reason: string;
  /** What it means for the recipient if the proposal is taken. */
  readonly effect: string;
  readonly source: string;
};

/** One of them in a donor, with what depends on it. */
export type FoundModule = {
  readonly module: CountryModule;
  readonly places: number;
  readonly files: number;
  /** Folders and files that are about nothing else, and how many files that makes. */
  readonly folders: readonly string[];
  readonly ownFiles: number;
  /** Files elsewhere that import something of it. */
  readonly importers: readonly string[];
  readonly variables: readonly string[];
  readonly hosts: readonly string[];
  /** Where it stands first. */
  readonly first: string;
};
