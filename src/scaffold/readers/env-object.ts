import { bare, dottedName, isNode, keyName, memberName, type ScriptNode, walkScript } from './walk-script.ts';

const OBJECTS: Readonly<Record<string, string>> = {
  'process.env': 'process.env',
  'globalThis.process.env': 'process.env',
  'import.meta.env': 'import.meta.env',
  'Deno.env': 'process.env',
  'Bun.env': 'process.env',
  'window.env': 'window.env',
  'window._env_': 'window.env',
  'window.__ENV__': 'window.env',
  'window.__env__': 'window.env',
  'globalThis.env': 'window.env',
};

export type EnvObject = (node: unknown) => string | null;

/** Tells expressions that are the environment: `process.env` and what the file calls it (`const env = process.env`). */
export function envObject(program: unknown): EnvObject {
  const aliases = new Map<string, string>();
  const object = (node: unknown): string | null => {
    const name = dottedName(node);
    if (name === null) return null;
    return OBJECTS[name] ?? aliases.get(name) ?? null;
  };
  walkScript(program, (node) => {
    if (isProcessImport(node)) {
      for (const each of node['specifiers'] as readonly ScriptNode[]) {
        const imported = bare(each['imported']);
        const local = bare(each['local']);
        if (imported?.['name'] === 'env') aliases.set(String(local?.['name']), 'process.env');
      }
    }
    const found = aliasOf(node, object);
    if (found !== null) aliases.set(found.name, found.how);
  });
  return object;
}

function isProcessImport(node: ScriptNode): boolean {
  if (node.type !== 'ImportDeclaration') return false;
  return /^(?:node:)?process$/.test(String((node['source'] as { value?: unknown } | null)?.value));
}

function aliasOf(node: ScriptNode, object: EnvObject): { name: string; how: string } | null {
  if (node.type !== 'VariableDeclarator') return null;
  const id = bare(node['id']);
  if (id?.type === 'Identifier') {
    const how = object(node['init']);
    return how === null ? null : { name: String(id['name']), how };
  }
  // `const { env } = process`
  if (id?.type !== 'ObjectPattern' || dottedName(node['init']) !== 'process') return null;
  const property = (id['properties'] as readonly unknown[]).find(
    (each) => isNode(each) && each.type === 'Property' && keyName(each) === 'env',
  );
  const value = isNode(property) ? bare(property['value']) : null;
  return value?.type === 'Identifier' ? { name: String(value['name']), how: 'process.env' } : null;
}

/** The variable that a member of the environment is: `process.env.X`, `process.env['X']`. */
export function envMember(node: ScriptNode, object: EnvObject): { name: string; how: string } | null {
  if (node.type !== 'MemberExpression') return null;
  const how = object(node['object']);
  const name = how === null ? null : memberName(node);
  return how === null || name === null ? null : { name, how };
}
