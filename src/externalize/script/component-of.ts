import type { Node } from 'oxc-parser';
import type { Analysis } from '../../languages/script/keys/analysis.ts';
import { type FunctionNode, isFunction } from '../../languages/script/keys/scope.ts';
import { unwrapTree } from '../../languages/script/keys/tree.ts';
import { holdsNode, isElement } from './path-to.ts';

/**
 * The innermost function component or hook of its own among the nodes around a place, where hooks may be called; null for
 * none. One that the file calls as a plain function is none: nobody knows when.
 */
export function componentOf(path: readonly Node[], analysis: Analysis): FunctionNode | null {
  for (let at = path.length - 1; at >= 0; at--) {
    const node = path[at]!;
    if (!isFunction(node) || node.body === null || node.async || node.generator) continue;
    const name = node.id?.name ?? givenName(path, at);
    if (name === null) continue;
    if (/^use\p{Lu}/u.test(name)) return node;
    const isCalled = analysis.calls.some(({ call }) => {
      const callee = unwrapTree(call.callee);
      return callee.type === 'Identifier' && callee.name === name;
    });
    if (/^\p{Lu}/u.test(name) && !isCalled && holdsNode(node, isElement)) return node;
  }
  return null;
}

/** The variable that a function is assigned to, also through calls such as `memo` and `forwardRef`; `Default` for a default export. */
function givenName(path: readonly Node[], at: number): string | null {
  for (let out = at - 1; out >= 0; out--) {
    const around = path[out]!;
    const inner = path[out + 1]!;
    if (around.type === 'VariableDeclarator')
      return around.init === inner && around.id.type === 'Identifier' ? around.id.name : null;
    if (around.type === 'ExportDefaultDeclaration') return 'Default';
    if (around.type === 'CallExpression') {
      // What hooks are given is called by them, not shown.
      const callee = unwrapTree(around.callee);
      const name =
        callee.type === 'Identifier'
          ? callee.name
          : callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
            ? callee.property.name
            : '';
      if (around.arguments[0] !== inner || !/^(?:memo|forwardRef|observer)$|^with\p{Lu}/u.test(name))
        return null;
    } else if (unwrapTree(around) === around) return null;
  }
  return null;
}
