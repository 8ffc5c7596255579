import type { Reason } from '../model/reason.ts';
import type { TextAction, TextClass, Verdict } from '../model/unit.ts';
import type { Circumstance } from './circumstance.ts';

/** What is the same for all texts of a file. */
export type JudgedFile = Pick<Circumstance, 'role' | 'path' | 'language' | 'source' | 'surroundings'>;

/** One line of a judge's table: where it holds, this is the verdict. */
export type Rule = Verdict & {
  readonly holds: (at: Circumstance) => boolean;
  /** Files that it may hold in; without it, all. Most lines are of a few kinds of files, and need not be asked elsewhere. */
  readonly isFor?: (file: JudgedFile) => boolean;
  /** Whether it may hold for texts in the donor's script alone, or for others alone; without it, for both. */
  readonly script?: 'donors' | 'others';
};

/** A line of the table, in the order that it is read in: why, what it is, what to do, how sure, and when. */
export function rule(
  reason: Reason,
  [textClass, action, confidence]: readonly [TextClass, TextAction, number],
  holds: (at: Circumstance) => boolean,
): Rule {
  return { reason, class: textClass, action, confidence, holds };
}

/** A line that the whole file settles. */
export function fileRule(
  reason: Reason,
  verdict: readonly [TextClass, TextAction, number],
  isFor: (file: JudgedFile) => boolean,
): Rule {
  return { ...rule(reason, verdict, () => true), isFor };
}

/** Lines that hold only in some files. */
export function inFiles(isFor: (file: JudgedFile) => boolean, lines: readonly Rule[]): readonly Rule[] {
  return lines.map((line) => ({
    ...line,
    isFor: (file) => isFor(file) && (line.isFor === undefined || line.isFor(file)),
  }));
}

/** Lines for texts in the donor's script. */
export function ofDonors(lines: readonly Rule[]): readonly Rule[] {
  return lines.map((line) => ({ ...line, script: 'donors' as const }));
}

/** Lines for texts in other letters; all texts, where the donor's language is written in Latin. */
export function ofOthers(lines: readonly Rule[]): readonly Rule[] {
  return lines.map((line) => ({ ...line, script: 'others' as const }));
}
