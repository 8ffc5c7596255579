import { byCodePoint } from '../../model/by-code-point.ts';
import type { DonorSummary } from '../../model/summary.ts';
import { LINK_AUTHOR } from '../../transfer/retarget-links.ts';
import type { ClonedDonor } from './clone-donor.ts';
import type { DerivedDonor } from './derive-donor.ts';
import type { Published } from './publish.ts';

type Counts = { files: number; edits: number; protected: number; undecided: number };

/** The numbers of one donor's derive; before anything is published, with no ref. */
export function summarize(input: {
  readonly donor: ClonedDonor;
  readonly derivation: DerivedDonor;
  readonly published?: Published;
}): DonorSummary {
  const { donor, derivation, published } = input;
  const { files, leftOut, added } = derivation.record;
  const placed = files.flatMap(({ edits }) => edits.filter(({ by }) => by.stage === 'localize'));
  const names = new Map<string, Counts>();
  const rowOf = (rule: string): Counts => {
    const row = names.get(rule) ?? { files: 0, edits: 0, protected: 0, undecided: 0 };
    names.set(rule, row);
    return row;
  };
  for (const file of files) {
    const met = new Set<string>();
    for (const { by } of file.edits) {
      if (by.stage !== 'rebrand' || by.rule === LINK_AUTHOR.rule || by.rule.startsWith('fact:')) continue;
      const row = rowOf(by.rule);
      row.edits++;
      if (!met.has(by.rule)) row.files++;
      met.add(by.rule);
    }
  }
  for (const { code, args } of derivation.findings) {
    if (code === 'name-kept') rowOf(args.rule).protected += args.count;
    if (code === 'name-open') rowOf(args.rule).undecided += args.count;
  }
  return {
    donor: donor.spec.id,
    commit: donor.pin.commit,
    tree: derivation.tree,
    derived: published?.derived ?? null,
    moved: published?.moved ?? false,
    main: published?.main ?? 'unchanged',
    sync: published?.sync ?? null,
    files: {
      total: derivation.entries.length,
      edited: files.filter((file) => file.edits.length > 0).length,
      renamed: files.filter((file) => file.path !== file.from).length,
      leftOut: leftOut.length,
    },
    edits: files.reduce((sum, file) => sum + file.edits.length, 0),
    texts: {
      units: new Set(placed.map(({ by }) => by.rule)).size,
      places: placed.length,
      added: added.length,
    },
    names: [...names].sort(([a], [b]) => byCodePoint(a, b)).map(([rule, counts]) => ({ rule, ...counts })),
    facts: derivation.facts,
  };
}
