import type { CallExpression, Node } from 'oxc-parser';
import type { Analysis } from './analysis.ts';
import { type Binding, lookUpInScope, type Scope, type Step } from './scope.ts';
import { nameOf, unwrapTree } from './tree.ts';

/** A node that an expression may stand for, with the scope in which its own names are looked up. */
export type StaticValue = { readonly node: Node; readonly scope: Scope };

/** One look-up in a file. `left` counts steps down, so that constants that name each other end it. */
export type Search = { readonly analysis: Analysis; left: number; depth?: number };

/** Longer chains of names than people write, and far shorter than the stack. */
const DEEPEST = 100;

const MOST = 500;

/** Array methods that hand each element to their first argument. */
const EACH = /^(?:map|flatMap|forEach|filter|find|findLast|some|every)$/;
/** Array methods whose result has no other elements than the array. */
const SAME_ELEMENTS = /^(?:filter|slice|sort|reverse|toSorted|toReversed|concat)$/;

/**
 * All nodes that an expression may stand for, as far as constants, objects, arrays, enums and conditions of the same
 * file say. A node that leads no further stands for itself.
 */
export function staticValues(node: Node, scope: Scope, search: Search): readonly StaticValue[] {
  const inner = unwrapTree(node);
  const itself = [{ node: inner, scope }];
  const depth = (search.depth ?? 0) + 1;
  if (--search.left < 0 || depth > DEEPEST) return itself;
  search.depth = depth;
  const values = valuesOf(inner, scope, search) ?? itself;
  search.depth = depth - 1;
  return values;
}

function valuesOf(inner: Node, scope: Scope, search: Search): readonly StaticValue[] | null {
  const again = (next: Node) => staticValues(next, scope, search);
  switch (inner.type) {
    case 'ConditionalExpression':
      return [...again(inner.consequent), ...again(inner.alternate)];
    case 'LogicalExpression':
      return inner.operator === '&&' ? again(inner.right) : [...again(inner.left), ...again(inner.right)];
    case 'Identifier': {
      const binding = lookUpInScope(scope, inner.name);
      return (binding && ofBinding(binding, search)) ?? null;
    }
    case 'MemberExpression': {
      if (inner.property.type === 'PrivateIdentifier') return null;
      const steps = inner.computed
        ? again(inner.property).map((value) => nameOf(value.node, true))
        : [nameOf(inner.property, false)];
      const members = steps.map((step) => memberOf(inner.object, step, scope, search));
      const found = members.flatMap((member) => member ?? []);
      return members.includes(null) || found.length > MOST ? null : found;
    }
    case 'CallExpression':
      return isFrozen(inner) && inner.arguments[0] !== undefined ? again(inner.arguments[0]) : null;
    default:
      return null;
  }
}

function ofBinding(binding: Binding, search: Search): readonly StaticValue[] | null {
  if (binding.kind === 'value' && binding.isConstant)
    return follow(staticValues(binding.init, binding.scope, search), binding.path, search);
  if (binding.kind === 'element')
    return follow(elementsOf(binding.of, binding.scope, search), binding.path, search);
  if (binding.kind === 'parameter' && binding.index === 0) {
    const handed = search.analysis.callbacks.get(binding.of);
    const callee = handed && unwrapTree(handed.call.callee);
    if (!handed || callee?.type !== 'MemberExpression' || callee.computed) return null;
    if (!EACH.test(nameOf(callee.property, false) ?? '')) return null;
    return follow(elementsOf(callee.object, handed.scope, search), binding.path, search);
  }
  return null;
}

function memberOf(object: Node, step: Step, scope: Scope, search: Search): readonly StaticValue[] | null {
  const inner = unwrapTree(object);
  if (inner.type === 'Identifier') {
    const binding = lookUpInScope(scope, inner.name);
    if (binding?.kind === 'enum' && binding.node.type === 'TSEnumDeclaration') {
      const members = binding.node.body.members.filter(
        (member) => step === null || nameOf(member.id, member.computed) === step,
      );
      return members.length === 0
        ? null
        : members.map((member) => ({ node: member.initializer ?? member, scope }));
    }
  }
  return follow(staticValues(object, scope, search), [step], search);
}

/** The parts of values along a path; null where one of them is not known. */
function follow(
  values: readonly StaticValue[] | null,
  path: readonly Step[],
  search: Search,
): readonly StaticValue[] | null {
  let at = values;
  for (const step of path) {
    const next = at?.map((value) => partOf(value, step, search));
    if (next === undefined || next.some((part) => part === null)) return null;
    at = next.flatMap((part) => part ?? []);
    if (at.length > MOST) return null;
  }
  return at;
}

function partOf({ node, scope }: StaticValue, step: Step, search: Search): readonly StaticValue[] | null {
  if (node.type === 'ArrayExpression') {
    if (step !== null) {
      const element = node.elements[Number(step)];
      if (!element || element.type === 'SpreadElement') return null;
      return staticValues(element, scope, search);
    }
    return elementsOf(node, scope, search);
  }
  if (node.type !== 'ObjectExpression') return null;
  const parts = node.properties.map((property) => {
    if (property.type !== 'Property' || property.kind !== 'init') return null;
    if (step !== null && nameOf(property.key, property.computed) !== String(step)) return [];
    return staticValues(property.value, scope, search);
  });
  if (step !== null && parts.every((part) => part === null || part.length === 0)) return null;
  if (step === null && parts.includes(null)) return null;
  return parts.flatMap((part) => part ?? []);
}

/** All elements of an array; null where it is not written out. */
function elementsOf(node: Node, scope: Scope, search: Search): readonly StaticValue[] | null {
  if (--search.left < 0) return null;
  const inner = unwrapTree(node);
  if (inner.type === 'CallExpression') {
    const callee = unwrapTree(inner.callee);
    if (callee.type !== 'MemberExpression' || callee.computed) return null;
    const method = nameOf(callee.property, false) ?? '';
    const [argument] = inner.arguments;
    if (method === 'values' && nameOf(callee.object, false) === 'Object' && argument !== undefined)
      return follow(staticValues(argument, scope, search), [null], search);
    return SAME_ELEMENTS.test(method) ? elementsOf(callee.object, scope, search) : null;
  }
  const arrays =
    inner.type === 'ArrayExpression' ? [{ node: inner, scope }] : staticValues(inner, scope, search);
  const elements: StaticValue[] = [];
  for (const array of arrays) {
    if (array.node.type !== 'ArrayExpression') return null;
    for (const element of array.node.elements) {
      if (element === null) continue;
      const from = element.type === 'SpreadElement' ? element.argument : element;
      const found =
        element.type === 'SpreadElement'
          ? elementsOf(from, array.scope, search)
          : staticValues(from, array.scope, search);
      if (found === null || elements.length + found.length > MOST) return null;
      elements.push(...found);
    }
  }
  return elements;
}

/** `Object.freeze({ … })` is what is in it. */
function isFrozen(call: CallExpression): boolean {
  const callee = unwrapTree(call.callee);
  return (
    callee.type === 'MemberExpression' &&
    nameOf(callee.object, false) === 'Object' &&
    nameOf(callee.property, callee.computed) === 'freeze'
  );
}
