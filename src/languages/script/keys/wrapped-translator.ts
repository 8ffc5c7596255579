import type { Node } from 'oxc-parser';
import type { Analysis } from './analysis.ts';
import { LIBRARIES } from './libraries.ts';
import { lookedUpIn } from './looked-up-in.ts';
import type { FunctionNode, Scope } from './scope.ts';
import type { Translator } from './translator.ts';
import { calledName, unwrapTree } from './tree.ts';

/** The look-up that a component gets from what wraps it: `withTranslation('ns')(Page)`. */
export function wrappedTranslator(
  scope: Scope,
  component: FunctionNode | null,
  analysis: Analysis,
): Translator | null {
  const found: { translator: Translator; isMine: boolean }[] = [];
  for (const { call, scope: at } of analysis.calls) {
    const maker = unwrapTree(call.callee);
    if (maker.type !== 'CallExpression') continue;
    const name = calledName(unwrapTree(maker.callee));
    const row = LIBRARIES.map(({ wrappers }) => (name !== null ? wrappers[name] : undefined)).find(Boolean);
    if (row === undefined) continue;
    const isMine = call.arguments.some((argument) => holds(unwrapTree(argument), scope, component));
    found.push({ translator: { isProven: true, ...lookedUpIn(maker, row, at, analysis) }, isMine });
  }
  const mine = found.find(({ isMine }) => isMine) ?? (found.length === 1 ? found[0] : undefined);
  return mine?.translator ?? null;
}

function holds(argument: Node, scope: Scope, component: FunctionNode | null): boolean {
  if (argument === component) return true;
  if (argument.type === 'Identifier') return scope.owners.includes(argument.name);
  return (
    argument.type === 'CallExpression' &&
    argument.arguments.some((inner) => holds(unwrapTree(inner), scope, component))
  );
}
