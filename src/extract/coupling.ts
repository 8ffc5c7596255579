import { byCodePoint } from '../model/by-code-point.ts';
import type { Reason } from '../model/reason.ts';
import type { Bond, Coupling } from '../model/text-facts.ts';
import type { Verdict } from '../model/unit.ts';

/** Of every text that data depends on somewhere in the donor, by its id, the strongest bond. */
export type CouplingIndex = ReadonlyMap<string, Bond>;

const BONDS: readonly Bond[] = ['compared', 'looked-up', 'stored'];

const REASONS = {
  compared: 'compared-elsewhere',
  'looked-up': 'looked-up-elsewhere',
  stored: 'stored-elsewhere',
} as const;

const SHOWN_ONLY: ReadonlySet<Reason> = new Set([
  'interface-text',
  'interface-attribute',
  'notification',
  'validation',
  'decided',
]);

/** A question, below the confidence of what is settled. */
const UNSURE = 0.6;

/** Each text once, with its strongest bond, sorted by id. */
export function strongest(couplings: Iterable<Coupling>): readonly Coupling[] {
  const found = new Map<string, Bond>();
  for (const { id, bond } of couplings) found.set(id, stronger(found.get(id), bond));
  return [...found].map(([id, bond]) => ({ id, bond })).sort((a, b) => byCodePoint(a.id, b.id));
}

/** Merges what the files say, in any order. */
export function mergeCouplings(files: Iterable<readonly Coupling[]>): CouplingIndex {
  return new Map(strongest([...files].flat()).map(({ id, bond }) => [id, bond]));
}

/**
 * A verdict with what the rest of the donor says about the same text: one that is compared stays as it is until
 * somebody decides, since the comparison would fail; one that is stored or looked up is translated, and asked about.
 */
export function coupled(verdict: Verdict, id: string, index: CouplingIndex): Verdict {
  const bond = bondAt(verdict, id, index);
  if (bond === null) return verdict;
  const confidence = Math.min(verdict.confidence, UNSURE);
  const reason = REASONS[bond];
  if (bond === 'compared') return { class: 'compared', action: 'keep', confidence: 0.5, reason };
  return { ...verdict, confidence, reason };
}

/** How data is bound to a place, or null; what stands between tags or in an attribute for people is only shown. */
export function bondAt(
  { action, reason }: Pick<Verdict, 'action' | 'reason'>,
  id: string,
  index: CouplingIndex,
): Bond | null {
  if (action !== 'translate' || SHOWN_ONLY.has(reason)) return null;
  return index.get(id) ?? null;
}

/** What a verdict says about its text everywhere else; tests and samples bind nothing, for they follow the source. */
export function bondOf({ class: textClass, action, reason }: Verdict): Bond | null {
  if (action === 'ignore') return null;
  if (reason === 'compared') return 'compared';
  if (reason === 'looked-up' || reason === 'property-key') return 'looked-up';
  return textClass === 'stored' ? 'stored' : null;
}

function stronger(one: Bond | undefined, other: Bond): Bond {
  return one !== undefined && BONDS.indexOf(one) < BONDS.indexOf(other) ? one : other;
}
