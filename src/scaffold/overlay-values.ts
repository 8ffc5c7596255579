import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { lineCounter } from '../model/lines.ts';
import { keyedLines } from './keyed-lines.ts';
import { overlayKind } from './overlay-kind.ts';

/** A value that an overlay file gives: its last key, the dotted way to it, the value as the program sees it. */
export type OverlayValue = {
  readonly key: string;
  readonly path: string;
  readonly value: string;
  readonly line: number;
};

/** All values of an overlay file; none for a text without keys. */
export function overlayValues(path: string, text: string): readonly OverlayValue[] {
  const kind = overlayKind(path);
  if (kind === 'text') return [];
  if (kind === 'yaml') return yamlValues(text);
  const lineAt = lineCounter(text);
  return keyedLines(text, kind).map(({ key, value, at }) => ({
    key,
    path: key,
    value: kind === 'env' ? unquoted(value) : unescaped(value),
    line: lineAt(at).line,
  }));
}

function unquoted(value: string): string {
  return /^(["'])(.*)\1$/s.exec(value)?.[2] ?? value.replace(/\s+#.*$/, '');
}

function unescaped(value: string): string {
  return value
    .replace(/\\u([0-9A-Fa-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\(.)/g, '$1');
}

function yamlValues(text: string): readonly OverlayValue[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const values: OverlayValue[] = [];
  const walk = (node: unknown, path: readonly string[]): void => {
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const here = [...path, name];
      if (isMap(value)) walk(value, here);
      else if (isScalar(value)) {
        const line = lines.linePos(value.range?.[0] ?? 0).line;
        values.push({ key: name, path: here.join('.'), value: String(value.value ?? ''), line });
      }
    }
  };
  walk(document.contents, []);
  return values;
}
