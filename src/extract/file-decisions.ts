import type { Attach, Decided } from '../model/attach.ts';
import { contextSignature } from '../model/context-signature.ts';
import type { DecisionAction } from '../model/decision.ts';
import type { Site } from '../model/site.ts';
import type { TextFacts } from '../model/text-facts.ts';
import type { Verdict } from '../model/unit.ts';
import { unitId } from '../model/unit-id.ts';
import { siteContext } from './site-context.ts';

/** What people have decided on the texts of one donor. */
export type TextDecisions = { readonly decided: Attach; readonly donor: string };

/** Follows the decisions on one file's texts, in the order of its sites. */
export type FileDecisions = {
  /** `retells`: the site is a text of a test that follows what it says of the program. */
  readonly verdictOf: (site: Site, judged: Verdict, retells?: boolean) => Verdict;
  /** The decision on a sentence by the id of its source, else on one of its sites. */
  readonly ofSentence: (id: string, sites: readonly Site[]) => Decided | null;
  /** The places of decisions that were met so far. */
  readonly met: () => readonly string[];
};

/** What leaves a text as the donor wrote it. */
export const STAYS: readonly DecisionAction[] = ['keep', 'ignore'];

export const NOTHING_DECIDED: FileDecisions = {
  verdictOf: (_, judged) => judged,
  ofSentence: () => null,
  met: () => [],
};

/** A name for all that was decided on the texts of a file; '' where nothing was: it need not be judged again then. */
export function decisionsMet({ sites, units }: TextFacts, { decided }: TextDecisions): string {
  if (decided.isEmpty) return '';
  const hashes = new Set([...sites, ...units].map(({ id }) => id).filter(decided.knows));
  return hashes.size === 0 ? '' : unitId([...hashes].sort().flatMap(decided.said).join('\n'));
}

export function fileDecisions({ decided, donor }: TextDecisions, path: string): FileDecisions {
  const met = new Set<string>();
  const bySite = new Map<Site, Decided>();
  const ordinals = new Map<string, number>();
  const find = (hash: string, site: Site): Decided | null => {
    if (!decided.knows(hash)) return null;
    const context = contextSignature(siteContext(site));
    const ordinal = ordinals.get(hash + context) ?? 0;
    ordinals.set(hash + context, ordinal + 1);
    return decided.find({ donor, path, hash, context, ordinal });
  };
  const meet = (by: Decided) => {
    met.add(by.key);
    return by;
  };
  return {
    verdictOf: (site, judged, retells = false) => {
      if (judged.reason === 'secret') return judged;
      const by = find(unitId(site.text.trim()), site);
      if (by === null || !reaches(by, judged, retells)) return judged;
      bySite.set(site, meet(by));
      return followed(judged, by);
    },
    ofSentence: (id, sites) => {
      const own = sites.map((site) => bySite.get(site)).find((by) => by !== undefined) ?? null;
      // A sentence that is one site has been looked up already, and must not count as one more of its equals.
      const isSite = sites.some((site) => unitId(site.text.trim()) === id);
      if (isSite) return own;
      const by = find(id, sites[0]!);
      return by === null ? own : meet(by);
    },
    met: () => [...met].sort(),
  };
}

/**
 * A test is not what people were asked about, and its data can be anything: what they decided on a text wherever it stands
 * reaches one as far as it follows the program. A translation does that by itself, see `says`.
 */
function reaches({ decision, isAnywhere }: Decided, judged: Verdict, retells: boolean): boolean {
  if (judged.class !== 'test' || !isAnywhere || STAYS.includes(decision.action)) return true;
  return retells && decision.to !== undefined;
}

function followed({ class: textClass }: Verdict, { decision }: Decided): Verdict {
  const decided = { class: textClass, confidence: 1, reason: 'decided' } as const;
  switch (decision.action) {
    case 'translate':
    case 'split':
      return { ...decided, action: 'translate' };
    case 'replace':
      // Without a text of its own it is somebody's work on main.
      return { ...decided, action: decision.to === undefined ? 'replace' : 'translate' };
    case 'ignore':
      return { ...decided, action: 'ignore' };
    default:
      return { ...decided, action: 'keep' };
  }
}
