import type ts from 'typescript';
import type { Conversion, Converters, Fields } from './convert-tree.ts';

/** Variables, functions, classes and what they hold. */
export function convertDeclarations({ ts, convert, all, types, at }: Conversion): Converters {
  const { SyntaxKind: Kind } = ts;
  const typeOf = (type: ts.Node | undefined) =>
    type === undefined ? null : at(type, { type: 'TSTypeAnnotation', typeAnnotation: convert(type) });
  const keyOf = (name: ts.PropertyName) =>
    ts.isComputedPropertyName(name)
      ? { key: convert(name.expression), computed: true }
      : { key: convert(name), computed: false };
  const decoratorsOf = (node: ts.Node) => (ts.canHaveDecorators(node) ? all(ts.getDecorators(node)) : []);
  const isStatic = (node: ts.HasModifiers) =>
    ts.getModifiers(node)?.some(({ kind }) => kind === Kind.StaticKeyword) === true;
  const bindingOf = (node: ts.ParameterDeclaration | ts.BindingElement) => {
    const type = ts.isParameter(node) ? { typeAnnotation: typeOf(node.type) } : {};
    const bound = { ...(convert(node.name) as object), ...type };
    if (node.dotDotDotToken) return at(node, { type: 'RestElement', argument: bound, decorators: [] });
    if (!node.initializer) return bound;
    return at(node, {
      type: 'AssignmentPattern',
      left: bound,
      right: convert(node.initializer),
      decorators: [],
    });
  };
  const functionOf =
    (type: Fields['type']) =>
    (node: ts.FunctionLikeDeclaration): Fields => ({
      type: node.body === undefined && type === 'FunctionDeclaration' ? 'TSDeclareFunction' : type,
      id: ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node) ? convert(node.name) : null,
      typeParameters: types(node.typeParameters),
      params: node.parameters.map((parameter) => ({
        ...(bindingOf(parameter) as object),
        decorators: decoratorsOf(parameter),
      })),
      returnType: typeOf(node.type),
      body: convert(node.body),
    });
  const methodOf = (node: ts.MethodDeclaration | ts.AccessorDeclaration): Fields => {
    const value = at(node, functionOf('FunctionExpression')(node));
    if (ts.isObjectLiteralExpression(node.parent ?? node))
      return { type: 'Property', ...keyOf(node.name), value };
    return {
      type: 'MethodDefinition',
      ...keyOf(node.name),
      value,
      static: isStatic(node),
      decorators: decoratorsOf(node),
    };
  };
  const classOf =
    (type: Fields['type']) =>
    (node: ts.ClassLikeDeclaration): Fields => ({
      type,
      id: convert(node.name),
      decorators: decoratorsOf(node),
      typeParameters: types(node.typeParameters),
      superClass: convert(
        node.heritageClauses?.find(({ token }) => token === Kind.ExtendsKeyword)?.types[0]?.expression,
      ),
      superTypeArguments: null,
      implements: [],
      body: at(node, { type: 'ClassBody', body: all(node.members) }),
    });
  const variablesOf = (node: ts.VariableDeclarationList): Fields => ({
    type: 'VariableDeclaration',
    kind: node.flags & ts.NodeFlags.Const ? 'const' : node.flags & ts.NodeFlags.Let ? 'let' : 'var',
    declarations: all(node.declarations),
  });
  return {
    [Kind.VariableStatement]: (node: ts.VariableStatement) => variablesOf(node.declarationList),
    [Kind.VariableDeclarationList]: variablesOf,
    [Kind.VariableDeclaration]: (node: ts.VariableDeclaration) => ({
      type: 'VariableDeclarator',
      id: { ...(convert(node.name) as object), typeAnnotation: typeOf(node.type) },
      init: convert(node.initializer),
    }),
    [Kind.FunctionDeclaration]: functionOf('FunctionDeclaration'),
    [Kind.FunctionExpression]: functionOf('FunctionExpression'),
    [Kind.ArrowFunction]: functionOf('ArrowFunctionExpression'),
    [Kind.ObjectBindingPattern]: (node: ts.ObjectBindingPattern) => ({
      type: 'ObjectPattern',
      properties: node.elements.map((element) => {
        const value = bindingOf(element);
        if (element.dotDotDotToken) return value;
        const key = element.propertyName ?? (element.name as ts.PropertyName);
        const shorthand = element.propertyName === undefined;
        return at(element, {
          type: 'Property',
          ...keyOf(key),
          value,
          shorthand,
          kind: 'init',
          method: false,
        });
      }),
      decorators: [],
      typeAnnotation: null,
    }),
    [Kind.ArrayBindingPattern]: (node: ts.ArrayBindingPattern) => ({
      type: 'ArrayPattern',
      elements: node.elements.map((element) => (ts.isBindingElement(element) ? bindingOf(element) : null)),
      decorators: [],
      typeAnnotation: null,
    }),
    [Kind.PropertyAssignment]: (node: ts.PropertyAssignment) => ({
      type: 'Property',
      ...keyOf(node.name),
      value: convert(node.initializer),
      kind: 'init',
      method: false,
      shorthand: false,
    }),
    [Kind.ShorthandPropertyAssignment]: (node: ts.ShorthandPropertyAssignment) => ({
      type: 'Property',
      key: convert(node.name),
      value: convert(node.name),
      kind: 'init',
      computed: false,
      method: false,
      shorthand: true,
    }),
    [Kind.MethodDeclaration]: methodOf,
    [Kind.GetAccessor]: methodOf,
    [Kind.SetAccessor]: methodOf,
    [Kind.Constructor]: (node: ts.ConstructorDeclaration) => ({
      type: 'MethodDefinition',
      key: at(node, { type: 'Identifier', name: 'constructor', decorators: [], typeAnnotation: null }),
      computed: false,
      value: at(node, functionOf('FunctionExpression')(node)),
      static: false,
      decorators: [],
    }),
    [Kind.ClassDeclaration]: classOf('ClassDeclaration'),
    [Kind.ClassExpression]: classOf('ClassExpression'),
    [Kind.PropertyDeclaration]: (node: ts.PropertyDeclaration) => ({
      type: 'PropertyDefinition',
      ...keyOf(node.name),
      value: convert(node.initializer),
      static: isStatic(node),
      decorators: decoratorsOf(node),
      typeAnnotation: typeOf(node.type),
    }),
    [Kind.PropertySignature]: (node: ts.PropertySignature) => ({
      type: 'TSPropertySignature',
      ...keyOf(node.name),
      typeAnnotation: typeOf(node.type),
    }),
    [Kind.ClassStaticBlockDeclaration]: (node: ts.ClassStaticBlockDeclaration) => ({
      type: 'StaticBlock',
      body: all(node.body.statements),
    }),
    [Kind.EnumDeclaration]: (node: ts.EnumDeclaration) => ({
      type: 'TSEnumDeclaration',
      id: convert(node.name),
      body: at(node, { type: 'TSEnumBody', members: all(node.members) }),
    }),
    [Kind.EnumMember]: (node: ts.EnumMember) => {
      const { key, computed } = keyOf(node.name);
      return { type: 'TSEnumMember', id: key, computed, initializer: convert(node.initializer) };
    },
  };
}
