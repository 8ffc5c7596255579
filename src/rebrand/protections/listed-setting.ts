import type { HitContext } from '../hit.ts';

const VALUE = /^\s*value:\s*(["']?[^\s"']*)$/;
/** Both in one line: `{ name: PGDATABASE, value: portal }`. */
const IN_LINE = /\bname:\s*["']?([\w.-]+)["']?\s*,\s*value:\s*(["']?[^\s"',}]*)$/;
const NAME = /^[\s-]*name:[ \t]*["']?([\w.-]+)["']?[ \t]*$/;

/**
 * The variable whose value a hit stands in where its name has the line above or stands before it, as `PGDATABASE=`: so
 * Kubernetes lists the environment of a container. `before` is the line up to the hit.
 */
export function listedSetting({ text, lineStart }: HitContext, before: string): string | null {
  const inLine = before.includes('value:') ? IN_LINE.exec(before) : null;
  if (inLine !== null) return `${inLine[1]}=${inLine[2]}`;
  const value = VALUE.exec(before);
  if (value === null || lineStart === 0) return null;
  const above = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart - 1);
  const name = NAME.exec(above)?.[1];
  return name === undefined ? null : `${name}=${value[1]}`;
}
