import type { Finding } from '../model/finding.ts';
import { textHash } from '../model/text-hash.ts';
import { findingPath } from './finding-path.ts';

/** A name for each finding that stays the same while lines move; no two of one run have the same. */
export function fingerprints(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const hash = textHash(JSON.stringify([finding.code, findingPath(finding).path, finding.args]));
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return count === 1 ? hash : `${hash}-${count}`;
  });
}
