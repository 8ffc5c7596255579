import type { Node } from 'oxc-parser';
import { propertyOf } from '../../languages/script/dotted-name.ts';
import { isFunction, lookUpInScope, type Scope } from '../../languages/script/keys/scope.ts';
import { calledName, unwrapTree } from '../../languages/script/keys/tree.ts';
import type { Span } from '../../model/edit.ts';
import type { StayReason } from '../../model/externalized.ts';
import { isGrown } from '../is-grown.ts';
import { hasLibraryMarks, type Notation } from '../message-text.ts';
import type { Sentence } from '../sentence-reader.ts';
import { holdsNode, isElement } from './path-to.ts';

/** Calls that put a text together piece by piece. */
const JOINS = /(?:^|\.)(?:concat|append|prepend|insertAdjacentText|write)$/;
/** Methods of a text that only change how it looks; others put something into it, or take something out. */
const LOOKS = /^(?:trim|trimEnd|trimStart|toString|toUpperCase|toLowerCase)$/;
/** Calls that run what they are given at once. */
const AT_ONCE = /^(?:map|flatMap|filter|forEach|reduce|reduceRight|from|sort|find|some|every)$/;

type Around = {
  /** The nodes around the place, the outermost first. */
  readonly path: readonly Node[];
  readonly scope: Scope;
  /** What stands in the holes. */
  readonly holes: readonly Node[];
  readonly text: string;
  readonly notation: Notation;
};

/** Why a text of a script cannot be looked up where it stands; null where it can. */
export function scriptStay(
  { literals, site, holes: names }: Sentence,
  { path, scope, holes, text, notation }: Around,
): StayReason | null {
  if (literals.some(({ context }) => context.use !== 'value' || context.tag !== undefined)) return 'not-safe';
  const functions = path.filter(isFunction);
  const isConstant = path.some(
    (node) =>
      node.type === 'Decorator' ||
      node.type === 'TSEnumDeclaration' ||
      (node.type === 'TSAsExpression' &&
        node.typeAnnotation.type === 'TSTypeReference' &&
        isConst(node.typeAnnotation)),
  );
  if (isConstant) return 'needs-constant';
  if (functions.length === 0 || runsAtOnce(path)) return 'runs-once';
  if (functions.some((node) => node.body !== null && !within(site.span, node.body)))
    return 'parameter-default';
  if (isSent(path)) return 'not-sure';
  const [parent, inner] = [path.at(-2), path.at(-1)];
  const around =
    inner !== undefined && inner.start === site.span.start && inner.end === site.span.end ? parent : inner;
  if (around?.type === 'AssignmentExpression' && around.operator === '+=') return 'piece-of-text';
  if (around?.type === 'BinaryExpression' && around.operator === '+') return 'piece-of-text';
  if (around?.type === 'MemberExpression' && around.object === inner && !LOOKS.test(propertyOf(around) ?? ''))
    return 'piece-of-text';
  const { callee = '', variable } = literals[0]!.context;
  if (JOINS.test(callee) || (variable !== undefined && isGrown(variable, text))) return 'piece-of-text';
  if (site.kind === 'concatenation') {
    const first = literals[0]!.span.start;
    if (site.parts.filter((part) => part.kind === 'hole' && part.span.start < first).length > 1)
      return 'sum-before-text';
  }
  const tags = site.parts.filter(({ kind }) => kind === 'open' || kind === 'close' || kind === 'void');
  if (hasLibraryMarks(site.parts, tags.length > 0, notation)) return 'library-marks';
  let depth = 0;
  for (const { kind } of tags) {
    if (kind === 'open' && ++depth > 1) return 'nested-tags';
    if (kind === 'void' && depth > 0) return 'nested-tags';
    if (kind === 'close') depth--;
  }
  if (names.length !== holes.length) return 'not-sure';
  for (const hole of holes) {
    if (mayBeElement(hole, scope, 0)) return 'element-in-hole';
    if (holdsNode(hole, isLookup)) return 'words-in-hole';
  }
  return null;
}

/** Calls whose arguments other programs read, or this one later. */
const SENDS = /^(?:stringify|fetch|post|put|patch|setItem|postMessage|sendBeacon)$/;

/** Whether a text is a part of data that leaves the program: what reads it may know just this text. */
function isSent(path: readonly Node[]): boolean {
  const inner = path.slice(path.findLastIndex(isFunction) + 1);
  return inner.some(
    (node) => node.type === 'CallExpression' && SENDS.test(calledName(unwrapTree(node.callee)) ?? ''),
  );
}

/** Words that are looked up already. */
function isLookup(node: Node): boolean {
  return (
    node.type === 'CallExpression' &&
    /^(?:t|formatMessage|rich)$/.test(calledName(unwrapTree(node.callee)) ?? '')
  );
}

function isConst(node: Node): boolean {
  return (
    node.type === 'TSTypeReference' && node.typeName.type === 'Identifier' && node.typeName.name === 'const'
  );
}

function within({ start, end }: Span, node: Node): boolean {
  return node.start <= start && end <= node.end;
}

/** Whether the outermost function around runs when the module is loaded: one that is called there, or handed to `map`. */
function runsAtOnce(path: readonly Node[]): boolean {
  const at = path.findIndex(isFunction);
  const [around, node] = [path.slice(0, at).findLast((each) => unwrapTree(each) === each), path[at]!];
  if (around?.type !== 'CallExpression') return false;
  const isCallee = unwrapTree(around.callee) === node;
  return isCallee || AT_ONCE.test(calledName(unwrapTree(around.callee)) ?? '');
}

const ELEMENT_NAME =
  /^(?:children|icon|element|component|node|content|badge|avatar|slot)$|(?:Icon|Element|Component|Node|Badge|Slot|Jsx|JSX)$/;
const DEEPEST = 4;

/** Whether an expression may give an element: it holds one, is named like one, or its name stands for one. */
function mayBeElement(node: Node, scope: Scope, depth: number): boolean {
  if (holdsNode(node, isElement)) return true;
  const inner = unwrapTree(node);
  if (inner.type === 'LogicalExpression')
    return mayBeElement(inner.left, scope, depth) || mayBeElement(inner.right, scope, depth);
  if (inner.type === 'ConditionalExpression')
    return mayBeElement(inner.consequent, scope, depth) || mayBeElement(inner.alternate, scope, depth);
  const called = inner.type === 'CallExpression' ? unwrapTree(inner.callee) : inner;
  const name = called.type === 'MemberExpression' || called.type === 'Identifier' ? calledName(called) : null;
  if (name !== null && (ELEMENT_NAME.test(name) || /^render\p{Lu}/u.test(name))) return true;
  if (called.type !== 'Identifier' || depth > DEEPEST) return false;
  const binding = lookUpInScope(scope, called.name);
  if (binding?.kind === 'function') return holdsNode(binding.node, isElement);
  return (
    binding?.kind === 'value' &&
    binding.path.length === 0 &&
    mayBeElement(binding.init, binding.scope, depth + 1)
  );
}

/** Texts of the file that what a hole names is made of: half of the sentence stands there. */
export function wordsBehind(hole: Node, scope: Scope, texts: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  holdsNode(hole, (each) => {
    if (each.type !== 'Identifier') return false;
    const binding = lookUpInScope(scope, each.name);
    const made =
      binding?.kind === 'function'
        ? binding.node
        : binding?.kind === 'value' && binding.path.length === 0
          ? binding.init
          : null;
    if (made !== null && !holdsNode(made, isElement))
      found.push(...texts.filter((span) => within(span, made)));
    return false;
  });
  return found;
}
