import type { CallExpression, Node } from 'oxc-parser';
import type { Analysis } from './analysis.ts';
import { callsNamed } from './calls-named.ts';
import { HOLDER, isForeign, isLibrary, LIBRARIES, OWN_MODULE, stackOf, TEST_FUNCTION } from './libraries.ts';
import { attributeNamespaces, lookedUpIn } from './looked-up-in.ts';
import {
  type Binding,
  type FunctionNode,
  isFunction,
  lookUpInScope,
  type Scope,
  type Step,
} from './scope.ts';
import { calledName, nameOf, unwrapTree } from './tree.ts';
import { typedTranslator } from './typed-translator.ts';
import { wrappedTranslator } from './wrapped-translator.ts';

/** A function that looks keys up: where it looks, and whether the file proves that it does. */
export type Translator = {
  /** The first is looked up first; '' where it is computed. None: the donor's default. */
  readonly namespaces: readonly string[];
  readonly prefix?: string;
  readonly isProven: boolean;
  /** Absent for i18next, and where nobody can tell. */
  readonly stack?: string;
};

/** Only its name says that it looks keys up, and nothing says where. */
export const NAMED: Translator = { namespaces: [''], isProven: false };
export const PROVEN: Translator = { namespaces: [], isProven: true };

const DEEPEST = 8;

/** What an expression looks keys up with; null where it is evidently something else. */
export function translatorOf(node: Node, scope: Scope, analysis: Analysis, depth = 0): Translator | null {
  if (depth > DEEPEST) return null;
  const inner = unwrapTree(node);
  if (inner.type === 'Identifier') {
    const binding = lookUpInScope(scope, inner.name);
    if (binding === undefined) return inner.name === 't' ? NAMED : null;
    return ofBinding(binding, [], inner.name, analysis, depth);
  }
  if (inner.type === 'MemberExpression' && inner.property.type !== 'PrivateIdentifier') {
    const step = nameOf(inner.property, inner.computed);
    if (step === 'bind') return translatorOf(inner.object, scope, analysis, depth + 1);
    return step === 't' ? heldBy(inner.object, ['t'], scope, analysis, depth) : null;
  }
  if (inner.type === 'CallExpression') return madeBy(inner, [], scope, analysis, depth);
  if (inner.type === 'LogicalExpression')
    return (
      translatorOf(inner.left, scope, analysis, depth + 1) ??
      translatorOf(inner.right, scope, analysis, depth + 1)
    );
  return null;
}

/** What stands at `path` in an object or an array. */
function heldBy(
  node: Node,
  path: readonly Step[],
  scope: Scope,
  analysis: Analysis,
  depth: number,
): Translator | null {
  if (depth > DEEPEST) return null;
  const inner = unwrapTree(node);
  if (path.length === 0) return translatorOf(inner, scope, analysis, depth + 1);
  if (inner.type === 'CallExpression') return madeBy(inner, path, scope, analysis, depth);
  if (path.length !== 1 || path[0] !== 't') return null;
  if (inner.type === 'Identifier') {
    const binding = lookUpInScope(scope, inner.name);
    if (binding !== undefined && binding.kind !== 'import')
      return ofBinding(binding, path, inner.name, analysis, depth);
    if (HOLDER.test(inner.name)) return PROVEN;
    if (binding === undefined) return NAMED;
    if (isLibrary(binding.from) || OWN_MODULE.test(binding.from)) return PROVEN;
    return isForeign(binding.from) ? null : NAMED;
  }
  if (inner.type === 'MemberExpression') {
    const step =
      inner.property.type === 'PrivateIdentifier'
        ? inner.property.name
        : nameOf(inner.property, inner.computed);
    if (step === 'props') return wrappedTranslator(scope, null, analysis) ?? NAMED;
    return HOLDER.test(step ?? '') ? PROVEN : NAMED;
  }
  return NAMED;
}

function ofBinding(
  binding: Binding,
  rest: readonly Step[],
  name: string,
  analysis: Analysis,
  depth: number,
): Translator | null {
  switch (binding.kind) {
    case 'import':
      if (binding.name !== 't' && name !== 't') return null;
      if (isLibrary(binding.from) || OWN_MODULE.test(binding.from)) return PROVEN;
      return isForeign(binding.from) ? null : NAMED;
    case 'value': {
      const path = [...binding.path, ...rest];
      const typed = binding.type && typedTranslator(binding.type, path, analysis);
      if (typed) return typed;
      const held = heldBy(binding.init, path, binding.scope, analysis, depth + 1);
      return held ?? wrapperOf(binding.init, binding.scope, path, analysis, depth);
    }
    case 'parameter':
      return ofParameter(binding, [...binding.path, ...rest], name, analysis, depth);
    case 'function':
      return rest.length === 0 ? wrapperOf(binding.node, binding.scope, rest, analysis, depth) : null;
    case 'unknown': {
      const typed = binding.type && typedTranslator(binding.type, rest, analysis);
      return typed || (name === 't' || rest.length > 0 ? NAMED : null);
    }
    default:
      return null;
  }
}

function ofParameter(
  binding: Extract<Binding, { kind: 'parameter' }>,
  path: readonly Step[],
  name: string,
  analysis: Analysis,
  depth: number,
): Translator | null {
  const { of, index } = binding;
  const outer = analysis.functionTypes.get(of);
  const contextual = outer?.type === 'TSFunctionType' ? outer.params[index] : undefined;
  const contextualType =
    contextual && 'typeAnnotation' in contextual ? (contextual.typeAnnotation?.typeAnnotation ?? null) : null;
  for (const type of [binding.type, contextualType]) {
    const typed = type && typedTranslator(type, path, analysis);
    if (typed) return typed;
  }
  const element = analysis.renderers.get(of);
  if (element !== undefined && index === 0 && path.length === 0) {
    const tag = nameOf(element.name, false);
    if (LIBRARIES.some(({ renderers }) => tag !== null && renderers.includes(tag)))
      return { ...PROVEN, ...attributeNamespaces(element.attributes, binding.scope, analysis) };
  }
  const last = path.at(-1);
  if (last !== 't' && (name !== 't' || path.length > 0)) return null;
  if (isTestCallback(of, analysis)) return null;
  if (path.length > 0) return wrappedTranslator(binding.scope, of, analysis) ?? NAMED;
  return handedIn(binding, analysis, depth) ?? NAMED;
}

/** What the file's own calls of a function hand to a parameter of it. */
function handedIn(
  { of, index, scope }: Extract<Binding, { kind: 'parameter' }>,
  analysis: Analysis,
  depth: number,
): Translator | null {
  const name = scope.owners.at(-1);
  if (name === undefined || depth > DEEPEST) return null;
  for (const { call, scope: at } of callsNamed(name, analysis)) {
    const argument = call.arguments[index];
    if (argument === undefined) continue;
    const binding = lookUpInScope(at, name);
    const called =
      binding?.kind === 'function'
        ? binding.node
        : binding?.kind === 'value'
          ? unwrapTree(binding.init)
          : null;
    if (called !== of) continue;
    const translator = translatorOf(argument, at, analysis, depth + 1);
    if (translator?.isProven) return translator;
  }
  return null;
}

/** What a call gives: a hook, a factory, or a function of the donor's own that is named like one. */
function madeBy(
  call: CallExpression,
  path: readonly Step[],
  scope: Scope,
  analysis: Analysis,
  depth: number,
): Translator | null {
  const callee = unwrapTree(call.callee);
  const name = calledName(callee);
  if (name === 'bind' && callee.type === 'MemberExpression' && path.length === 0)
    return translatorOf(callee.object, scope, analysis, depth + 1);
  if (name === null) return null;
  const [step] = path;
  for (const library of LIBRARIES) {
    const { sources } = library;
    if (!Object.hasOwn(sources, name)) continue;
    const source = sources[name]!;
    const isGiven = step === 't' || step === 0 || (typeof step === 'string' && source.gives?.includes(step));
    if (source.isDirect ? path.length > 0 : path.length !== 1 || isGiven !== true) return null;
    return { ...PROVEN, ...lookedUpIn(call, source, scope, analysis), ...stackOf(library) };
  }
  // A hook of the donor's own: what it looks in stands in another file.
  if (path.length === 1 && path[0] === 't') return NAMED;
  return path.length === 0 && /transl|i18n|fixedT$|^useT$|^getT$/i.test(name) ? NAMED : null;
}

/** A function of the file that hands its first parameter on to a look-up. */
function wrapperOf(
  node: Node,
  scope: Scope,
  path: readonly Step[],
  analysis: Analysis,
  depth: number,
): Translator | null {
  const inner = unwrapTree(node);
  if (path.length > 0 || !isFunction(inner)) return null;
  const [parameter] = inner.params;
  if (parameter?.type !== 'Identifier' || inner.body === null) return null;
  const statement = inner.body.type === 'BlockStatement' ? inner.body.body.at(-1) : undefined;
  const result =
    inner.body.type !== 'BlockStatement'
      ? inner.body
      : statement?.type === 'ReturnStatement'
        ? statement.argument
        : null;
  const call = result && unwrapTree(result);
  if (call?.type !== 'CallExpression') return null;
  const [key] = call.arguments;
  if (key?.type !== 'Identifier' || key.name !== parameter.name) return null;
  return translatorOf(call.callee, analysis.scopes.get(inner) ?? scope, analysis, depth + 1);
}

function isTestCallback(of: FunctionNode, analysis: Analysis): boolean {
  const handed = analysis.callbacks.get(of);
  if (handed === undefined) return false;
  let callee = unwrapTree(handed.call.callee);
  while (callee.type === 'MemberExpression') callee = unwrapTree(callee.object);
  return callee.type === 'Identifier' && TEST_FUNCTION.test(callee.name);
}
