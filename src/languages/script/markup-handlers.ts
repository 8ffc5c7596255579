import { dottedName } from './dotted-name.ts';
import { attributeSite } from './literal-site.ts';
import { visitMarkup } from './markup-chain.ts';
import { elementScope } from './scope.ts';
import { visitTag } from './visit-tag.ts';
import type { Handlers } from './walk.ts';

/** JSX: what stands in an attribute, and what stands between tags. */
export const MARKUP_HANDLERS: Handlers = {
  JSXElement(node, scope, walk) {
    const inner = elementScope(scope, dottedName(node.openingElement.name));
    visitTag(node, inner, walk);
    visitMarkup(node.children, inner, walk);
  },
  JSXFragment(node, scope, walk) {
    visitMarkup(node.children, elementScope(scope, undefined), walk);
  },
  JSXAttribute(node, scope, walk) {
    walk.visit(node.name, scope);
    const inner = { ...scope, attribute: dottedName(node.name) };
    if (node.value?.type === 'Literal') walk.sites.push(attributeSite(node.value, inner, walk));
    else walk.visit(node.value, inner);
  },
};
