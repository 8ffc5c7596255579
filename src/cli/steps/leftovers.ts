import { gitText } from '../../io/git.ts';
import type { Finding } from '../../model/finding.ts';
import { derive } from '../../transfer/derive.ts';
import type { Workspace } from '../workspace.ts';
import { NOWHERE } from './derive-donor.ts';
import type { Events } from './events.ts';
import { gatherWorld } from './gather-world.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { openDerived } from './open-derived.ts';
import { gitReader } from './reader.ts';

/** What remains of the old names in one recipient. Counts are occurrences. */
export type Leftovers = {
  readonly donor: string;
  readonly branch: 'main' | 'derived';
  readonly commit: string;
  /** Occurrences that the plan would rename, and that nothing protects: somebody wrote them, or nobody derived. */
  readonly left: number;
  readonly open: number;
  readonly kept: number;
  readonly findings: readonly Finding[];
};

/**
 * Runs the plan on the recipients themselves, as if they were donors: whatever it would still rename is a
 * leftover. `main` is read where there is one, since people write there.
 */
export async function leftovers(workspace: Workspace, events: Events): Promise<readonly Leftovers[]> {
  const recipients = [];
  for (const { id } of workspace.plan.donors) {
    const { repository, commit } = await openDerived(workspace.places.recipient(id), id);
    const main = await gitText(repository, ['for-each-ref', '--format=%(objectname)', 'refs/heads/main']);
    const at = main === '' ? commit : main;
    recipients.push({
      id,
      branch: main === '' ? ('derived' as const) : ('main' as const),
      mirror: repository,
      snapshot: await loadSnapshot(repository, id, at),
    });
  }
  const world = await gatherWorld(recipients);
  const all: Leftovers[] = [];
  for (const { id, branch, mirror, snapshot } of recipients) {
    events.phase('verify', id);
    const { findings, record } = await derive(snapshot, workspace.plan, world, {
      read: gitReader(mirror, id),
      ...NOWHERE,
      cache: null,
      scans: null,
      progress: events.tick,
    });
    const left = record.files.flatMap((file): Finding[] => {
      // A value that the plan would blank is no name.
      const names = file.edits.filter(({ by }) => by.stage === 'rebrand');
      const place = { donor: id, path: file.from };
      if (names.length > 0)
        return [
          {
            code: 'name-left',
            severity: 'error',
            args: { count: names.length, first: names[0]!.old },
            place,
          },
        ];
      return file.path === file.from
        ? []
        : [{ code: 'name-left', severity: 'error', args: { count: 1, first: file.from }, place }];
    });
    all.push({
      donor: id,
      branch,
      commit: snapshot.commit,
      left: sum(left, 'name-left'),
      open: sum(findings, 'name-open'),
      kept: sum(findings, 'name-kept'),
      findings: [
        ...left,
        ...findings.filter(({ code }) => code !== 'target-present' && code !== 'file-excluded'),
      ],
    });
  }
  return all;
}

function sum(findings: readonly Finding[], code: Finding['code']): number {
  return findings.reduce((total, finding) => {
    const count = finding.code === code && 'count' in finding.args ? finding.args.count : 0;
    return total + count;
  }, 0);
}
