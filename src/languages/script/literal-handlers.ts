import type { Node } from 'oxc-parser';
import { isForeignName } from './is-foreign-name.ts';
import { jsxTextSite, literalSite, nameSite, regexSite, templateSite } from './literal-site.ts';
import { bareScope, type Scope, withUse } from './scope.ts';
import { visitSyntax } from './visit-syntax.ts';
import type { Handlers, Walk } from './walk.ts';

/** What text stands in: each is a site. */
export const LITERAL_HANDLERS: Handlers = {
  Literal(node, scope, walk) {
    if ('regex' in node) walk.sites.push(regexSite(node, scope, walk));
    else if (typeof node.value === 'string' && !('bigint' in node))
      walk.sites.push(literalSite(node as Extract<typeof node, { value: string }>, scope, walk));
  },
  TemplateLiteral(node, scope, walk) {
    walk.sites.push(templateSite(node, scope, walk));
    const inner: Scope = { ...scope, use: 'value', tag: undefined, statement: undefined };
    for (const expression of node.expressions) walk.visit(expression, inner);
  },
  TSTemplateLiteralType(node, scope, walk) {
    walk.sites.push(templateSite(node, scope, walk));
    for (const type of node.types) walk.visit(type, scope);
  },
  JSXText(node, scope, walk) {
    const site = jsxTextSite(node, scope, walk);
    if (site !== null) walk.sites.push(site);
  },
  Identifier(node, scope, walk) {
    visitName(node, node.name, false, scope, walk);
    visitSyntax(node.typeAnnotation, scope, walk);
    if (node.decorators) for (const decorator of node.decorators) walk.visit(decorator, scope);
  },
  PrivateIdentifier(node, scope, walk) {
    visitName({ ...node, start: node.start + 1 }, node.name, true, scope, walk);
  },
  JSXIdentifier(node, scope, walk) {
    visitName(node, node.name, false, scope, walk);
  },
};

/** The name of a property, method or enum member. What is computed looks like any expression. */
export function visitKey(key: Node, isComputed: boolean, scope: Scope, walk: Walk): void {
  if (key.type === 'Literal') walk.visit(key, withUse(scope, 'key'));
  else if (isComputed || key.type !== 'Identifier') walk.visit(key, bareScope(scope));
  else visitName(key, key.name, true, scope, walk);
}

function visitName(node: Node, name: string, isProperty: boolean, scope: Scope, walk: Walk): void {
  if (walk.hasForeign && isForeignName(name)) walk.sites.push(nameSite(node, name, isProperty, scope, walk));
}
