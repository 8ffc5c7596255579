import type { Analysis } from './analysis.ts';
import { unwrapTree } from './tree.ts';

type Calls = Analysis['calls'];

/** Few files are asked for them, and then for each of their look-ups. */
const known = new WeakMap<Analysis, ReadonlyMap<string, Calls>>();

/** The calls of a name that stands alone, in no order. */
export function callsNamed(name: string, analysis: Analysis): Calls {
  const byName = known.get(analysis) ?? grouped(analysis.calls);
  known.set(analysis, byName);
  return byName.get(name) ?? [];
}

function grouped(calls: Calls): ReadonlyMap<string, Calls> {
  const byName = new Map<string, Calls[number][]>();
  for (const each of calls) {
    const callee = unwrapTree(each.call.callee);
    if (callee.type !== 'Identifier') continue;
    const alike = byName.get(callee.name);
    if (alike === undefined) byName.set(callee.name, [each]);
    else alike.push(each);
  }
  return byName;
}
