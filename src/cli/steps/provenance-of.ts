import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { shown } from '../../io/source.ts';
import { SaphanError } from '../../model/error.ts';
import type { Provenance } from '../../model/provenance.ts';
import { VERSION } from '../../model/version.ts';
import { canonicalPlan } from '../../plan/canonical-plan.ts';
import type { Derivation } from '../../transfer/derive.ts';
import type { Workspace } from '../workspace.ts';
import type { ClonedDonor } from './clone-donor.ts';

/** The record of where a derived tree comes from. */
export function provenanceOf(workspace: Workspace, donor: ClonedDonor, derivation: Derivation): Provenance {
  const { spec, pin } = donor;
  const leftOut = derivation.findings.flatMap(({ code, args, place }) => {
    const path = place?.path ?? '';
    if (code === 'file-excluded') return [{ path, reason: args.reason }];
    return code === 'link-left-out' || code === 'path-left-out'
      ? [{ path, reason: `${code}: ${args.fault}` }]
      : [];
  });
  return {
    schema: 1,
    donor: spec.id,
    source: shown(spec.source),
    ref: pin.ref,
    commit: pin.commit,
    ...(pin.original === undefined ? {} : { original: pin.original }),
    tree: pin.tree,
    plan: `sha256:${sha256(canonicalPlan(workspace.plan))}`,
    names: workspace.plan.names.map(({ kind, from, to }) => ({ kind, from, to })),
    ...(derivation.texts === null ? {} : { texts: derivation.texts }),
    tool: VERSION,
    ...(spec.agreement === undefined ? {} : { agreement: agreement(workspace.root, spec.agreement) }),
    leftOut,
  };
}

function agreement(root: string, path: string): { path: string; sha256: string } {
  try {
    return { path, sha256: sha256(readFileSync(resolve(root, path))) };
  } catch (cause) {
    throw new SaphanError('agreement-missing', { path }, { cause });
  }
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
