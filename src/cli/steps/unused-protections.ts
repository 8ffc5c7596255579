import type { Finding } from '../../model/finding.ts';
import { globs } from '../../model/glob.ts';
import type { Plan } from '../../model/plan.ts';
import type { Entry } from '../../model/snapshot.ts';

/**
 * Entries of `protect` that protect nothing: globs that no file of any donor has, texts that kept no name. Whoever
 * mistyped one takes for safe what is renamed.
 */
export function unusedProtections(
  { protect }: Plan,
  findings: readonly Finding[],
  listings: readonly (readonly Entry[])[],
): readonly Finding[] {
  const kept = new Set(
    findings.flatMap(({ code, args }) => (code === 'name-kept' && args.why === 'plan' ? args.reason : [])),
  );
  return protect.flatMap(({ text, paths, reason }): Finding[] => {
    const matches = paths === undefined ? null : globs(paths);
    const isIdle =
      matches === null
        ? !kept.has(reason)
        : !listings.some((entries) => entries.some(({ path }) => matches(path)));
    const rule = [...(text === undefined ? [] : [text]), ...(paths ?? [])].join(', ');
    return isIdle ? [{ code: 'protection-unused', severity: 'warning', args: { rule } }] : [];
  });
}
