import { SaphanError } from '../../model/error.ts';
import type { Finding } from '../../model/finding.ts';
import type { DerivedAll } from './derive-all.ts';

/**
 * What must not be written, and is therefore no result of a dry run either: paths that collide or cannot be, and, as
 * long as nothing has been derived, a name that matches nothing (later it is an old brand, and a warning).
 */
export function refuse({ donors, unused }: DerivedAll, isFirst: boolean, allowNoop: boolean): void {
  const found = (wanted: Finding['code']) =>
    donors.flatMap(({ derivation }) => derivation.findings.filter(({ code }) => code === wanted));
  const illegal = found('path-illegal');
  if (illegal.length > 0)
    throw new SaphanError('paths-illegal', { count: illegal.length }, { findings: illegal });
  const colliding = found('path-collision');
  if (colliding.length > 0)
    throw new SaphanError('paths-collide', { count: colliding.length }, { findings: colliding });
  const blocked = found('path-blocked');
  if (blocked.length > 0)
    throw new SaphanError('paths-blocked', { count: blocked.length }, { findings: blocked });
  if (isFirst && unused.length > 0 && !allowNoop) {
    throw new SaphanError('rules-unused', { count: unused.length }, { findings: unused });
  }
}
