import { FLAG_WORDS } from '../../messages/flag-words.ts';
import { CHECK_TOPICS, type CheckResult, type CheckTopic } from '../../model/checked.ts';
import { SaphanError } from '../../model/error.ts';
import { type FactRules, REPLACEABLE_KINDS } from '../../model/facts.ts';
import type { Finding } from '../../model/finding.ts';
import type { Events } from './events.ts';
import { factsIn } from './facts-in.ts';
import { inTree } from './in-tree.ts';
import { leftoversIn } from './leftovers-in.ts';
import { loadProfile } from './load-profile.ts';
import { isOfFlags, type TreeFlags, treePlan } from './tree-plan.ts';

/** Who has rebranded by hand has no rules: whatever surely is the donor country's is left over. */
const ALL: FactRules = Object.fromEntries(REPLACEABLE_KINDS.map((kind) => [kind, 'replace'] as const));

/** Checks a tree that need not be a recipient: for names, and for facts where the plan or the topics speak of them. */
export async function checkTree(
  topics: readonly CheckTopic[],
  flags: TreeFlags,
  { dir, folder }: { readonly dir: string; readonly folder: string },
  events: Events,
): Promise<{ readonly findings: readonly Finding[]; readonly result: CheckResult }> {
  const wrong = topics.filter((topic) => topic !== 'leftovers' && topic !== 'facts');
  if (wrong.length > 0) {
    const reason = FLAG_WORDS.treeTopics;
    throw new SaphanError('bad-flag', { flag: '--tree', value: folder, reason });
  }
  const plan = treePlan(flags, dir);
  const measured = CHECK_TOPICS.filter((topic) =>
    topics.length > 0
      ? topics.includes(topic)
      : topic === 'leftovers' || (topic === 'facts' && plan.facts !== undefined),
  );
  const { from, to } = plan.country;
  if (measured.includes('facts') && from === '') {
    const reason = FLAG_WORDS.factsFrom;
    throw new SaphanError('flag-misused', { flag: '--from', reason });
  }
  return inTree(folder, async (tree, world) => {
    const left = measured.includes('leftovers') ? [await leftoversIn(tree, plan, world, events)] : [];
    const root = isOfFlags(flags) ? null : dir;
    const wish = () => ({
      plan,
      rules: root === null ? ALL : (plan.facts ?? {}),
      donor: loadProfile({ root }, from).profile,
      recipient: to === '' ? null : loadProfile({ root }, to).profile,
      world,
    });
    const facts = measured.includes('facts') ? [await factsIn(tree, wish(), events)] : [];
    return {
      findings: [...left, ...facts].flatMap(({ findings }) => findings),
      result: {
        donors: left.map(({ findings: _, met: __, ...counts }) => counts),
        facts: facts.map(({ counts }) => counts),
        texts: [],
        measured,
        notMeasured: [],
      },
    };
  });
}
