import { parseScript } from '../../languages/script/parse-script.ts';
import { type EnvObject, envObject } from './env-object.ts';
import type { Wrapper } from './reader.ts';
import { bare, isNode, keyName, type ScriptNode, walkScript } from './walk-script.ts';

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
// `process.env[x]`, also over a line break or by another name of the object.
const MARK = /env\s*(?:\?\.)?\[\s*[A-Za-z_$]/;

/** Functions of a script that look a variable up by the name that they are given. */
export function learnWrappers(path: string, text: string): readonly Wrapper[] {
  if (!MARK.test(text)) return [];
  const { program } = parseScript(text, path);
  const object = envObject(program);
  const found = new Map<string, Wrapper>();
  walkScript(program, (node, around) => {
    const index = computedIndex(node, object);
    if (index === null) return;
    for (let i = around.length - 1; i >= 0; i--) {
      const wrapper = wrapperOf(around[i]!, around[i - 1], index);
      if (wrapper === null) continue;
      found.set(wrapper.name, wrapper);
      return;
    }
  });
  return [...found.values()];
}

/** The name in `process.env[name]`, or the property in `process.env[options.name]`. */
type Index = { readonly variable: string; readonly property?: string };

function computedIndex(node: ScriptNode, object: EnvObject): Index | null {
  if (node.type !== 'MemberExpression' || node['computed'] !== true) return null;
  if (object(node['object']) === null) return null;
  const index = bare(node['property']);
  if (index?.type === 'Identifier') return { variable: String(index['name']) };
  if (index?.type !== 'MemberExpression' || index['computed'] === true) return null;
  const holder = bare(index['object']);
  const property = bare(index['property']);
  if (holder?.type !== 'Identifier' || property?.type !== 'Identifier') return null;
  return { variable: String(holder['name']), property: String(property['name']) };
}

function wrapperOf(node: ScriptNode, parent: ScriptNode | undefined, index: Index): Wrapper | null {
  if (!FUNCTIONS.has(node.type)) return null;
  const name = functionName(node, parent);
  const parameters = node['params'] as readonly unknown[];
  for (const [argument, parameter] of parameters.entries()) {
    const found = name === null ? null : fits(parameter, index);
    if (name === null || found === null) continue;
    const property = found.property;
    const fallback = property === undefined ? argument + 1 : found.fallback;
    return {
      name,
      argument,
      ...(property !== undefined && { property }),
      ...(fallback !== undefined && { fallback }),
    };
  }
  return null;
}

type Fit = { readonly property?: string; readonly fallback?: string };

function fits(parameter: unknown, { variable, property }: Index): Fit | null {
  const whole = bare(parameter);
  const node = whole?.type === 'AssignmentPattern' ? bare(whole['left']) : whole;
  if (node?.type === 'Identifier' && node['name'] === variable) {
    return property === undefined ? {} : { property, fallback: 'defaultValue' };
  }
  if (node?.type !== 'ObjectPattern' || property !== undefined) return null;
  const keys = (node['properties'] as readonly unknown[]).flatMap((each) => {
    if (!isNode(each) || each.type !== 'Property') return [];
    const value = bare(each['value']);
    const target = value?.type === 'AssignmentPattern' ? bare(value['left']) : value;
    return [{ key: keyName(each), local: target?.type === 'Identifier' ? String(target['name']) : '' }];
  });
  const named = keys.find(({ local }) => local === variable)?.key;
  const fallback = keys.find(({ key }) => /default|fallback/i.test(key ?? ''))?.key;
  return named == null ? null : { property: named, ...(fallback != null && { fallback }) };
}

function functionName(node: ScriptNode, parent: ScriptNode | undefined): string | null {
  const own = bare(node['id']);
  if (own?.type === 'Identifier') return String(own['name']);
  if (parent === undefined) return null;
  if (parent.type === 'VariableDeclarator') {
    const id = bare(parent['id']);
    return id?.type === 'Identifier' ? String(id['name']) : null;
  }
  return /^(?:MethodDefinition|Property|PropertyDefinition)$/.test(parent.type) ? keyName(parent) : null;
}
