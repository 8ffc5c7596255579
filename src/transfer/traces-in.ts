import type { Plan } from '../model/plan.ts';
import { type Entry, isRegular } from '../model/snapshot.ts';
import type { World } from '../model/world.ts';
import type { NameRules } from '../rebrand/rules.ts';
import { decode } from './decode.ts';
import type { DerivePorts } from './ports.ts';
import { type FileTraces, traceSearch } from './trace-search.ts';

/** The traces in every file of a tree and in its path, by path. */
export async function tracesIn(
  entries: readonly Entry[],
  plan: Plan,
  rules: NameRules,
  world: World,
  read: DerivePorts['read'],
): Promise<readonly FileTraces[]> {
  const search = traceSearch(plan, rules, world);
  const byOid = new Map<string, Entry[]>();
  for (const entry of entries.filter(isRegular))
    byOid.set(entry.oid, [...(byOid.get(entry.oid) ?? []), entry]);
  const found = new Map<string, FileTraces>();
  await read([...byOid.keys()], (oid, bytes) => {
    for (const { path } of byOid.get(oid) ?? []) {
      const { findings, old, now } = search(decode(path, oid, bytes));
      const inPath = search(decode(path, '', Buffer.from(path))).findings.map(
        (finding) => ({ ...finding, place: { path } }) as typeof finding,
      );
      const all = [...inPath, ...findings];
      if (all.length + old.length + now.length > 0) found.set(path, { findings: all, old, now });
    }
  });
  return entries.flatMap(({ path }) => found.get(path) ?? []);
}
