import type { Node } from 'oxc-parser';
import type { Span } from '../../../model/edit.ts';
import type { Analysis } from './analysis.ts';
import type { Scope } from './scope.ts';
import { type Search, staticValues } from './static-values.ts';
import { unwrapTree } from './tree.ts';

/** A text that an expression may stand for; null with its known parts where the whole is computed. */
export type StaticText = {
  readonly text: string | null;
  readonly parts: readonly string[];
  /** The literal that holds it; of a text that is put together the whole expression. */
  readonly span: Span;
};

/** More ways to put a text together are taken as unknown. */
const MOST = 200;
const LONGEST_SEARCH = 2000;

/** All texts that an expression may stand for, each once, in the order of the code. */
export function staticTexts(node: Node, scope: Scope, analysis: Analysis): readonly StaticText[] {
  return textsIn(node, scope, { analysis, left: LONGEST_SEARCH });
}

function textsIn(node: Node, scope: Scope, search: Search): readonly StaticText[] {
  if (node.type === 'Literal') return textsOf(node, scope, search);
  const seen = new Set<string>();
  return staticValues(node, scope, search)
    .flatMap((value) => textsOf(value.node, value.scope, search))
    .filter(({ text, parts, span }) => {
      const signature = JSON.stringify([text, text === null ? parts : null, span.start]);
      return !seen.has(signature) && seen.add(signature);
    });
}

function textsOf(node: Node, scope: Scope, search: Search): readonly StaticText[] {
  const span = { start: node.start, end: node.end };
  if (node.type === 'Literal' && typeof node.value === 'string')
    return [{ text: node.value, parts: [node.value], span }];
  const pieces = piecesOf(node);
  if (pieces === null || search.left < 0) return [{ text: null, parts: ['', ''], span }];
  let ways: readonly (readonly string[])[] = [['']];
  for (const piece of pieces) {
    const options =
      typeof piece === 'string' ? [[piece]] : textsIn(piece, scope, search).map(({ parts }) => parts);
    const next = ways.flatMap((way) => options.map((option) => joined(way, option)));
    ways = next.length > MOST ? ways.map((way) => joined(way, ['', ''])) : next;
  }
  return ways.map((parts) => ({ text: parts.length === 1 ? parts[0]! : null, parts, span }));
}

/** What a text is put together from; null for anything that is no text. */
function piecesOf(node: Node): readonly (string | Node)[] | null {
  if (node.type === 'TemplateLiteral')
    return node.quasis.flatMap((quasi, index) => {
      const expression = node.expressions[index];
      const text = quasi.value.cooked ?? '';
      return expression === undefined ? [text] : [text, expression];
    });
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return null;
  // A long chain leans to the left; its operands are taken one by one, so that no chain is too deep.
  const operands: Node[] = [];
  let at: Node = node;
  while (at.type === 'BinaryExpression' && at.operator === '+') {
    operands.push(at.right);
    at = unwrapTree(at.left);
  }
  return [...operands, at].reverse().map(numberOr);
}

/** Parts put behind parts: the last of the one and the first of the other become one. */
function joined(before: readonly string[], after: readonly string[]): readonly string[] {
  const [first = '', ...rest] = after;
  return [...before.slice(0, -1), (before.at(-1) ?? '') + first, ...rest];
}

function numberOr(node: Node): string | Node {
  return node.type === 'Literal' && typeof node.value === 'number' ? String(node.value) : node;
}
