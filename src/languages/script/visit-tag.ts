import type { JSXElement } from 'oxc-parser';
import type { Scope } from './scope.ts';
import { visitSyntax } from './visit-syntax.ts';
import type { Walk } from './walk.ts';

/** The opening tag of an element; the closing one says its name again. */
export function visitTag(node: JSXElement, scope: Scope, walk: Walk): void {
  const { name, attributes, typeArguments } = node.openingElement;
  walk.visit(name, scope);
  visitSyntax(typeArguments, scope, walk);
  for (const attribute of attributes) walk.visit(attribute, scope);
}
