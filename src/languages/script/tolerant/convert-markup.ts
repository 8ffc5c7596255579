import type ts from 'typescript';
import type { Conversion, Converters } from './convert-tree.ts';

/** JSX. */
export function convertMarkup({ ts, file, convert, all, types, at }: Conversion): Converters {
  const { SyntaxKind: Kind } = ts;
  const nameOf = (name: ts.Node): unknown => {
    if (ts.isPropertyAccessExpression(name)) {
      const property = nameOf(name.name);
      return at(name, { type: 'JSXMemberExpression', object: nameOf(name.expression), property });
    }
    if (ts.isJsxNamespacedName(name)) {
      const namespace = nameOf(name.namespace);
      return at(name, { type: 'JSXNamespacedName', namespace, name: nameOf(name.name) });
    }
    return at(name, { type: 'JSXIdentifier', name: name.getText(file) });
  };
  const opening = (node: ts.JsxOpeningLikeElement) =>
    at(node, {
      type: 'JSXOpeningElement',
      name: nameOf(node.tagName),
      typeArguments: types(node.typeArguments),
      attributes: all(node.attributes.properties),
      selfClosing: ts.isJsxSelfClosingElement(node),
    });
  return {
    [Kind.JsxElement]: ({ openingElement, children, closingElement }: ts.JsxElement) => ({
      type: 'JSXElement',
      openingElement: opening(openingElement),
      children: all(children),
      closingElement: at(closingElement, { type: 'JSXClosingElement', name: nameOf(closingElement.tagName) }),
    }),
    [Kind.JsxSelfClosingElement]: (node: ts.JsxSelfClosingElement) => ({
      type: 'JSXElement',
      openingElement: opening(node),
      children: [],
      closingElement: null,
    }),
    [Kind.JsxFragment]: (node: ts.JsxFragment) => ({
      type: 'JSXFragment',
      openingFragment: at(node.openingFragment, { type: 'JSXOpeningFragment' }),
      children: all(node.children),
      closingFragment: at(node.closingFragment, { type: 'JSXClosingFragment' }),
    }),
    [Kind.JsxText]: (node: ts.JsxText) => ({ type: 'JSXText', value: node.text, raw: node.text }),
    [Kind.JsxExpression]: (node: ts.JsxExpression) => ({
      type: 'JSXExpressionContainer',
      expression: convert(node.expression) ?? at(node, { type: 'JSXEmptyExpression' }),
    }),
    [Kind.JsxAttribute]: (node: ts.JsxAttribute) => ({
      type: 'JSXAttribute',
      name: nameOf(node.name),
      value: convert(node.initializer),
    }),
    [Kind.JsxSpreadAttribute]: (node: ts.JsxSpreadAttribute) => ({
      type: 'JSXSpreadAttribute',
      argument: convert(node.expression),
    }),
  };
}
