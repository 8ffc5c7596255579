import type { Node } from 'oxc-parser';
import type { Analysis } from '../../languages/script/keys/analysis.ts';
import { lookUpInScope, type Scope } from '../../languages/script/keys/scope.ts';
import { staticTexts } from '../../languages/script/keys/static-texts.ts';
import { staticValues } from '../../languages/script/keys/static-values.ts';
import { nameOf, unwrapTree } from '../../languages/script/keys/tree.ts';

/** A module that a value is imported from. */
export type Imported = { readonly kind: 'imported'; readonly module: string; readonly at: number };
/** What cannot be known without running the file. */
export type Unread = { readonly kind: 'unread'; readonly at: number };
/** Values are told from the two above by being in these two. */
export type LiteralList = { readonly kind: 'list'; readonly items: readonly Literal[]; readonly node: Node };
export type LiteralObject = {
  readonly kind: 'object';
  readonly fields: ReadonlyMap<string, Literal>;
  /** Set where a spread may bring further fields. */
  readonly isPartial: boolean;
  readonly at: number;
};
export type LiteralScalar = {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly at: number;
};

/** A value as far as a file writes it out. */
export type Literal = LiteralScalar | LiteralList | LiteralObject | Imported | Unread;

const DEEPEST = 40;

/** What an expression is worth, read and never run. `at` is the UTF-16 offset where it is written. */
export function literalValue(node: Node, scope: Scope, analysis: Analysis, depth = 0): Literal {
  const first = unwrapTree(node);
  const unread: Unread = { kind: 'unread', at: first.start };
  if (depth > DEEPEST) return unread;
  if (first.type === 'Identifier') {
    if (first.name === 'undefined') return { kind: 'scalar', value: null, at: first.start };
    const binding = lookUpInScope(scope, first.name);
    if (binding?.kind === 'import') return { kind: 'imported', module: binding.from, at: first.start };
  }
  if (first.type === 'CallExpression' && nameOf(first.callee, false) === 'require') {
    const [module] = first.arguments;
    if (module?.type === 'Literal' && typeof module.value === 'string')
      return { kind: 'imported', module: module.value, at: first.start };
  }
  const values = staticValues(first, scope, { analysis, left: 500 });
  const [value] = values;
  if (value === undefined || values.length > 1) return unread;
  const { node: found, scope: at } = value;
  if (found !== first && found.type === 'Identifier') return literalValue(found, at, analysis, depth + 1);
  const again = (next: Node) => literalValue(next, at, analysis, depth + 1);
  switch (found.type) {
    case 'Literal':
      return isPlain(found.value) ? { kind: 'scalar', value: found.value, at: found.start } : unread;
    case 'UnaryExpression': {
      const inner = again(found.argument);
      if (inner.kind !== 'scalar') return unread;
      if (found.operator === '-' && typeof inner.value === 'number') return { ...inner, value: -inner.value };
      return found.operator === '!' ? { ...inner, value: !inner.value } : unread;
    }
    case 'ArrayExpression': {
      const items = found.elements.flatMap((element): readonly Literal[] => {
        if (element === null) return [];
        if (element.type !== 'SpreadElement') return [again(element)];
        const spread = again(element.argument);
        return spread.kind === 'list' ? spread.items : [{ kind: 'unread', at: element.start }];
      });
      return { kind: 'list', items, node: found };
    }
    case 'ObjectExpression': {
      const fields = new Map<string, Literal>();
      let isPartial = false;
      for (const property of found.properties) {
        if (property.type === 'Property') {
          const name = nameOf(property.key, property.computed);
          if (name === null) isPartial = true;
          else fields.set(name, again(property.value));
          continue;
        }
        const spread = again(property.argument);
        if (spread.kind !== 'object') isPartial = true;
        else {
          for (const [name, field] of spread.fields) fields.set(name, field);
          isPartial ||= spread.isPartial;
        }
      }
      return { kind: 'object', fields, isPartial, at: found.start };
    }
    default: {
      const texts = staticTexts(found, at, analysis);
      const text = texts.length === 1 ? texts[0]?.text : undefined;
      return typeof text === 'string' ? { kind: 'scalar', value: text, at: found.start } : unread;
    }
  }
}

function isPlain(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** A value of JSON or YAML in the same shape. */
export function literalOf(value: unknown): Literal {
  if (isPlain(value)) return { kind: 'scalar', value, at: 0 };
  if (Array.isArray(value))
    return { kind: 'list', items: value.map(literalOf), node: { type: 'EmptyStatement', start: 0, end: 0 } };
  if (typeof value !== 'object') return { kind: 'unread', at: 0 };
  const fields = new Map(Object.entries(value ?? {}).map(([name, field]) => [name, literalOf(field)]));
  return { kind: 'object', fields, isPartial: false, at: 0 };
}
