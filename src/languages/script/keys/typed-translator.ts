import type { Node } from 'oxc-parser';
import type { Analysis } from './analysis.ts';
import { LIBRARIES } from './libraries.ts';
import type { Step } from './scope.ts';
import type { Translator } from './translator.ts';
import { nameOf } from './tree.ts';

const DEEPEST = 6;

/** The look-up that a type promises at `path`: `TFunction<'ns'>`, `{ t: TFunction }`, `WithTranslation<'ns'>`. */
export function typedTranslator(
  type: Node,
  path: readonly Step[],
  analysis: Analysis,
  depth = 0,
): Translator | null {
  if (depth > DEEPEST) return null;
  const again = (next: Node, rest = path) => typedTranslator(next, rest, analysis, depth + 1);
  switch (type.type) {
    case 'TSTypeReference': {
      const name =
        type.typeName.type === 'TSQualifiedName' ? type.typeName.right.name : nameOf(type.typeName, false);
      if (name !== null && LIBRARIES.some(({ types }) => types.includes(name))) {
        const isHeld = path.length === 1 && path[0] === 't';
        const isFunctionType = name === 'TFunction';
        if (isFunctionType ? path.length > 0 : !isHeld) return null;
        const namespaces = namespacesOf(type.typeArguments?.params[0]);
        // A type that names none takes a look-up of any.
        return { namespaces: namespaces.length === 0 ? [''] : namespaces, isProven: true };
      }
      const declared = name === null ? undefined : analysis.types.get(name);
      if (declared !== undefined) return again(declared);
      for (const argument of type.typeArguments?.params ?? []) {
        const found = path.length > 0 ? again(argument) : null;
        if (found !== null) return found;
      }
      return null;
    }
    case 'TSIntersectionType':
    case 'TSUnionType':
      for (const part of type.types) {
        const found = again(part);
        if (found !== null) return found;
      }
      return null;
    case 'TSTypeLiteral':
    case 'TSInterfaceBody': {
      const [step, ...rest] = path;
      const members = type.type === 'TSTypeLiteral' ? type.members : type.body;
      for (const member of members) {
        if (member.type !== 'TSPropertySignature' || nameOf(member.key, member.computed) !== step) continue;
        return member.typeAnnotation ? again(member.typeAnnotation.typeAnnotation, rest) : null;
      }
      return null;
    }
    case 'TSParenthesizedType':
      return again(type.typeAnnotation);
    default:
      return null;
  }
}

function namespacesOf(type: Node | undefined): readonly string[] {
  if (type?.type === 'TSTupleType') return type.elementTypes.flatMap((element) => namespacesOf(element));
  if (type?.type === 'TSTypeOperator') return namespacesOf(type.typeAnnotation);
  if (type?.type !== 'TSLiteralType') return [];
  const { literal } = type;
  return literal.type === 'Literal' && typeof literal.value === 'string' ? [literal.value] : [];
}
