import type ts from 'typescript';
import type { Conversion, Converters, Fields } from './convert-tree.ts';

const LOGICAL = new Set(['&&', '||', '??']);

/** Literals, names and what combines them. */
export function convertExpressions({ ts, file, convert, all, types, at }: Conversion): Converters {
  const { SyntaxKind: Kind } = ts;
  const raw = (node: ts.Node) => file.text.slice(node.getStart(file), node.end);
  const literal =
    (value: unknown) =>
    (node: ts.Node): Fields => ({ type: 'Literal', value, raw: raw(node) });
  const quasi = (node: ts.TemplateLiteralLikeNode) => {
    const tail = node.kind === Kind.TemplateTail || node.kind === Kind.NoSubstitutionTemplateLiteral;
    const value = { raw: node.rawText ?? node.text, cooked: node.text };
    return at(node, { type: 'TemplateElement', value, tail });
  };
  const unary =
    (operator: string) =>
    (node: { readonly expression: ts.Node }): Fields => ({
      type: 'UnaryExpression',
      operator,
      prefix: true,
      argument: convert(node.expression),
    });
  const wrapper =
    (type: Fields['type']) => (node: { readonly expression: ts.Node; readonly type?: ts.Node }) => ({
      type,
      expression: convert(node.expression),
      ...(node.type && { typeAnnotation: convert(node.type) }),
    });
  return {
    [Kind.Identifier]: (node: ts.Identifier) => ({
      type: 'Identifier',
      name: node.text,
      decorators: [],
      typeAnnotation: null,
    }),
    [Kind.PrivateIdentifier]: (node: ts.PrivateIdentifier) => ({
      type: 'PrivateIdentifier',
      name: node.text.replace(/^#/, ''),
    }),
    [Kind.ThisKeyword]: () => ({ type: 'ThisExpression' }),
    [Kind.SuperKeyword]: () => ({ type: 'Super' }),
    [Kind.StringLiteral]: (node: ts.StringLiteral) => literal(node.text)(node),
    [Kind.NumericLiteral]: (node: ts.NumericLiteral) => literal(Number(node.text))(node),
    [Kind.TrueKeyword]: literal(true),
    [Kind.FalseKeyword]: literal(false),
    [Kind.NullKeyword]: literal(null),
    [Kind.RegularExpressionLiteral]: (node: ts.RegularExpressionLiteral) => {
      const end = node.text.lastIndexOf('/');
      const regex = { pattern: node.text.slice(1, end), flags: node.text.slice(end + 1) };
      return end > 0 ? { ...literal(null)(node), regex } : literal(null)(node);
    },
    [Kind.NoSubstitutionTemplateLiteral]: (node: ts.NoSubstitutionTemplateLiteral) => ({
      type: 'TemplateLiteral',
      quasis: [quasi(node)],
      expressions: [],
    }),
    [Kind.TemplateExpression]: (node: ts.TemplateExpression) => ({
      type: 'TemplateLiteral',
      quasis: [quasi(node.head), ...node.templateSpans.map((span) => quasi(span.literal))],
      expressions: node.templateSpans.map((span) => convert(span.expression)),
    }),
    [Kind.TemplateLiteralType]: (node: ts.TemplateLiteralTypeNode) => ({
      type: 'TSTemplateLiteralType',
      quasis: [quasi(node.head), ...node.templateSpans.map((span) => quasi(span.literal))],
      types: node.templateSpans.map((span) => convert(span.type)),
    }),
    [Kind.TaggedTemplateExpression]: (node: ts.TaggedTemplateExpression) => ({
      type: 'TaggedTemplateExpression',
      tag: convert(node.tag),
      typeArguments: types(node.typeArguments),
      quasi: convert(node.template),
    }),
    [Kind.CallExpression]: (node: ts.CallExpression) => {
      const [source, options] = node.arguments;
      if (node.expression.kind === Kind.ImportKeyword && source)
        return { type: 'ImportExpression', source: convert(source), options: convert(options) };
      const callee = convert(node.expression);
      return {
        type: 'CallExpression',
        callee,
        arguments: all(node.arguments),
        typeArguments: types(node.typeArguments),
      };
    },
    [Kind.NewExpression]: (node: ts.NewExpression) => ({
      type: 'NewExpression',
      callee: convert(node.expression),
      arguments: all(node.arguments),
      typeArguments: types(node.typeArguments),
    }),
    [Kind.PropertyAccessExpression]: (node: ts.PropertyAccessExpression) => ({
      type: 'MemberExpression',
      object: convert(node.expression),
      property: convert(node.name),
      computed: false,
    }),
    [Kind.ElementAccessExpression]: (node: ts.ElementAccessExpression) => ({
      type: 'MemberExpression',
      object: convert(node.expression),
      property: convert(node.argumentExpression),
      computed: true,
    }),
    [Kind.BinaryExpression]: (node: ts.BinaryExpression) => {
      const operator = ts.tokenToString(node.operatorToken.kind) ?? '';
      const left = convert(node.left);
      const right = convert(node.right);
      if (operator === ',') return { type: 'SequenceExpression', expressions: [left, right] };
      const { kind } = node.operatorToken;
      const isAssignment = kind >= Kind.FirstAssignment && kind <= Kind.LastAssignment;
      const binary = LOGICAL.has(operator) ? 'LogicalExpression' : 'BinaryExpression';
      return { type: isAssignment ? 'AssignmentExpression' : binary, operator, left, right };
    },
    [Kind.PrefixUnaryExpression]: (node: ts.PrefixUnaryExpression) =>
      unary(ts.tokenToString(node.operator) ?? '')({ expression: node.operand }),
    [Kind.TypeOfExpression]: unary('typeof'),
    [Kind.VoidExpression]: unary('void'),
    [Kind.DeleteExpression]: unary('delete'),
    [Kind.AwaitExpression]: (node: ts.AwaitExpression) => ({
      type: 'AwaitExpression',
      argument: convert(node.expression),
    }),
    [Kind.ConditionalExpression]: (node: ts.ConditionalExpression) => ({
      type: 'ConditionalExpression',
      test: convert(node.condition),
      consequent: convert(node.whenTrue),
      alternate: convert(node.whenFalse),
    }),
    [Kind.ParenthesizedExpression]: wrapper('ParenthesizedExpression'),
    [Kind.NonNullExpression]: wrapper('TSNonNullExpression'),
    [Kind.AsExpression]: wrapper('TSAsExpression'),
    [Kind.SatisfiesExpression]: wrapper('TSSatisfiesExpression'),
    [Kind.TypeAssertionExpression]: wrapper('TSTypeAssertion'),
    [Kind.Decorator]: wrapper('Decorator'),
    [Kind.ArrayLiteralExpression]: (node: ts.ArrayLiteralExpression) => ({
      type: 'ArrayExpression',
      elements: node.elements.map((element) => (ts.isOmittedExpression(element) ? null : convert(element))),
    }),
    [Kind.SpreadElement]: (node: ts.SpreadElement) => ({
      type: 'SpreadElement',
      argument: convert(node.expression),
    }),
    [Kind.SpreadAssignment]: (node: ts.SpreadAssignment) => ({
      type: 'SpreadElement',
      argument: convert(node.expression),
    }),
    [Kind.ObjectLiteralExpression]: (node: ts.ObjectLiteralExpression) => ({
      type: 'ObjectExpression',
      properties: all(node.properties),
    }),
  };
}
