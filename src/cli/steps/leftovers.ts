import { gitText } from '../../io/git.ts';
import type { LeftoverCounts } from '../../model/checked.ts';
import { isSaphanError } from '../../model/error.ts';
import type { Finding } from '../../model/finding.ts';
import { derive } from '../../transfer/derive.ts';
import type { Workspace } from '../workspace.ts';
import { NOWHERE } from './derive-donor.ts';
import type { Events } from './events.ts';
import { gatherWorld } from './gather-world.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { type OpenDerived, openDerived } from './open-derived.ts';
import { gitReader } from './reader.ts';

export type Leftovers = LeftoverCounts & { readonly findings: readonly Finding[] };

/**
 * Runs the plan on the recipients themselves, as if they were donors: whatever it would still rename is a
 * leftover. `main` is read where there is one, since people write there. A donor without a recipient is not measured;
 * `isNeeded`: then it fails.
 */
export async function leftovers(
  workspace: Workspace,
  { isNeeded }: { readonly isNeeded: boolean },
  events: Events,
): Promise<{ readonly measured: readonly Leftovers[]; readonly missing: readonly string[] }> {
  const recipients = [];
  const missing: string[] = [];
  for (const { id } of workspace.plan.donors) {
    const opened = await openIfThere(workspace.places.recipient(id), id, isNeeded);
    if (opened === null) {
      missing.push(id);
      continue;
    }
    const { repository, commit } = opened;
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
  return { measured: all, missing };
}

async function openIfThere(folder: string, donor: string, isNeeded: boolean): Promise<OpenDerived | null> {
  try {
    return await openDerived(folder, donor);
  } catch (cause) {
    if (isNeeded || !isSaphanError(cause) || cause.code !== 'nothing-derived') throw cause;
    return null;
  }
}

function sum(findings: readonly Finding[], code: Finding['code']): number {
  return findings.reduce((total, finding) => {
    const count = finding.code === code && 'count' in finding.args ? finding.args.count : 0;
    return total + count;
  }, 0);
}
