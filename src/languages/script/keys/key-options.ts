import type { Node } from 'oxc-parser';
import type { Analysis } from './analysis.ts';
import { namespacesIn } from './looked-up-in.ts';
import type { Scope } from './scope.ts';
import { staticTexts } from './static-texts.ts';
import { staticValues } from './static-values.ts';
import { nameOf } from './tree.ts';

/** What a call says beside the key. */
export type KeyOptions = {
  readonly namespaces?: readonly string[];
  readonly prefix?: string;
  readonly defaultValue?: string;
  readonly isPlural?: boolean;
  readonly isOrdinal?: boolean;
  readonly contexts?: readonly string[];
};

/** Reads the arguments after the key: `t('k', 'Default')`, `t('k', { ns, count, context, defaultValue })`. */
export function keyOptions(rest: readonly Node[], scope: Scope, analysis: Analysis): KeyOptions {
  let options: KeyOptions = {};
  for (const argument of rest.slice(0, 2)) {
    for (const { node, scope: at } of staticValues(argument, scope, { analysis, left: 100 })) {
      if (node.type === 'ObjectExpression') {
        for (const property of node.properties) {
          if (property.type !== 'Property') continue;
          const name = nameOf(property.key, property.computed);
          if (name !== null) options = withOption(options, name, property.value, at, analysis);
        }
      } else if (argument === rest[0]) {
        options = withOption(options, 'defaultValue', node, at, analysis);
      }
    }
  }
  return options;
}

/** `options` with one more of them, as an object or an element's attribute gives it; null: an attribute alone. */
export function withOption(
  options: KeyOptions,
  name: string,
  value: Node | null,
  scope: Scope,
  analysis: Analysis,
): KeyOptions {
  const texts = () => (value === null ? [] : staticTexts(value, scope, analysis));
  switch (name) {
    case 'ns':
      return { ...options, namespaces: namespacesIn(value ?? undefined, scope, analysis) };
    case 'keyPrefix': {
      const prefix = texts()[0]?.text;
      return prefix ? { ...options, prefix } : options;
    }
    case 'count':
      return { ...options, isPlural: true };
    case 'ordinal':
      return isFalse(value) ? options : { ...options, isPlural: true, isOrdinal: true };
    case 'context':
      return { ...options, contexts: [...new Set(texts().map(({ text }) => text ?? ''))] };
    case 'defaultValue':
    case 'defaultValue_other':
    case 'defaultMessage':
    case 'defaults': {
      const text = texts()[0]?.text;
      return typeof text === 'string' && options.defaultValue === undefined
        ? { ...options, defaultValue: text }
        : options;
    }
    default:
      return options;
  }
}

function isFalse(node: Node | null): boolean {
  return node?.type === 'Literal' && node.value === false;
}
