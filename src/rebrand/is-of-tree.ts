import type { Span } from '../model/edit.ts';

/** A reason beside those to keep: something of the tree is called so as well. */
export const OF_TREE = 'of-tree';

const YAML = /\.(?:ya?ml|tpl)$/;
const KEY = /^["']?\s*:(?:\s|$)/;
const CALLED = /^[\s-]*(?:container_name|hostname|service(?:Name)?|app)\s*:\s*["']?$/;
const NAMED = /^[\s-]*name\s*:\s*["']?$/;
const RUNS = /^kind:\s*["']?(?:Service|Deployment|StatefulSet|DaemonSet|Job|CronJob|Pod)\b/m;

/**
 * Whether a file of the tree defines a service or a container of this name, or reaches a host by it: all places follow each
 * other, so that no name outside of the tree may hold one of them back.
 */
export function isOfTree(path: string, text: string, name: Span): boolean {
  if (text[name.start - 1] === '/' && text[name.start - 2] === '/') return true;
  return YAML.test(path) && isNamed(text, name);
}

function isNamed(text: string, { start, end }: Span): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).slice(-200);
  if (/^[\s-]*["']?$/.test(before) && KEY.test(text.slice(end, end + 8))) return true;
  return CALLED.test(before) || (NAMED.test(before) && RUNS.test(text));
}
