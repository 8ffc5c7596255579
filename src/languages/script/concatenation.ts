import type { BinaryExpression, Expression, Node, PrivateInExpression } from 'oxc-parser';
import type { Piece, Site } from '../../model/site.ts';
import { holeName } from './dotted-name.ts';
import type { Scope } from './scope.ts';
import type { Walk } from './walk.ts';

/**
 * Reads `a + 'б' + c` as one chain, where at least one operand is a literal of text. What is added before the first
 * text may be numbers, so it is one hole.
 */
export function visitConcatenation(node: BinaryExpression, scope: Scope, walk: Walk): void {
  const { operands, heads } = flatten(node);
  const inner: Scope = { ...scope, tag: undefined };
  const texts = operands.map((operand): Site | null => {
    const before = walk.sites.length;
    walk.visit(operand, inner);
    return isText(operand) ? (walk.sites[before] ?? null) : null;
  });
  const first = texts.findIndex((site) => site !== null);
  if (first === -1) return;
  const from = Math.max(0, first - 1);
  const pieces = operands.slice(from).map((operand, at): Piece => {
    const site = texts[from + at];
    if (site) return { kind: 'site', site };
    const whole = at === 0 ? (heads[from] ?? operand) : operand;
    return { kind: 'hole', hole: { span: { start: whole.start, end: whole.end }, name: holeName(whole) } };
  });
  walk.chains.push({ span: { start: node.start, end: node.end }, kind: 'concatenation', pieces });
}

type Operand = Expression | PrivateInExpression['left'];

/** Operands from left to right, and for each the sum of all up to it. A loop, since such chains are thousands long. */
function flatten(node: BinaryExpression) {
  const operands: Operand[] = [];
  const heads: Node[] = [];
  let rest: Operand = node;
  while (rest.type === 'BinaryExpression' && rest.operator === '+') {
    operands.push(rest.right);
    heads.push(rest);
    rest = rest.left;
  }
  operands.push(rest);
  heads.push(rest);
  return { operands: operands.reverse(), heads: heads.reverse() };
}

function isText(node: Node): boolean {
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');
}
