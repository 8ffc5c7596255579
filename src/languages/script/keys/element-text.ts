import type { JSXElement, Node } from 'oxc-parser';
import { nameOf, unwrapTree } from './tree.ts';

/** Elements that keep their name in the text where they have no attributes, as react-i18next has it. */
const KEPT = ['br', 'strong', 'i', 'p'];

/** What `<Trans>` makes of its children: inline elements by number, values as `{{name}}`. */
export function elementText(element: JSXElement): string {
  return childrenText(element.children);
}

function childrenText(children: readonly Node[]): string {
  const kept = children.filter((child) => child.type !== 'JSXText' || cleaned(child.value) !== '');
  return kept.map((child, index) => childText(child, index)).join('');
}

function childText(child: Node, index: number): string {
  if (child.type === 'JSXText') return cleaned(child.value);
  if (child.type === 'JSXElement') {
    const { name, attributes } = child.openingElement;
    const tag = nameOf(name, false) ?? '';
    const inner = childrenText(child.children);
    const isPlain = child.children.every(({ type }) => type === 'JSXText');
    const isKept = KEPT.includes(tag) && attributes.length === 0 && isPlain;
    if (isKept && inner === '') return `<${tag}/>`;
    return isKept ? `<${tag}>${inner}</${tag}>` : `<${index}>${inner}</${index}>`;
  }
  if (child.type === 'JSXFragment') return `<${index}>${childrenText(child.children)}</${index}>`;
  if (child.type !== 'JSXExpressionContainer') return '';
  const inner = unwrapTree(child.expression);
  if (inner.type === 'Literal' && typeof inner.value === 'string') return inner.value;
  if (inner.type !== 'ObjectExpression') return '';
  const names = inner.properties.flatMap((property) =>
    property.type === 'Property' ? [nameOf(property.key, property.computed) ?? ''] : [],
  );
  return names[0] === undefined ? '' : `{{${names[0]}}}`;
}

/** JSX drops line breaks with the white space around them. */
function cleaned(text: string): string {
  return text.replace(/^[ \t]*[\n\r]\s*|[ \t]*[\n\r]\s*$/g, '').replace(/\s*[\n\r]\s*/g, ' ');
}
