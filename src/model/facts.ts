import type { Place } from './place.ts';

/** What a country writes into code of itself. */
export const FACT_KINDS = [
  'currency',
  'phone',
  'timezone',
  'locale',
  'country',
  'register',
  'provinces',
  'hosts',
] as const;

export type FactKind = (typeof FACT_KINDS)[number];

/** What the plan says of a kind: replace it where it is surely that fact, ask a person, or stay silent. */
export type FactRule = 'replace' | 'ask' | 'keep';

/** Kinds for which the recipient has a counterpart of the same form. The others need words, rules or a contract. */
export const REPLACEABLE_KINDS = ['currency', 'phone', 'timezone', 'locale', 'country'] as const;

export type FactRules = { readonly [K in FactKind]?: FactRule };

/** How sure it is that a place holds the fact, and not the same letters by chance. */
export type FactConfidence = 'certain' | 'likely' | 'review';

/** One place where a fact of the donor's country stands, judged. UTF-16 offsets. */
export type FactHit = {
  readonly kind: FactKind;
  /** The fact, by its path in the country's file. */
  readonly fact: string;
  readonly start: number;
  readonly end: number;
  /** As it stands there; of personal data only its form. */
  readonly spelling: string;
  /** The recipient's counterpart, spelled in the same way; null where there is none. */
  readonly becomes: string | null;
  readonly confidence: FactConfidence;
  /** `swap`: may be replaced, if the plan says so; `open`: a person decides; `left`: not the donor's to change. */
  readonly verdict: 'swap' | 'open' | 'left';
  /** Why it is open or left, or '' . */
  readonly why: string;
  readonly place: Place;
};

/** A row of the table: how many places of a kind there are, and what becomes of them. */
export type FactCount = {
  readonly kind: FactKind;
  readonly places: number;
  readonly files: number;
  readonly replaced: number;
  readonly left: number;
  readonly open: number;
};

/** A list of the world: every entry is a record, the donor's country among others. */
export type WorldList = {
  readonly topic: WorldTopic;
  readonly start: number;
  readonly end: number;
  /** Different entries. */
  readonly count: number;
  /** What the code calls it, or ''. */
  readonly name: string;
  readonly values: readonly string[];
};

export type WorldTopic = 'currencies' | 'time-zones' | 'calling-codes' | 'countries' | 'languages';
