import { dottedName } from './dotted-name.ts';
import { innerScope } from './inner-scope.ts';
import { attributeSite } from './literal-site.ts';
import { visitMarkupChains } from './markup-chain.ts';
import { attributeScope, elementScope } from './scope.ts';
import { visitTag } from './visit-tag.ts';
import type { Handlers } from './walk.ts';

const CLASSES = new Set(['class', 'className']);

/** JSX: what stands in an attribute, and what stands between tags. */
export const MARKUP_HANDLERS: Handlers = {
  JSXElement(node, scope, walk) {
    const inner = innerScope(node, scope);
    visitTag(node, inner, walk);
    visitMarkupChains(node.children, inner, walk);
  },
  JSXFragment(node, scope, walk) {
    visitMarkupChains(node.children, elementScope(scope, undefined), walk);
  },
  JSXAttribute(node, scope, walk) {
    const name = dottedName(node.name);
    // A list of classes is never text, and pages are full of them.
    if (node.value?.type === 'Literal' && CLASSES.has(name) && !walk.isForeign(node)) return;
    walk.visit(node.name, scope);
    const inner = attributeScope(scope, name);
    if (node.value?.type === 'Literal') walk.sites.push(attributeSite(node.value, inner, walk));
    else walk.visit(node.value, inner);
  },
};
