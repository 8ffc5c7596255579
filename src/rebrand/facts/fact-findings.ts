import type { FactHit, FactRules } from '../../model/facts.ts';
import type { Finding } from '../../model/finding.ts';
import type { FactFound, FileFacts } from './survey-facts.ts';

/** What people are told: for each file, fact, spelling and reason one finding, with the count and the first place. */
export function factFindings(files: readonly FileFacts[], rules: FactRules): readonly Finding[] {
  return files.flatMap(({ path, hits, lists }) => [
    ...lists.map(({ topic, count, name }): Finding => {
      return { code: 'world-list', severity: 'info', args: { topic, count, name }, place: { path } };
    }),
    ...grouped(hits.filter((hit) => rules[hit.kind] !== 'keep')).map(([hit, count]) =>
      told(hit, count, rules),
    ),
  ]);
}

/** Whether the recipient's takes its place: somebody decided so, or the plan says it of the kind. */
export function isReplaced({ kind, verdict, by }: FactFound, rules: FactRules): boolean {
  return verdict === 'swap' && (by !== undefined || rules[kind] === 'replace');
}

function told(hit: FactFound, count: number, rules: FactRules): Finding {
  const { kind, fact, spelling, confidence, place } = hit;
  const isDone = isReplaced(hit, rules);
  const why = isDone ? '' : whyOf(hit);
  const args = { kind, fact, spelling, becomes: hit.becomes ?? '', why, confidence, count };
  if (hit.verdict === 'left') return { code: 'fact-left', severity: 'info', args, place };
  if (isDone) return { code: 'fact-replaced', severity: 'info', args, place };
  return { code: 'fact-open', severity: 'warning', args, place };
}

/** Where only the rule is missing, that is the reason. */
function whyOf({ verdict, why }: FactHit): string {
  return verdict === 'swap' ? 'rule-off' : why;
}

function grouped(hits: readonly FactFound[]): readonly (readonly [FactFound, number])[] {
  const groups = new Map<string, { hit: FactFound; count: number }>();
  for (const hit of hits) {
    const key = JSON.stringify([hit.kind, hit.fact, hit.spelling, hit.verdict, hit.why, hit.by]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { hit, count: 1 });
    else group.count++;
  }
  return [...groups.values()].map(({ hit, count }) => [hit, count]);
}
