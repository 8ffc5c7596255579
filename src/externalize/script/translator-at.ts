import type { Node } from 'oxc-parser';
import type { Analysis } from '../../languages/script/keys/analysis.ts';
import { type FunctionNode, lookUpInScope, type Scope } from '../../languages/script/keys/scope.ts';
import { type Translator, translatorOf } from '../../languages/script/keys/translator.ts';

/** A look-up that a place can see. */
export type SeenTranslator = { readonly name: string; readonly translator: Translator };

/** The innermost scope around a place. */
export function scopeAt(path: readonly Node[], analysis: Analysis): Scope {
  for (let at = path.length - 1; at >= 0; at--) {
    const scope = analysis.scopes.get(path[at]!);
    if (scope !== undefined) return scope;
  }
  return analysis.root;
}

/** The look-up that code at a place can call: `t`, or what the component around it calls its own. */
export function translatorAt(
  scope: Scope,
  component: FunctionNode | null,
  analysis: Analysis,
): SeenTranslator | null {
  const own = component === null ? undefined : analysis.scopes.get(component);
  // A component's body is a scope inside that of its parameters.
  const body =
    component?.body === null || component === null ? undefined : analysis.scopes.get(component.body);
  const names = new Set(['t', ...(own?.bindings?.keys() ?? []), ...(body?.bindings?.keys() ?? [])]);
  for (const name of names) {
    const binding = lookUpInScope(scope, name);
    if (binding === undefined || binding.kind === 'function') continue;
    if (name !== 't' && (binding.kind !== 'value' || binding.path.at(-1) !== 't')) continue;
    const node = { type: 'Identifier', name, start: 0, end: 0 } as unknown as Node;
    const translator = translatorOf(node, scope, analysis);
    if (translator?.isProven === true && !translator.namespaces.includes('')) return { name, translator };
  }
  return null;
}

/** A name that means nothing yet at any of some places. */
export function freeName(wanted: readonly string[], scopes: readonly Scope[]): string | null {
  return wanted.find((name) => scopes.every((scope) => lookUpInScope(scope, name) === undefined)) ?? null;
}
