import type { Analysis } from '../../languages/script/keys/analysis.ts';
import { type FunctionNode, lookUpInScope, type Scope } from '../../languages/script/keys/scope.ts';
import { calledName, unwrapTree } from '../../languages/script/keys/tree.ts';

/** What a component already has of a hook: `const t = useTranslations('Portal')`. */
export type SeenHook = { readonly name: string; readonly prefix?: string };

/** The result of a hook that a place can see, with the prefix that the hook was given; a computed prefix is not seen. */
export function seenHook(
  hook: string,
  scope: Scope,
  component: FunctionNode,
  analysis: Analysis,
): SeenHook | null {
  const own = analysis.scopes.get(component);
  const body = component.body === null ? undefined : analysis.scopes.get(component.body);
  for (const name of [...(own?.bindings?.keys() ?? []), ...(body?.bindings?.keys() ?? [])]) {
    const binding = lookUpInScope(scope, name);
    if (binding?.kind !== 'value' || binding.path.length > 0) continue;
    const call = unwrapTree(binding.init);
    if (call.type !== 'CallExpression' || calledName(unwrapTree(call.callee)) !== hook) continue;
    const [given] = call.arguments;
    if (given === undefined) return { name };
    if (given.type === 'Literal' && typeof given.value === 'string') return { name, prefix: given.value };
  }
  return null;
}
