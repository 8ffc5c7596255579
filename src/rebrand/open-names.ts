import { lineCounter } from '../model/lines.ts';
import type { Answered, OpenMatter } from '../model/question.ts';
import type { Verdict } from './judge.ts';
import type { NameOccurrence } from './name-occurrences.ts';

const PROSE = /\.(?:md|mdx|txt|rst|adoc|html?)$/i;
const CONFIGURATION =
  /\.(?:json|jsonc|ya?ml|properties|toml|ini|conf|cfg|xml|env|tf|lock|gradle)$|(?:^|\/)(?:\.env[^/]*|Dockerfile[^/]*|Makefile|Jenkinsfile)$/i;

/** Reasons for which only a text of its own can take the place of the name: the rule's would break something. */
const NO_RENAME = ['clash', 'odd-casing'];

/** What waits for a person in one file's names; a place each, however many names stand in it. */
export function openNames(
  text: string,
  verdicts: readonly Verdict[],
  occurrences: ReadonlyMap<Verdict, NameOccurrence>,
): readonly OpenMatter[] {
  const open = new Map<NameOccurrence, Verdict & { readonly kind: 'keep' }>();
  for (const verdict of verdicts) {
    if (verdict.kind !== 'keep' || !verdict.soft) continue;
    const at = occurrences.get(verdict);
    if (at !== undefined && !open.has(at)) open.set(at, verdict);
  }
  if (open.size === 0) return [];
  const placeOf = lineCounter(text);
  return [...open].map(([{ subject, line, donor, path, hash, context, ordinal }, verdict]): OpenMatter => {
    const isFixed = verdict.becomes === null || NO_RENAME.includes(verdict.why);
    return {
      kind: 'name',
      for: 'engineer',
      why: verdict.why,
      about: verdict.rule,
      role: roleOf(path),
      donor,
      path,
      line: placeOf(subject.start).line,
      text: subject.text,
      hash,
      context,
      ordinal,
      shown: line.trim(),
      // Whatever is deployed under a name is found no more once that changes.
      proposal: { action: 'keep' } satisfies Answered,
      actions: isFixed ? ['keep', 'replace'] : ['keep', 'rename', 'replace'],
    };
  });
}

function roleOf(path: string): string {
  if (PROSE.test(path)) return 'prose';
  return CONFIGURATION.test(path) ? 'configuration' : 'code';
}
