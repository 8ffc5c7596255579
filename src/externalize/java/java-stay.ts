import type { StayReason } from '../../model/externalized.ts';
import { isGrown } from '../is-grown.ts';
import type { Sentence } from '../sentence-reader.ts';
import type { JavaToken } from './java-tokens.ts';

const VALIDATION = /\b(?:javax|jakarta)\.validation\b|\borg\.hibernate\.validator\b/;
/** Calls that put a text together piece by piece. */
const JOINS = /(?:^|\.)(?:append|concat|insert|prepend)$/;

/** Methods of a text that only change how it looks; others put something into it, or take something out. */
const LOOKS = /^(?:trim|strip|toString|toUpperCase|toLowerCase)$/;

/** Whether a literal is the message of a constraint, which Bean Validation looks up by itself. */
export function isConstraintMessage({ literals, site }: Sentence, text: string): boolean {
  const { annotation, property } = literals[0]!.context;
  return annotation !== undefined && property === 'message' && site.kind === 'site' && VALIDATION.test(text);
}

/** Why a text of Java code cannot be looked up where it stands; null where it can. */
export function javaStay(
  sentence: Sentence,
  text: string,
  { previous, next }: { readonly previous: JavaToken | undefined; readonly next: readonly JavaToken[] },
): StayReason | null {
  const { literals, site } = sentence;
  const { context } = literals[0]!;
  if (isConstraintMessage(sentence, text))
    return `${sentence.before}${sentence.after}` === '' ? null : 'needs-constant';
  if (context.annotation !== undefined || previous?.text === 'default') return 'needs-constant';
  if (literals.some((literal) => literal.context.use !== 'value' || literal.node === 'character_literal'))
    return 'not-safe';
  if (context.isModuleScope === true || context.function === undefined) return 'runs-once';
  if (next[0]?.text === '.' && !LOOKS.test(next[1]?.text ?? '')) return 'piece-of-text';
  if (previous?.text === '+=' || JOINS.test(context.callee ?? '')) return 'piece-of-text';
  // What is joined to the text by an operator that its sentence knows nothing of is read in another order.
  if (previous?.text === '+' || next[0]?.text === '+') return 'piece-of-text';
  if (context.variable !== undefined && isGrown(context.variable, text)) return 'piece-of-text';
  if (context.variable !== undefined && isLabel(context.variable, text)) return 'needs-constant';
  const first = literals[0]!.span.start;
  const leading = site.parts.filter((part) => part.kind === 'hole' && part.span.start < first);
  return leading.length > 1 ? 'sum-before-text' : null;
}

function isLabel(variable: string, text: string): boolean {
  return /^\w+$/.test(variable) && new RegExp(`\\bcase\\b[^:;{]*\\b${variable}\\b`).test(text);
}
