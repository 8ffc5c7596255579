import type { JSXElement } from 'oxc-parser';
import { bareScope, type Scope } from './scope.ts';
import type { Walk } from './walk.ts';

/** The opening tag of an element; the closing one says its name again. */
export function visitTag(node: JSXElement, scope: Scope, walk: Walk): void {
  const { name, attributes, typeArguments } = node.openingElement;
  walk.visit(name, scope);
  walk.visit(typeArguments, bareScope(scope, 'syntax'));
  for (const attribute of attributes) walk.visit(attribute, scope);
}
