import type { Attachable } from '../model/attach.ts';
import { contextSignature } from '../model/context-signature.ts';
import { redact } from '../model/redact.ts';
import { lineAround } from './hit.ts';
import type { Verdict } from './judge.ts';
import type { NameRules } from './rules.ts';
import { type Subject, subjectOf } from './subject.ts';

/** A place that is open, or that some decision may be on. Names in one word or one host share theirs. */
export type NameOccurrence = Attachable & { readonly subject: Subject; readonly line: string };

/** The reason to ask at a verdict, or what it is where nobody asks. */
export function reasonAt(verdict: Verdict): string {
  return verdict.kind === 'keep' ? verdict.why : verdict.kind;
}

const NOWHERE: ReadonlyMap<Verdict, NameOccurrence> = new Map();

function isOpen(verdict: Verdict): boolean {
  return verdict.kind === 'keep' && verdict.soft;
}

/**
 * The verdicts that matter to decisions, with what these are attached to. `verdicts` are those before anybody decided, so
 * that the ordinals are the same on every run.
 */
export function nameOccurrences(
  path: string,
  text: string,
  verdicts: readonly Verdict[],
  { decided, donor, hashOf }: Pick<NameRules, 'decided' | 'donor' | 'hashOf'>,
): ReadonlyMap<Verdict, NameOccurrence> {
  if (decided.isEmpty && !verdicts.some(isOpen)) return NOWHERE;
  const found = new Map<Verdict, NameOccurrence>();
  const ordinals = new Map<string, number>();
  let last: NameOccurrence | null = null;
  for (const verdict of verdicts) {
    const isAsked = isOpen(verdict);
    if (!isAsked && decided.isEmpty) continue;
    const subject = subjectOf(text, verdict);
    const hash = hashOf(subject.text);
    if (!isAsked && !decided.knows(hash)) continue;
    const why = reasonAt(verdict);
    const about = verdict.rule;
    if (last?.subject.start === subject.start && last.why === why && last.about === about) {
      found.set(verdict, last);
      continue;
    }
    const line = lineAround(text, subject);
    // A hash of a secret is kept nowhere either.
    const context: string = last?.line === line ? last.context : contextSignature(redact(line));
    const key: string = [hash, context, why, about].join(' ');
    const ordinal: number = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    last = { donor, path, hash, context, ordinal, about, why, subject, line };
    found.set(verdict, last);
  }
  return found;
}
