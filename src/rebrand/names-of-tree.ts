import { detached } from '../model/detached.ts';
import type { Span } from '../model/edit.ts';
import type { OuterName } from './outer-name.ts';

/** A reason beside those to keep: something of the tree is called so as well. */
export const OF_TREE = 'of-tree';

const YAML = /\.(?:ya?ml|tpl)$/;
const KEY = /^["']?\s*:(?:\s|$)/;
const CALLED = /^[\s-]*(?:container_name|hostname|service(?:Name)?|app)\s*:\s*["']?$/;
const NAMED = /^[\s-]*name\s*:\s*["']?$/;
const RUNS = /^kind:\s*["']?(?:Service|Deployment|StatefulSet|DaemonSet|Job|CronJob|Pod)\b/m;

/**
 * Names of services and containers that files of the tree define, and of hosts by which they are reached: all places
 * follow each other, so that no name outside of the tree may hold one of them back.
 */
export function namesOfTree(
  path: string,
  text: string,
  renamed: readonly OuterName[],
): readonly (readonly [name: string, why: string])[] {
  const isYaml = YAML.test(path);
  const names = new Set<string>();
  for (const { hit, outer } of renamed) {
    if (outer.end - outer.start === hit.end - hit.start) continue;
    if (text.startsWith('//', outer.start - 2) || (isYaml && isNamed(text, outer)))
      names.add(text.slice(outer.start, outer.end));
  }
  return [...names].map((name) => [detached(name), OF_TREE]);
}

function isNamed(text: string, { start, end }: Span): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).slice(-200);
  if (/^[\s-]*["']?$/.test(before) && KEY.test(text.slice(end, end + 8))) return true;
  return CALLED.test(before) || (NAMED.test(before) && RUNS.test(text));
}
