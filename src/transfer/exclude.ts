import type { Finding } from '../model/finding.ts';
import { globs } from '../model/glob.ts';
import type { Plan } from '../model/plan.ts';
import type { LeftOut } from '../model/record.ts';
import type { Entry } from '../model/snapshot.ts';

/** Parts the entries that cross from those that the plan leaves behind, each with its reason. */
export function exclude(entries: readonly Entry[], plan: Plan) {
  const rules = plan.exclude.map(({ paths, reason }) => ({ matches: globs(paths), reason }));
  const crossing: Entry[] = [];
  const leftOut: LeftOut[] = [];
  const findings: Finding[] = [];
  for (const entry of entries) {
    const rule = rules.find(({ matches }) => matches(entry.path));
    if (rule === undefined) {
      crossing.push(entry);
      continue;
    }
    leftOut.push({ path: entry.path, mode: entry.mode, oid: entry.oid });
    findings.push({
      code: 'file-excluded',
      severity: 'info',
      args: { reason: rule.reason },
      place: { path: entry.path },
    });
  }
  return { crossing, leftOut, findings };
}
