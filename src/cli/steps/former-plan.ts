import { catFile } from '../../io/cat-file.ts';
import { gitText } from '../../io/git.ts';
import type { Name, Plan } from '../../model/plan.ts';
import type { Provenance } from '../../model/provenance.ts';
import { formerNames } from '../../rebrand/former-names.ts';
import type { Workspace } from '../workspace.ts';
import { derivedRefs } from './open-derived.ts';

/** A plan that knows former names as names, and which of them those are. */
export type FormerPlan = { readonly plan: Plan; readonly former: readonly Name[] };

/** The plan with all that its things were called before, as the provenance of every derived commit says. */
export async function withFormerNames({ plan, places }: Workspace): Promise<FormerPlan> {
  const given: NonNullable<Provenance['names']>[number][] = [];
  for (const { id } of plan.donors) {
    const opened = await derivedRefs(places.recipient(id));
    if (opened === null) continue;
    const commits = await gitText(opened.repository, ['rev-list', 'refs/saphan/record']);
    const files = commits.split('\n').map((commit) => `${commit}:provenance.json`);
    await catFile(opened.repository, files, (_, bytes) => {
      given.push(...((JSON.parse(bytes.toString()) as Provenance).names ?? []));
    });
  }
  const former = formerNames(plan.names, given);
  return { plan: { ...plan, names: [...plan.names, ...former] }, former };
}
