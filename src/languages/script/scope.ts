import type { SiteContext, SiteUse } from '../../model/site.ts';

/**
 * What is known about a place in the tree before its sites are met. All scopes have the same fields, undefined where
 * they do not apply: there is one for every few nodes, and V8 copies objects of one form fast.
 */
export type Scope = { readonly use: SiteUse } & {
  readonly [K in Exclude<keyof SiteContext, 'use' | 'isPreview' | 'column'>]-?: SiteContext[K] | undefined;
};

/** More names than these beside a property tell nothing more about it. */
const MOST_BESIDE = 24;

const NOWHERE: Scope = {
  use: 'value',
  callee: undefined,
  argument: undefined,
  annotation: undefined,
  property: undefined,
  within: undefined,
  beside: undefined,
  attribute: undefined,
  element: undefined,
  variable: undefined,
  function: undefined,
  type: undefined,
  statement: undefined,
  tag: undefined,
  isModuleScope: undefined,
  comment: undefined,
};

/** The top of a file. */
export const MODULE_SCOPE: Scope = { ...NOWHERE, isModuleScope: true };

/**
 * The context of a site in a scope. It has all fields as well: a hundred rules ask for them, and V8 finds those of one
 * form many times faster.
 */
export function contextOf(scope: Scope, comment: string | undefined): SiteContext {
  const context = copyOf(scope);
  context.comment = comment;
  return context;
}

type Draft = { -readonly [K in keyof Scope]: Scope[K] };

/** Written out, since V8 takes many times as long for a copy with `...`, and a large table has a hundred thousand. */
function copyOf(scope: Scope): Draft {
  return {
    use: scope.use,
    callee: scope.callee,
    argument: scope.argument,
    annotation: scope.annotation,
    property: scope.property,
    within: scope.within,
    beside: scope.beside,
    attribute: scope.attribute,
    element: scope.element,
    variable: scope.variable,
    function: scope.function,
    type: scope.type,
    statement: scope.statement,
    tag: scope.tag,
    isModuleScope: scope.isModuleScope,
    comment: scope.comment,
  };
}

/** Only what holds for everything in the same function: for what is compared, assigned, declared. */
export function bareScope(scope: Scope, use: SiteUse = 'value'): Scope {
  return bareDraft(scope, use);
}

function bareDraft(scope: Scope, use: SiteUse): Draft {
  const bare = copyOf(NOWHERE);
  bare.use = use;
  bare.function = scope.function;
  bare.type = scope.type;
  bare.isModuleScope = scope.isModuleScope;
  bare.element = scope.element;
  return bare;
}

export function withUse(scope: Scope, use: SiteUse): Scope {
  if (scope.use === use) return scope;
  const inner = copyOf(scope);
  inner.use = use;
  return inner;
}

export function variableScope(scope: Scope, variable: string | undefined): Scope {
  const inner = bareDraft(scope, 'value');
  inner.variable = variable;
  return inner;
}

/** The body of a function: nothing of what stands around the function says what its statements mean. */
export function functionScope(scope: Scope, name: string | undefined): Scope {
  const inner = copyOf(NOWHERE);
  inner.function = name ?? scope.function;
  inner.type = scope.type;
  return inner;
}

/** The expression that an arrow function gives: still the value of the property, but no argument of the call. */
export function arrowScope(scope: Scope, name: string | undefined): Scope {
  const inner = copyOf(scope);
  leaveCall(inner);
  inner.variable = undefined;
  inner.statement = undefined;
  inner.isModuleScope = undefined;
  inner.function = name ?? scope.function;
  return inner;
}

/** `callee` is '' where it has no name. */
export function argumentScope(scope: Scope, callee: string, argument: number | undefined): Scope {
  const inner = copyOf(scope);
  inner.use = 'value';
  inner.callee = callee === '' ? undefined : callee;
  inner.argument = argument;
  inner.tag = undefined;
  inner.statement = thrown(scope);
  return inner;
}

/** Without the call around it: for the callee itself and what it is called on. */
export function outsideCall(scope: Scope): Scope {
  const outer = copyOf(scope);
  leaveCall(outer);
  return outer;
}

function leaveCall(draft: Draft): void {
  draft.use = 'value';
  draft.callee = undefined;
  draft.argument = undefined;
  draft.tag = undefined;
}

/** The value of a property. `name` is undefined where it is computed. */
export function propertyScope(scope: Scope, name: string | undefined, siblings: readonly string[]): Scope {
  const { property, within } = scope;
  const inner = copyOf(scope);
  inner.use = 'value';
  inner.property = name;
  inner.within = property === undefined ? within : [property, ...(within ?? [])];
  inner.beside = others(siblings, name);
  inner.statement = thrown(scope);
  return inner;
}

/** The first few names beside one; undefined for none. A list of data may have thousands. */
function others(names: readonly string[], name: string | undefined): readonly string[] | undefined {
  const found: string[] = [];
  for (const each of names) {
    if (found.length === MOST_BESIDE) break;
    if (each !== name) found.push(each);
  }
  return found.length > 0 ? found : undefined;
}

/** Inside an element; a fragment has no name and keeps the element around it. */
export function elementScope(scope: Scope, element: string | undefined): Scope {
  const inner = bareDraft(scope, 'value');
  if (element !== undefined) inner.element = element;
  return inner;
}

export function attributeScope(scope: Scope, attribute: string): Scope {
  const inner = copyOf(scope);
  inner.attribute = attribute;
  return inner;
}

/** A thrown error's message is thrown; what a returned call is given is not returned. */
function thrown({ statement }: Scope): 'throw' | undefined {
  return statement === 'throw' ? statement : undefined;
}
