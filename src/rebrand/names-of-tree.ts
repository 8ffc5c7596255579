import type { Verdict } from './judge.ts';
import { outerNameAt } from './outer-name.ts';

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
  verdicts: readonly Verdict[],
): readonly (readonly [name: string, why: string])[] {
  const isYaml = YAML.test(path);
  const names = new Set<string>();
  for (const verdict of verdicts) {
    if (verdict.kind !== 'rename') continue;
    const name = outerNameAt(text, verdict);
    if (name.end - name.start === verdict.end - verdict.start) continue;
    const before = text.slice(text.lastIndexOf('\n', name.start - 1) + 1, name.start).slice(-200);
    const isNamed =
      isYaml &&
      ((/^[\s-]*["']?$/.test(before) && KEY.test(text.slice(name.end, name.end + 8))) ||
        CALLED.test(before) ||
        (NAMED.test(before) && RUNS.test(text)));
    if (isNamed || /\/\/$/.test(before)) names.add(text.slice(name.start, name.end));
  }
  return [...names].map((name) => [name, OF_TREE]);
}
