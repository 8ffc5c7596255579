import type { ConfigSite } from '../../model/config.ts';
import { describeValue } from '../describe-value.ts';
import { bare, dottedName, isWrapping, literalText, type ScriptNode } from './walk-script.ts';

type Usage = Pick<ConfigSite, 'hasDefault' | 'shape' | 'defaultHost' | 'type'>;

const CONVERSIONS: Readonly<Record<string, ConfigSite['type']>> = {
  Number: 'number',
  parseInt: 'number',
  parseFloat: 'number',
  'Number.parseInt': 'number',
  'Number.parseFloat': 'number',
  Boolean: 'boolean',
  'JSON.parse': 'json',
  'new URL': 'address',
};

/** What the code around an expression makes of it: its default (`|| 'd'`, `?? 'd'`) and its type (`Number(…)`). */
export function scriptUsage(node: ScriptNode, around: readonly ScriptNode[]): Usage {
  let inner: ScriptNode = node;
  let usage: Usage = { hasDefault: false };
  for (let i = around.length - 1; i >= 0; i--) {
    const outer = around[i]!;
    if (isWrapping(outer)) {
      inner = outer;
      continue;
    }
    if (outer.type === 'LogicalExpression' && outer['left'] === inner && outer['operator'] !== '&&') {
      usage = { ...usage, ...defaultOf(outer['right']) };
      inner = outer;
      continue;
    }
    if (outer.type === 'ConditionalExpression') {
      // `process.env.X ? read('X') : 10`, both where X is tested and where it is read.
      const isPart = outer['test'] === inner || outer['consequent'] === inner;
      return isPart && !usage.hasDefault ? { ...usage, ...defaultOf(outer['alternate']) } : usage;
    }
    const type = conversion(outer, inner);
    return type === undefined ? usage : { ...usage, type };
  }
  return usage;
}

/** The default that an expression gives; one that is computed is there, but nothing is known of it. */
export function defaultOf(value: unknown): Usage {
  const node = bare(value);
  if (node === null || (node.type === 'Identifier' && node['name'] === 'undefined')) {
    return { hasDefault: false };
  }
  if (node.type === 'Literal' && node['value'] === null) return { hasDefault: false };
  if (node.type === 'LogicalExpression') return defaultOf(node['right']);
  const text = literalText(node);
  return text === null ? { hasDefault: !readsAnother(node) } : describeValue(text);
}

/** `process.env.A || process.env.B` has no default of its own. */
function readsAnother(node: ScriptNode): boolean {
  return /^(?:process|import\.meta)\.env\./.test(dottedName(node) ?? '');
}

function conversion(outer: ScriptNode, inner: ScriptNode): ConfigSite['type'] | undefined {
  if (outer.type === 'UnaryExpression' && outer['operator'] === '+') return 'number';
  if (outer.type === 'UnaryExpression' && outer['operator'] === '!') return 'boolean';
  if (outer.type === 'BinaryExpression' && /^[!=]==?$/.test(String(outer['operator']))) {
    const other = literalText(outer['left'] === inner ? outer['right'] : outer['left']);
    return other === 'true' || other === 'false' ? 'boolean' : undefined;
  }
  if (outer.type !== 'CallExpression' && outer.type !== 'NewExpression') return undefined;
  if ((outer['arguments'] as readonly unknown[] | undefined)?.[0] !== inner) return undefined;
  const callee = dottedName(outer['callee']) ?? '';
  return CONVERSIONS[outer.type === 'NewExpression' ? `new ${callee}` : callee];
}
