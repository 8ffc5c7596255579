import { parseScript } from '../../languages/script/parse-script.ts';
import type { ConfigSite } from '../../model/config.ts';
import { lineCounter } from '../../model/lines.ts';
import { scopeOf } from '../scope-of.ts';
import { SCRIPT_PATH } from './js-env.ts';
import type { Reader } from './reader.ts';
import { defaultOf } from './script-usage.ts';
import { bare, dottedName, isNode, keyName, type ScriptNode, walkScript } from './walk-script.ts';

const MARK = /\b(?:[Jj]oi|z|zod|v|yup|envalid|t|S|Type)\b[\s\S]*?\(|cleanEnv|createEnv/;
const UPPER = /^[A-Z][A-Z0-9_]*$/;
/** Of an object's keys so many must be in capitals before it is taken for a list of variables. */
const SHARE = 0.8;
const CALLEES =
  /^(?:[Jj]oi|z|zod|v|yup|Type|S)\.(?:object|strictObject|looseObject|strict_object|keys)$|(?:^|\.)(?:cleanEnv|createEnv|keys|shape|extend|strictObject|object)$/;

/** Schemas of the environment: Joi.object().keys({…}), cleanEnv(…), z.object({…}), createEnv({ server: {…} }). */
export const jsSchema: Reader = {
  id: 'js-schema',
  match: (path) => SCRIPT_PATH.test(path) && !path.endsWith('.min.js'),
  read: (path, text) => {
    if (!MARK.test(text) || !/\b[A-Z][A-Z0-9]*_?[A-Z0-9_]*\b['"]?\s*:/.test(text)) return [];
    const lineAt = lineCounter(text);
    const scope = scopeOf(path);
    const sites: ConfigSite[] = [];
    const seen = new Set<number>();
    walkScript(parseScript(text, path).program, (node) => {
      if (node.type !== 'CallExpression') return;
      const how = schemaCallee(node);
      if (how === null) return;
      for (const object of schemaObjects(node)) {
        if (seen.has(object.start)) continue;
        seen.add(object.start);
        for (const property of object['properties'] as readonly ScriptNode[]) {
          const name = property.type === 'Property' ? keyName(property) : null;
          if (name === null || !UPPER.test(name)) continue;
          const { line } = lineAt(property.start);
          sites.push({ name, kind: 'read', how, path, line, scope, ...schemaUsage(property['value']) });
        }
      }
    });
    return sites;
  },
};

function schemaCallee(call: ScriptNode): string | null {
  const callee = bare(call['callee']);
  const name = dottedName(callee);
  if (name !== null) return CALLEES.test(name) ? name.replace(/\.\w+$/, '') : null;
  // `Joi.object().keys(…)`: the chain's last link decides.
  if (callee?.type !== 'MemberExpression') return null;
  const last = bare(callee['property']);
  if (last?.type !== 'Identifier' || !/^(?:keys|shape|extend|object)$/.test(String(last['name'])))
    return null;
  return rootName(callee);
}

function rootName(node: ScriptNode): string {
  let root: ScriptNode | null = node;
  while (root !== null && root.type !== 'Identifier') root = bare(root['object'] ?? root['callee']);
  return root === null ? 'schema' : String(root['name']);
}

/** The objects among the arguments whose keys are variables, or one level inside: `createEnv({ server: {…} })`. */
function schemaObjects(call: ScriptNode): readonly ScriptNode[] {
  return (call['arguments'] as readonly unknown[]).flatMap((argument) => {
    const object = bare(argument);
    if (object?.type !== 'ObjectExpression') return [];
    if (isSchema(object)) return [object];
    return (object['properties'] as readonly unknown[]).flatMap((each) => {
      const inner = isNode(each) && each.type === 'Property' ? bare(each['value']) : null;
      const key = isNode(each) && each.type === 'Property' ? keyName(each) : null;
      const isPart = /^(?:server|client|shared)$/.test(key ?? '');
      return isPart && inner?.type === 'ObjectExpression' && isSchema(inner) ? [inner] : [];
    });
  });
}

function isSchema(object: ScriptNode): boolean {
  const properties = (object['properties'] as readonly ScriptNode[]).filter(
    ({ type }) => type === 'Property',
  );
  const upper = properties.filter((property) => UPPER.test(keyName(property) ?? ''));
  const calls = upper.filter((property) => /Call|Member/.test(bare(property['value'])?.type ?? ''));
  return (
    upper.length > 0 && upper.length >= properties.length * SHARE && calls.length >= upper.length * SHARE
  );
}

type Usage = Pick<ConfigSite, 'hasDefault' | 'shape' | 'defaultHost' | 'type'>;

/** What a chain such as `Joi.number().default(3000)` or `str({ default: 'd' })` says. */
function schemaUsage(value: unknown): Usage {
  let usage: Usage = { hasDefault: false };
  let type: ConfigSite['type'] | undefined;
  let node = bare(value);
  while (node !== null) {
    if (node.type === 'CallExpression') {
      const callee = bare(node['callee']);
      const own = callee?.type === 'MemberExpression' ? bare(callee['property']) : callee;
      const name = own?.type === 'Identifier' ? String(own['name']) : '';
      const [first] = node['arguments'] as readonly unknown[];
      if (/^(?:default|catch|optional|prefault)$/.test(name) && first !== undefined) usage = defaultOf(first);
      else {
        const inline = defaultProperty(first);
        if (inline !== null) usage = defaultOf(inline);
      }
      type ??= TYPES[name];
      node = callee;
    } else if (node.type === 'MemberExpression') node = bare(node['object']);
    else break;
  }
  return { ...usage, ...(type !== undefined && { type }) };
}

const TYPES: Readonly<Record<string, ConfigSite['type']>> = {
  number: 'number',
  num: 'number',
  port: 'number',
  int: 'number',
  boolean: 'boolean',
  bool: 'boolean',
  json: 'json',
  url: 'address',
  uri: 'address',
};

function defaultProperty(value: unknown): unknown {
  const object = bare(value);
  if (object?.type !== 'ObjectExpression') return null;
  const found = (object['properties'] as readonly unknown[]).find(
    (each) =>
      isNode(each) && each.type === 'Property' && /^(?:default|devDefault)$/.test(keyName(each) ?? ''),
  );
  return isNode(found) ? found['value'] : null;
}
