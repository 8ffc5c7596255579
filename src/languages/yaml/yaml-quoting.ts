import { blockStyle } from './block-style.ts';
import type { ScalarToken } from './yaml-events.ts';

const STYLES = {
  scalar: 'plain',
  'single-quoted-scalar': 'single',
  'double-quoted-scalar': 'double',
  alias: 'plain',
} as const;

/** How a scalar is quoted: a `BlockStyle` as JSON, or `plain`, `single`, `double` and then the words `flow`, `key`, `ascii`. */
export function yamlQuoting(token: ScalarToken, isFlow: boolean, isKey: boolean): string {
  if (token.type === 'block-scalar') return JSON.stringify(blockStyle(token));
  const { type, source } = token;
  const isEscaped = type === 'double-quoted-scalar' && /\\[uU]/.test(source) && !/[^\0-\x7f]/.test(source);
  return [STYLES[type], isFlow && 'flow', isKey && 'key', isEscaped && 'ascii'].filter(Boolean).join(' ');
}
