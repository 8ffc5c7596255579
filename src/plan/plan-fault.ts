import type { NameFaultReason } from './check-name.ts';

/** Everything that can be wrong with the text of a plan; the words are in `fault-words.ts`. */
export type PlanFaultCode =
  | 'yaml-syntax'
  | 'yaml-tab'
  | 'yaml-duplicate-key'
  | 'yaml-alias'
  | 'yaml-documents'
  | 'yaml-version'
  | 'unknown-key'
  | 'wrong-type'
  | 'missing-key'
  | 'bad-value'
  | 'duplicate-donor'
  | 'duplicate-name'
  | 'name-cycle';

/** Why a value of the right type cannot stand. */
export type BadValueReason =
  | NameFaultReason
  | 'unknown-version'
  | 'unknown-kind'
  | 'unknown-choice'
  | 'blank'
  | 'empty-list'
  | 'donor-id'
  | 'donor-id-reserved'
  | 'leading-dash'
  | 'remote-helper'
  | 'password-in-url'
  | 'ref-name'
  | 'path-outside'
  | 'unknown-country'
  | 'upper-case-country'
  | 'language-tag'
  | 'language-spelling'
  | 'country-as-language'
  | 'source-as-target'
  | 'listed-twice'
  | 'colour'
  | 'glob-absolute'
  | 'glob-parent'
  | 'glob-backslash'
  | 'glob-directory'
  | 'glob-negated'
  | 'glob-brackets'
  | 'glob-costly'
  | 'name-flag';

export type FaultArgs = Readonly<Record<string, string>>;

/** Where in the plan's own text; line and column count from 1, columns in UTF-16 units. */
export type PlanPlace = { readonly path: string; readonly line: number; readonly column: number };

export type PlanFault = { readonly code: PlanFaultCode; readonly place: PlanPlace; readonly args: FaultArgs };

/** Says a text with braces, filled in; in English, where nobody says how. */
export type SayFault = (words: string, args?: FaultArgs) => string;

/** What is wrong, in one sentence, and what to write instead. */
export type FaultWords = { readonly what: string; readonly help: string };

/** The way to a value of the plan: `['names', 0, 'to']`. */
export type PlanPath = readonly (string | number)[];

/** A fault that knows its way in the data, before it is given a line and a column. */
export type PlanFlaw = {
  readonly code: PlanFaultCode;
  readonly path: PlanPath;
  readonly at: 'key' | 'value';
  readonly args: FaultArgs;
};

/**
 * What a judge of one text says: why not, what to write instead if that is known (else ''), and the
 * value as it may be shown where the value itself may not.
 */
export type TextFlaw = { readonly reason: BadValueReason; readonly write: string; readonly shown?: string };
