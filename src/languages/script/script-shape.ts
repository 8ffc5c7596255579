import { createHash } from 'node:crypto';
import type { Node } from 'oxc-parser';
import type { Script } from './parse-script.ts';

/** Where a node stands, and what its text says: all else is its shape. */
const LEFT_OUT = new Set(['start', 'end', 'range', 'parent', 'raw', 'directive', 'regex', 'bigint']);

/**
 * The tree of a script without what its literals, its comments and the text of its markup say, as a digest.
 * Throws a RangeError where the tree is deeper than the stack.
 */
export function scriptShape({ program, diagnostics }: Script): string {
  const hash = createHash('sha256');
  for (const { fault } of diagnostics) hash.update(`!${fault}`);
  let part = '';
  const write = (value: unknown): void => {
    if (typeof value === 'object' && value !== null && !(value instanceof RegExp)) {
      if (Array.isArray(value)) writeList(value);
      else writeFields(value as Readonly<Record<string, unknown>>);
    } else {
      part += typeof value === 'string' ? JSON.stringify(value) : String(value);
    }
    if (part.length < 65_536) return;
    hash.update(part);
    part = '';
  };
  const writeList = (list: readonly unknown[]) => {
    part += '[';
    for (const each of list) {
      if (isText(each as Node | null)) continue;
      write(each);
      part += ',';
    }
    part += ']';
  };
  const writeFields = (fields: Readonly<Record<string, unknown>>) => {
    part += '(';
    const isLiteral = fields['type'] === 'Literal' && typeof fields['value'] !== 'number';
    for (const key in fields) {
      if (LEFT_OUT.has(key)) continue;
      if (isLiteral && key === 'value') part += typeof fields[key];
      else if (!(key === 'value' && fields['type'] === 'TemplateElement')) write(fields[key]);
      part += ' ';
    }
    part += ')';
  };
  write(program);
  return hash.update(part).digest('hex');
}

/** Text between tags comes and goes with its words. */
function isText(node: Node | null): boolean {
  return node?.type === 'JSXText';
}
