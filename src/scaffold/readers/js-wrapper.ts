import { parseScript } from '../../languages/script/parse-script.ts';
import type { ConfigSite } from '../../model/config.ts';
import { lineCounter } from '../../model/lines.ts';
import { scopeOf } from '../scope-of.ts';
import { SCRIPT_PATH } from './js-env.ts';
import { learnWrappers } from './learn-wrappers.ts';
import type { Reader, Wrapper } from './reader.ts';
import { defaultOf, scriptUsage } from './script-usage.ts';
import {
  bare,
  dottedName,
  isNode,
  keyName,
  literalText,
  type ScriptNode,
  walkScript,
} from './walk-script.ts';

/** Look-ups of well-known packages; only names in capitals count, since others call things `get` as well. */
const PACKAGED: readonly Wrapper[] = [
  { name: 'getVar', argument: 0, fallback: 2 },
  { name: 'getEnv', argument: 0, fallback: 1 },
  { name: 'getEnv', argument: 0, property: 'name', fallback: 'defaultValue' },
  { name: 'getOrThrow', argument: 0 },
  { name: 'requireEnv', argument: 0 },
  { name: 'configService.get', argument: 0, fallback: 1 },
  { name: 'config.get', argument: 0, fallback: 1 },
  { name: 'env.get', argument: 0 },
];
const CALL = /\(\s*(?:\{[^}]{0,200}?)?['"`][A-Z][A-Z0-9_]+['"`]/;

/** Functions that look a variable up: those that the donor defines, and those of well-known packages. */
export const jsWrapper: Reader = {
  id: 'js-wrapper',
  match: (path) => SCRIPT_PATH.test(path) && !path.endsWith('.min.js'),
  learn: learnWrappers,
  read: (path, text, wrappers) => {
    const known = [...wrappers, ...PACKAGED].filter(({ name }) => text.includes(name.split('.').at(-1)!));
    if (known.length === 0 || !CALL.test(text)) return [];
    const lineAt = lineCounter(text);
    const scope = scopeOf(path);
    const sites: ConfigSite[] = [];
    walkScript(parseScript(text, path).program, (node, around) => {
      if (node.type !== 'CallExpression') return;
      const callee = dottedName(node['callee'])?.replace(/^this\./, '');
      const called = known.filter(({ name }) => callee === name || callee?.endsWith(`.${name}`) === true);
      const [read] = called.flatMap((wrapper) => readOf(node, wrapper) ?? []);
      if (read === undefined) return;
      const { line } = lineAt(node.start);
      const { type: converted, ...usage } = scriptUsage(node, around);
      const type = read.type ?? converted;
      const settled = read.usage.hasDefault ? read.usage : usage;
      sites.push({
        name: read.name,
        kind: 'read',
        how: `${read.wrapper}()`,
        path,
        line,
        scope,
        ...settled,
        ...(type !== undefined && { type }),
      });
    });
    return sites;
  },
};

const TYPES: Readonly<Record<string, ConfigSite['type']>> = {
  number: 'number',
  boolean: 'boolean',
  object: 'json',
};

function readOf(call: ScriptNode, wrapper: Wrapper) {
  const args = call['arguments'] as readonly unknown[];
  const given = bare(args[wrapper.argument]);
  const name = literalText(wrapper.property === undefined ? given : propertyOf(given, wrapper.property));
  if (name === null || !/^[A-Z][A-Z0-9_]*$/.test(name)) return null;
  const { fallback } = wrapper;
  const fallbackNode =
    typeof fallback === 'string'
      ? propertyOf(given, fallback)
      : fallback === undefined
        ? null
        : args[fallback];
  // `getVar('X', 'number', 5)`
  const type =
    wrapper.property === undefined ? TYPES[literalText(args[wrapper.argument + 1]) ?? ''] : undefined;
  return { name, wrapper: wrapper.name, usage: defaultOf(fallbackNode), type };
}

function propertyOf(value: unknown, name: string): unknown {
  const object = bare(value);
  if (object?.type !== 'ObjectExpression') return null;
  const found = (object['properties'] as readonly unknown[]).find(
    (each) => isNode(each) && each.type === 'Property' && keyName(each) === name,
  );
  return isNode(found) ? found['value'] : null;
}
