import type { SiteContext, SiteUse } from '../../model/site.ts';

/** What is known about a place in the tree before its sites are met; sites of one place share it. */
export type Scope = SiteContext;

/** More names than these beside a property tell nothing more about it. */
const MOST_BESIDE = 24;

/** Only what holds for everything in the same function: for what is compared, assigned, declared. */
export function bareScope(scope: Scope, use: SiteUse = 'value'): Scope {
  const { function: name, type, isModuleScope, element } = scope;
  return {
    use,
    ...(element !== undefined && { element }),
    ...(name !== undefined && { function: name }),
    ...(type !== undefined && { type }),
    ...(isModuleScope && { isModuleScope }),
  };
}

export function withUse(scope: Scope, use: SiteUse): Scope {
  return scope.use === use ? scope : { ...scope, use };
}

/** The body of a function: nothing of what stands around the function says what its statements mean. */
export function functionScope(scope: Scope, name: string | undefined): Scope {
  const { type } = scope;
  const named = name ?? scope.function;
  return {
    use: 'value',
    ...(named !== undefined && { function: named }),
    ...(type !== undefined && { type }),
  };
}

/** The expression that an arrow function gives: still the value of the property, but no argument of the call. */
export function arrowScope(scope: Scope, name: string | undefined): Scope {
  const { callee, argument, variable, statement, isModuleScope, tag, ...rest } = scope;
  return { ...rest, use: 'value', ...(name !== undefined && { function: name }) };
}

export function argumentScope(scope: Scope, callee: string, argument: number): Scope {
  const { tag, callee: outer, statement, ...rest } = scope;
  return {
    ...rest,
    use: 'value',
    argument,
    ...(callee !== '' && { callee }),
    // A thrown error's message is thrown; what a returned call is given is not returned.
    ...(statement === 'throw' && { statement }),
  };
}

/** Without the call around it: for the callee itself and what it is called on. */
export function outsideCall(scope: Scope): Scope {
  const { callee, argument, tag, ...rest } = scope;
  return { ...rest, use: 'value' };
}

/** The value of a property. `name` is undefined where it is computed. */
export function propertyScope(scope: Scope, name: string | undefined, siblings: readonly string[]): Scope {
  const { property, within, beside: _, statement, ...rest } = scope;
  const outer = property === undefined ? within : [property, ...(within ?? [])];
  const beside = siblings.filter((sibling) => sibling !== name).slice(0, MOST_BESIDE);
  return {
    ...rest,
    use: 'value',
    ...(name !== undefined && { property: name }),
    ...(outer !== undefined && { within: outer }),
    ...(beside.length > 0 && { beside }),
    ...(statement === 'throw' && { statement }),
  };
}

/** Inside an element: `element` is undefined in a fragment, which keeps the element around it. */
export function elementScope(scope: Scope, element: string | undefined): Scope {
  return element === undefined ? bareScope(scope) : { ...bareScope(scope), element };
}
