import { unseenTexts } from '../../clone/unseen-texts.ts';
import { settleFindings } from '../../decide/settle-findings.ts';
import type { Repository } from '../../io/git.ts';
import { sayFinding } from '../../messages/say.ts';
import type { LeftoverCounts } from '../../model/checked.ts';
import type { Finding } from '../../model/finding.ts';
import { lineCounter } from '../../model/lines.ts';
import type { Name, Plan } from '../../model/plan.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { World } from '../../model/world.ts';
import { renamePath } from '../../rebrand/rename-path.ts';
import { nameRules } from '../../rebrand/rules.ts';
import { systemsKept } from '../../rebrand/systems-kept.ts';
import { deployedNames } from '../../transfer/deployed-names.ts';
import { derive } from '../../transfer/derive.ts';
import { exclude } from '../../transfer/exclude.ts';
import { oneSided } from '../../transfer/one-sided.ts';
import { partedTables } from '../../transfer/parted-tables.ts';
import type { FileChange } from '../../transfer/ports.ts';
import { tracesIn } from '../../transfer/traces-in.ts';
import { UNNAMED } from './derive-donor.ts';
import type { Events } from './events.ts';
import { gitReader } from './reader.ts';

export type Leftovers = LeftoverCounts & {
  readonly findings: readonly Finding[];
  /** The places of decisions that stand here, by `placeKey`. */
  readonly met: readonly string[];
};

/** A tree that is to hold nothing of the donor any more. */
export type SearchedTree = {
  readonly id: string;
  readonly branch: LeftoverCounts['branch'];
  readonly mirror: Repository;
  readonly snapshot: Snapshot;
};

/** What the plan's own doings tell, and what is no news in a tree that has been renamed. */
const PASSED_OVER = ['target-present', 'file-excluded', 'link-left-out', 'path-left-out', 'value-redacted'];

/** Runs the plan on a tree as if it were a donor: whatever it would still rename is left over. Then looks for traces. */
export async function leftoversIn(
  { id, branch, mirror, snapshot }: SearchedTree,
  plan: Plan,
  world: World,
  events: Events,
  former: readonly Name[] = [],
): Promise<Leftovers> {
  events.phase('verify', id);
  const left: Finding[] = [];
  const read = gitReader(mirror, id);
  const { findings } = await derive(snapshot, plan, world, {
    read,
    ...UNNAMED,
    cache: null,
    scans: null,
    progress: events.tick,
    onChange: (change) => void (change.isLink === true || left.push(...stillThere(id, change))),
  });
  const rules = nameRules(plan, world);
  const { crossing } = exclude(snapshot.entries, plan, snapshot.donor);
  for (const { path } of crossing) {
    const [rule] = renamePath(path, rules).rules;
    if (rule === undefined) continue;
    const args = { rule, spelling: path, why: 'in-path' };
    left.push({ code: 'name-left', severity: 'error', args, place: { donor: id, path } });
  }
  const traces = await tracesIn(crossing, plan, rules, world, read);
  const clashing = new Set(findings.flatMap((each) => (each.code === 'name-clash' ? [each.args.token] : [])));
  const told = [
    ...traces.flatMap((each) => each.findings),
    ...oneSided(traces, clashing),
    ...partedTables(traces),
    ...deployedNames(plan, former, traces),
  ].map((finding): Finding => ({ ...finding, place: { donor: id, path: '', ...finding.place } }));
  const unseen = unseenTexts(crossing).map(
    (finding): Finding => ({ ...finding, place: { donor: id, path: '', ...finding.place } }),
  );
  const decisions = plan.decisions ?? [];
  const names = settleFindings(left, decisions, sayFinding);
  const hints = settleFindings(told, decisions, sayFinding);
  return {
    donor: id,
    branch,
    commit: snapshot.commit,
    left: names.left.length,
    accepted: names.settled.length + hints.settled.length,
    open: sum(findings, 'name-open'),
    kept: sum(findings, 'name-kept'),
    traces: hints.left.length,
    met: [...names.settled, ...hints.settled].map(({ by }) => by.key),
    findings: [
      ...names.left,
      ...hints.left,
      ...systemsKept(findings.filter(({ code }) => !PASSED_OVER.includes(code))),
      ...unseen,
    ],
  };
}

/** A value that the plan would blank is no name. */
function stillThere(donor: string, { from, before, edits }: FileChange): readonly Finding[] {
  const placeOf = lineCounter(before.text());
  return edits
    .filter(({ by }) => by.stage === 'rebrand')
    .map(({ span, old, by }): Finding => {
      const args = { rule: by.rule, spelling: old, why: 'as-spelled' };
      const place = { donor, path: from, ...placeOf(span.start) };
      return { code: 'name-left', severity: 'error', args, place };
    });
}

function sum(findings: readonly Finding[], code: Finding['code']): number {
  return findings.reduce((total, finding) => {
    const count = finding.code === code && 'count' in finding.args ? finding.args.count : 0;
    return total + count;
  }, 0);
}
