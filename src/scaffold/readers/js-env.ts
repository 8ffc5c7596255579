import { parseScript } from '../../languages/script/parse-script.ts';
import type { ConfigSite } from '../../model/config.ts';
import { lineCounter } from '../../model/lines.ts';
import { scopeOf } from '../scope-of.ts';
import { envMember, envObject } from './env-object.ts';
import type { Reader } from './reader.ts';
import { defaultOf, scriptUsage } from './script-usage.ts';
import { bare, isNode, keyName, literalText, type ScriptNode, walkScript } from './walk-script.ts';

export const SCRIPT_PATH = /\.(?:[cm]?[jt]sx?)$/;
const MARK = /\benv\b|_env_|__ENV__|__env__/;
// What a bundler sets itself.
const BUILT_IN = new Set(['MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL']);

/** `process.env.X`, `['X']`, destructuring, `import.meta.env.X`, `window.env.X`, and aliases of these. */
export const jsEnv: Reader = {
  id: 'js-env',
  match: (path) => SCRIPT_PATH.test(path) && !path.endsWith('.min.js'),
  read: (path, text) => {
    if (!MARK.test(text)) return [];
    const { program } = parseScript(text, path);
    const object = envObject(program);
    const lineAt = lineCounter(text);
    const scope = scopeOf(path);
    const sites: ConfigSite[] = [];
    const add = (name: string, how: string, node: ScriptNode, usage: Partial<ConfigSite>): void => {
      if (!/^[A-Za-z_]\w*$/.test(name) || (how === 'import.meta.env' && BUILT_IN.has(name))) return;
      if (how === 'window.env' && !/^[A-Z][A-Z0-9_]*$/.test(name)) return;
      const { line } = lineAt(node.start);
      sites.push({ name, kind: 'read', how, path, line, hasDefault: false, scope, ...usage });
    };
    walkScript(program, (node, around) => {
      const member = envMember(node, object);
      if (member !== null) {
        const parent = around.at(-1);
        // A value that the code itself puts there is no configuration.
        if (parent?.type === 'AssignmentExpression' && parent['left'] === node) return;
        if (parent?.type === 'UnaryExpression' && parent['operator'] === 'delete') return;
        add(member.name, member.how, node, scriptUsage(node, around));
      }
      if (node.type === 'VariableDeclarator') {
        for (const each of destructured(node, object)) add(each.name, each.how, each.node, each.usage);
      }
      const tested = testedName(node, object);
      if (tested !== null) add(tested.name, tested.how, node, {});
    });
    return sites;
  },
};

function destructured(node: ScriptNode, object: ReturnType<typeof envObject>) {
  const pattern = bare(node['id']);
  const how = pattern?.type === 'ObjectPattern' ? object(node['init']) : null;
  if (how === null || pattern === null) return [];
  return (pattern['properties'] as readonly unknown[]).flatMap((each) => {
    if (!isNode(each) || each.type !== 'Property') return [];
    const name = keyName(each);
    const value = bare(each['value']);
    const usage = value?.type === 'AssignmentPattern' ? defaultOf(value['right']) : { hasDefault: false };
    return name === null ? [] : [{ name, how, node: each, usage }];
  });
}

/** `'X' in process.env` */
function testedName(node: ScriptNode, object: ReturnType<typeof envObject>) {
  if (node.type !== 'BinaryExpression' || node['operator'] !== 'in') return null;
  const how = object(node['right']);
  const name = how === null ? null : literalText(node['left']);
  return how === null || name === null ? null : { name, how };
}
