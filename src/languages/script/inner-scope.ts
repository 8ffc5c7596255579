import type { JSXElement } from 'oxc-parser';
import { ICON_TAG, isIconFont } from '../icon-font.ts';
import { dottedName } from './dotted-name.ts';
import { elementScope, type Scope } from './scope.ts';

/** Inside an element: its name, and whether its font draws what it holds. */
export function innerScope(node: JSXElement, scope: Scope): Scope {
  const inner = elementScope(scope, dottedName(node.openingElement.name));
  return drawsIcons(node) ? { ...inner, tag: ICON_TAG } : inner;
}

function drawsIcons({ openingElement }: JSXElement): boolean {
  return openingElement.attributes.some(
    (each) =>
      each.type === 'JSXAttribute' &&
      each.name.name === 'className' &&
      each.value?.type === 'Literal' &&
      typeof each.value.value === 'string' &&
      isIconFont(each.value.value),
  );
}
