import type { CallExpression, Node } from 'oxc-parser';
import type { SourceArguments } from '../../stacks/script-lookups.ts';
import type { Analysis } from './analysis.ts';
import type { Scope } from './scope.ts';
import { staticTexts } from './static-texts.ts';
import { staticValues } from './static-values.ts';
import { nameOf } from './tree.ts';

/** Namespaces and prefix as the arguments of a call say. */
export function lookedUpIn(call: CallExpression, source: SourceArguments, scope: Scope, analysis: Analysis) {
  const argument = (index: number | undefined) => (index === undefined ? undefined : call.arguments[index]);
  const options = argument(source.options);
  const fields = options === undefined ? [] : staticValues(options, scope, { analysis, left: 100 });
  const field = (wanted: string): Node | undefined => {
    for (const { node } of fields) {
      if (node.type !== 'ObjectExpression') continue;
      for (const property of node.properties)
        if (property.type === 'Property' && nameOf(property.key, property.computed) === wanted)
          return property.value;
    }
    return undefined;
  };
  const prefixes = [argument(source.prefix), field('keyPrefix'), field('namespace')].map(
    (node) => node && staticTexts(node, scope, analysis)[0]?.text,
  );
  const prefix = prefixes.find((text) => typeof text === 'string' && text !== '');
  return {
    namespaces: namespacesIn(argument(source.namespace) ?? field('ns'), scope, analysis),
    ...(prefix ? { prefix } : {}),
  };
}

/** The namespaces that an expression names: one, or an array of them. */
export function namespacesIn(node: Node | undefined, scope: Scope, analysis: Analysis): readonly string[] {
  if (node === undefined) return [];
  const [value] = staticValues(node, scope, { analysis, left: 100 });
  if (value === undefined || isNothing(value.node)) return [];
  const elements =
    value.node.type === 'ArrayExpression'
      ? value.node.elements.filter((element) => element !== null)
      : [value.node];
  return elements.map((element) => staticTexts(element, value.scope, analysis)[0]?.text ?? '');
}

function isNothing(node: Node): boolean {
  return (
    (node.type === 'Identifier' && node.name === 'undefined') ||
    (node.type === 'Literal' && node.value === null)
  );
}

/** The namespaces that the attribute `ns` of an element names. */
export function attributeNamespaces(
  attributes: readonly Node[],
  scope: Scope,
  analysis: Analysis,
): { readonly namespaces: readonly string[] } {
  for (const attribute of attributes) {
    if (attribute.type !== 'JSXAttribute' || nameOf(attribute.name, false) !== 'ns') continue;
    const { value } = attribute;
    const node = value?.type === 'JSXExpressionContainer' ? value.expression : value;
    return { namespaces: namespacesIn(node ?? undefined, scope, analysis) };
  }
  return { namespaces: [] };
}
