import type { KeyUse } from '../../../model/reading.ts';

/** More ways to look up in one file say nothing about a function that was handed in. */
const MOST_SOURCES = 3;

/**
 * A look-up that was handed in from somewhere may put a prefix before its keys. Where the file's own look-ups do, each
 * of theirs is tried as well; then nobody can tell whether such a key is missing.
 */
export function withGuesses(uses: readonly KeyUse[]): readonly KeyUse[] {
  const sources = new Map<string, Pick<KeyUse, 'namespace' | 'prefix'>>();
  for (const { namespace, prefix } of uses)
    if (prefix !== undefined && namespace !== '')
      sources.set(`${namespace}:${prefix}`, { prefix, ...(namespace !== undefined && { namespace }) });
  if (sources.size === 0 || sources.size > MOST_SOURCES) return uses;
  return uses.flatMap((use): readonly KeyUse[] => {
    if (use.namespace !== '' || use.prefix !== undefined || use.evidence === 'comment') return [use];
    const guessed = { ...use, evidence: 'name' as const };
    return [guessed, ...[...sources.values()].map((source) => ({ ...guessed, ...source }))];
  });
}
