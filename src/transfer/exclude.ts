import { unshowable } from '../clone/path-gate.ts';
import { placeKey } from '../model/attach.ts';
import type { Finding } from '../model/finding.ts';
import { globs } from '../model/glob.ts';
import type { Plan } from '../model/plan.ts';
import type { LeftOut } from '../model/record.ts';
import type { Entry } from '../model/snapshot.ts';
import { decidedModules } from './decided-modules.ts';

/**
 * Parts the entries that cross from those that the plan or a decision leaves behind, each with its reason, and from those
 * whose paths nobody can be shown.
 */
export function exclude(entries: readonly Entry[], plan: Plan, donor: string) {
  const decided = [...leftByDecision(plan, donor), ...droppedModules(entries, plan, donor)];
  const rules = [
    ...plan.exclude.map(({ paths, reason }) => ({ matches: globs(paths), reason, key: '' })),
    ...decided,
  ];
  const met = new Set<string>();
  const crossing: Entry[] = [];
  const leftOut: LeftOut[] = [];
  const findings: Finding[] = [];
  for (const entry of entries) {
    const { path, mode, oid } = entry;
    const rule = rules.find(({ matches }) => matches(path));
    const fault = rule === undefined ? unshowable(path) : null;
    if (rule === undefined && fault === null) {
      crossing.push(entry);
      continue;
    }
    leftOut.push({ path, mode, oid });
    if (rule === undefined) {
      findings.push(leftPath(path, fault!));
      continue;
    }
    if (rule.key !== '') met.add(rule.key);
    findings.push({
      code: 'file-excluded',
      severity: 'info',
      args: { reason: rule.reason },
      place: { path },
    });
  }
  return { crossing, leftOut, findings, decided: [...met] };
}

function leftPath(path: string, fault: 'control' | 'bidi'): Finding {
  return { code: 'path-left-out', severity: 'warning', args: { fault }, place: { path } };
}

/** Folders of systems that only the donor's country has, where somebody decided that they do not cross. */
function droppedModules(entries: readonly Entry[], plan: Plan, donor: string) {
  const folders = decidedModules(entries, plan, donor, 'drop');
  return folders.map(({ holds, decision, key }) => ({
    matches: holds,
    reason: decision.reason,
    key,
  }));
}

function leftByDecision({ decisions = [] }: Plan, donor: string) {
  return decisions
    .filter(({ kind, action }) => kind === 'leave-out' && action === 'leave-out')
    .flatMap((decision) =>
      decision.places
        .filter((place) => place.donor === undefined || place.donor === donor)
        .map((place) => ({
          matches: globs([place.path ?? place.text ?? '']),
          reason: decision.reason,
          key: placeKey(decision, place),
        })),
    );
}
