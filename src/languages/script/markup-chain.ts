import type { Expression, JSXChild, JSXElement, JSXText, Node } from 'oxc-parser';
import type { Piece, Site } from '../../model/site.ts';
import { dottedName, holeName } from './dotted-name.ts';
import { isInlineElement } from './inline-element.ts';
import { innerScope } from './inner-scope.ts';
import { jsxTextSite } from './literal-site.ts';
import { contextOf, type Scope } from './scope.ts';
import { visitTag } from './visit-tag.ts';
import type { Walk } from './walk.ts';

/** A child of an element, as a part of a sentence. */
type Part =
  | { readonly kind: 'text' | 'blank' | 'hole' | 'thing'; readonly piece: Piece }
  | {
      readonly kind: 'element';
      readonly open: Piece;
      readonly parts: readonly Part[];
      readonly close: Piece;
    };

/** Visits what stands between two tags, and makes a chain of each run of text with expressions or inline tags. */
export function visitMarkupChains(children: readonly JSXChild[], scope: Scope, walk: Walk): void {
  let run: Part[] = [];
  const finish = () => {
    addChain(run, walk);
    run = [];
  };
  for (const child of children) {
    const part = partOf(child, scope, walk);
    if (part === 'nothing') continue;
    if (part !== null) run.push(part);
    else {
      finish();
      walk.visit(child, scope);
    }
  }
  finish();
}

/** null: it has a place of its own, and nothing of it was visited. */
function partOf(child: JSXChild, scope: Scope, walk: Walk): Part | 'nothing' | null {
  if (child.type === 'JSXText') return textPart(child, scope, walk);
  if (child.type === 'JSXElement') return isInlineElement(child) ? elementPart(child, scope, walk) : null;
  if (child.type !== 'JSXExpressionContainer' || child.expression.type === 'JSXEmptyExpression') return null;
  return expressionPart(child, child.expression, scope, walk);
}

function textPart(child: JSXText, scope: Scope, walk: Walk): Part | 'nothing' {
  const site = jsxTextSite(child, scope, walk);
  if (site !== null) {
    walk.sites.push(site);
    return { kind: 'text', piece: { kind: 'site', site } };
  }
  if (/[\r\n]/.test(walk.text.slice(child.start, child.end))) return 'nothing';
  const span = { start: child.start, end: child.end };
  const blank: Site = {
    span,
    kind: 'text',
    text: child.value.replaceAll('\t', ' '),
    holes: [],
    segments: [span],
    quoting: 'jsx',
    context: contextOf(scope, undefined),
    node: 'jsx_text',
  };
  return { kind: 'blank', piece: { kind: 'site', site: blank } };
}

function expressionPart(child: Node, expression: Expression, scope: Scope, walk: Walk): Part {
  const before = walk.sites.length;
  walk.visit(expression, scope);
  const site = isText(expression) ? walk.sites[before] : undefined;
  if (site !== undefined)
    return { kind: site.text.trim() === '' ? 'blank' : 'text', piece: { kind: 'site', site } };
  const span = { start: child.start, end: child.end };
  const kind = givesElement(expression) ? 'thing' : 'hole';
  return { kind, piece: { kind: 'hole', hole: { span, name: holeName(expression) } } };
}

function elementPart(child: JSXElement, scope: Scope, walk: Walk): Part {
  const { openingElement, closingElement, children } = child;
  const name = dottedName(openingElement.name);
  const inner = innerScope(child, scope);
  visitTag(child, inner, walk);
  const parts = children.flatMap((each): Part[] => {
    const part = partOf(each, inner, walk);
    return part === null || part === 'nothing' ? [] : [part];
  });
  const open = { start: openingElement.start, end: openingElement.end };
  const isEmpty = parts.every(({ kind }) => kind === 'thing' || kind === 'blank');
  if (closingElement === null || isEmpty)
    return { kind: 'thing', piece: { kind: 'void', span: { start: child.start, end: child.end }, name } };
  const close = { start: closingElement.start, end: closingElement.end };
  return {
    kind: 'element',
    open: { kind: 'open', span: open, name },
    parts,
    close: { kind: 'close', span: close, name },
  };
}

/** Makes a chain of a run that has text of its own; otherwise the elements in it may have some. */
function addChain(run: readonly Part[], walk: Walk): void {
  if (!run.some(({ kind }) => kind === 'text')) {
    for (const part of run) if (part.kind === 'element') addChain(part.parts, walk);
    return;
  }
  // A picture or a blank at the edge is not of the sentence.
  const isEdge = ({ kind }: Part) => kind === 'thing' || kind === 'blank';
  const from = run.findIndex((part) => !isEdge(part));
  const to = run.findLastIndex((part) => !isEdge(part));
  const pieces = run.slice(from, to + 1).flatMap(piecesOf);
  if (pieces.length < 2) return;
  for (const piece of pieces)
    if (piece.kind === 'site' && piece.site.text.trim() === '') walk.sites.push(piece.site);
  const spans = pieces.map(spanOf);
  walk.chains.push({
    kind: 'markup',
    span: { start: spans[0]!.start, end: spans.at(-1)!.end },
    pieces,
  });
}

function piecesOf(part: Part): readonly Piece[] {
  return part.kind === 'element' ? [part.open, ...part.parts.flatMap(piecesOf), part.close] : [part.piece];
}

function spanOf(piece: Piece) {
  if (piece.kind === 'site') return piece.site.span;
  return piece.kind === 'hole' ? piece.hole.span : piece.span;
}

function isText(node: Expression): boolean {
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');
}

/** Whether an expression shows an element rather than words: `n > 0 && <Badge/>`, `rows.map((row) => <li>…</li>)`. */
function givesElement(node: Node): boolean {
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return true;
    case 'ParenthesizedExpression':
      return givesElement(node.expression);
    case 'LogicalExpression':
      return givesElement(node.right);
    case 'ConditionalExpression':
      return givesElement(node.consequent) || givesElement(node.alternate);
    case 'ArrowFunctionExpression':
      return givesElement(node.body);
    case 'CallExpression':
      return node.arguments.some(givesElement);
    default:
      return false;
  }
}
