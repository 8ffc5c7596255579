import type { Node } from 'oxc-parser';
import { bareScope, type Scope } from './scope.ts';
import type { Walk } from './walk.ts';

/**
 * Goes on with a type or with the name of a module, which is never text: only names in other letters are looked for, and
 * texts that a type lists.
 */
export function visitSyntax(node: Node | null | undefined, scope: Scope, walk: Walk): void {
  if (node !== null && node !== undefined && (walk.isForeign(node) || walk.listsTexts(node)))
    walk.visit(node, bareScope(scope, 'syntax'));
}
