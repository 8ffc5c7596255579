import { operandKind } from './operand-kind.ts';

/** Template code that steers and shows nothing: a condition, a loop, a comment, an include. */
const STEERS =
  /^(?:\{\{[{~&\s-]*(?:[#/^>!*]|(?:else|end|if|unless|range|each|with|block|define|template|include)\b)|\{[%#]|<%(?![=-])|<\?(?!=))/;
/** Code that changes something: then it matters which of two comes first. */
const CHANGES = /\+\+|--|(?<![=!<>]|^<[%?])=(?![=>"'{])|\b(?:await|yield)\b/;

type Where = {
  /** An operand of `a + b`, which binds closer than some expressions do. */
  readonly isOperand: boolean;
  /** Only a parser of the whole language is sure where an operand begins. */
  readonly isScript: boolean;
  /** It has a mark and no brackets, as `$name` in Kotlin, so that nothing but a name can stand there. */
  readonly isBare: boolean;
  /** The hole stays where it is, and a text comes in front of it. */
  readonly isAtHome: boolean;
};

/** How the code of a hole can be written into the place of another: as it is, in parentheses, or not at all. */
export function mayMove(
  code: string,
  { isOperand, isScript, isBare, isAtHome }: Where,
): 'bare' | 'wrapped' | null {
  if (isBare && !isAtHome && !/^[A-Za-z_]\w*$/.test(code)) return null;
  if (!isAtHome && (STEERS.test(code) || CHANGES.test(code))) return null;
  if (!isOperand) return 'bare';
  const kind = operandKind(code);
  if (kind === 'simple') return 'bare';
  return kind === 'sum' || isScript ? 'wrapped' : null;
}
