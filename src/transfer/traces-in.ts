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
      const traces = search(decode(path, oid, bytes));
      const inPath = search(decode(path, '', Buffer.from(path))).findings.map(
        (finding) => ({ ...finding, place: { path } }) as typeof finding,
      );
      const findings = [...inPath, ...traces.findings];
      const { old, now, applied } = traces;
      if (findings.length + old.length + now.length + applied.length > 0)
        found.set(path, { ...traces, findings });
    }
  });
  return entries.flatMap(({ path }) => found.get(path) ?? []);
}
