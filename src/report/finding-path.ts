import type { Finding } from '../model/finding.ts';

/** Where a finding is, from the workspace's root; one without a place is about the plan. */
export function findingPath({ place }: Finding): {
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
} {
  if (place === undefined) return { path: 'saphan.yaml', line: null, column: null };
  const { donor, path, line = null, column = null } = place;
  return { path: donor === undefined ? path : `recipients/${donor}/${path}`, line, column };
}
