import type { Node } from 'oxc-parser';
import type { Span } from '../../model/edit.ts';
import type { UnitPart } from '../../model/unit-site.ts';
import type { Sentence } from '../sentence-reader.ts';
import { isElement, pathTo } from './path-to.ts';

/** Where a sentence stands in a script, and what stands there. */
export type ScriptRegion = {
  /** What is replaced. */
  readonly span: Span;
  /** `code`: an expression; `child`: between tags; `attribute`: the value of one. */
  readonly kind: 'code' | 'child' | 'attribute';
  /** The expressions of its holes, by number. */
  readonly holes: readonly Node[];
};

const BLANK_BEFORE = /^(?:\s|&nbsp;|&#160;|&#xa0;)+/i;
const BLANK_BEHIND = /(?:\s|&nbsp;|&#160;|&#xa0;)+$/i;

/** null where the sentence does not stand as it would have to. */
export function scriptRegion(
  { site, literals, literalOf }: Sentence,
  program: Node,
  text: string,
): ScriptRegion | null {
  const holes = site.parts.flatMap((part) =>
    part.kind === 'hole' ? [expressionAt(program, part.span)] : [],
  );
  if (holes.includes(null)) return null;
  const rest = { holes: holes as readonly Node[] };
  const [literal] = literals;
  if (site.kind !== 'markup') {
    if (literal!.kind === 'attribute') return { span: literal!.span, kind: 'attribute', ...rest };
    if (literal!.kind !== 'text') return { span: site.span, kind: 'code', ...rest };
    return { span: trimmed(literal!.segments[0]!, text), kind: 'child', ...rest };
  }
  const spans = site.parts.map((part) => spanOfPart(part, literalOf));
  const whole = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
  const parent = pathTo(program, whole).findLast(isElement);
  if (parent?.type !== 'JSXElement' && parent?.type !== 'JSXFragment') return null;
  const touched = parent.children.filter((child) => child.start < whole.end && child.end > whole.start);
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start =
    first.type === 'JSXText' ? trimmed({ start: whole.start, end: first.end }, text).start : first.start;
  const end = last.type === 'JSXText' ? trimmed({ start: last.start, end: whole.end }, text).end : last.end;
  return { span: { start, end }, kind: 'child', ...rest };
}

/** All of a literal inside braces, the segment of a text between tags. */
function spanOfPart(part: UnitPart, literalOf: Sentence['literalOf']): Span {
  if (part.kind !== 'text') return part.span;
  const literal = literalOf(part.literal);
  return literal.kind === 'text' ? literal.segments[part.segment]! : literal.span;
}

function trimmed({ start, end }: Span, text: string): Span {
  const raw = text.slice(start, end);
  const before = BLANK_BEFORE.exec(raw)?.[0].length ?? 0;
  const behind = before === raw.length ? 0 : (BLANK_BEHIND.exec(raw)?.[0].length ?? 0);
  return { start: start + before, end: end - behind };
}

/** The expression that stands in a span, without the braces of markup around it. */
function expressionAt(program: Node, span: Span): Node | null {
  const node = pathTo(program, span).findLast(({ start, end }) => start === span.start && end === span.end);
  if (node === undefined) return null;
  if (node.type === 'JSXExpressionContainer')
    return node.expression.type === 'JSXEmptyExpression' ? null : node.expression;
  return node;
}
