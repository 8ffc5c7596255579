import { bondAt } from '../extract/coupling.ts';
import type { TextIndex } from '../extract/merge-facts.ts';
import type { Script } from '../extract/script.ts';
import type { StayReason } from '../model/externalized.ts';
import type { TextFacts } from '../model/text-facts.ts';
import type { TextClass } from '../model/unit.ts';
import type { UnitSite } from '../model/unit-site.ts';
import type { CodeFile } from './codemod.ts';
import { type Sentence, sentenceReader } from './sentence-reader.ts';

export type SortedOut = {
  readonly safe: readonly Sentence[];
  readonly stays: readonly { readonly site: UnitSite; readonly why: StayReason }[];
};

/** A seed goes to a database, and what else there is is no text for people. */
const SAFE: readonly TextClass[] = ['ui', 'message', 'template'];

/** Below this somebody has to look at a text. */
const SURE = 0.7;

/** Parts the places of a file's texts: those that may become look-ups as far as the text itself tells, and the others. */
export function safeSentences(
  facts: TextFacts,
  index: TextIndex,
  script: Script | null,
  file: CodeFile,
): SortedOut {
  const sites = facts.unitSites;
  const sentenceOf = sentenceReader(facts, file.reading);
  const confidence = new Map(index.units.map((unit) => [unit.id, unit.confidence]));
  const unitOf = new Map(facts.units.map((unit) => [unit.id, unit]));
  const torn = tornSentences(sites);
  const safe: Sentence[] = [];
  const stays: { site: UnitSite; why: StayReason }[] = [];
  for (const site of sites) {
    const why = whyItStays(site);
    const sentence = why === null ? sentenceOf(site) : null;
    if (why !== null) stays.push({ site, why });
    else if (sentence === null) stays.push({ site, why: 'not-sure' });
    else if (`${sentence.before}${sentence.after}`.trim() !== '')
      stays.push({ site, why: 'markup-in-literal' });
    else safe.push(sentence);
  }
  return { safe, stays };

  function whyItStays(site: UnitSite): StayReason | null {
    const unit = unitOf.get(site.unit);
    if (unit === undefined || unit.fixed !== undefined) return 'decided';
    const isPage = site.encoding?.style === 'html';
    if (site.encoding !== undefined && !isPage) return 'text-in-address';
    if (
      isPage ||
      site.reason === 'markup-in-text' ||
      site.parts.some((part) => 'tag' in part && part.tag !== undefined)
    )
      return 'markup-in-literal';
    if (!SAFE.includes(unit.class)) return 'not-safe';
    if (script !== null && !script.letter.test(unit.source)) return 'other-language';
    const isAsked = bondAt({ action: 'translate', reason: site.reason }, site.unit, index.couplings) !== null;
    if (isAsked || Math.min(unit.confidence, confidence.get(site.unit) ?? 1) < SURE) return 'not-sure';
    return torn.has(site) ? 'words-in-hole' : null;
  }
}

/** Sentences with words of their own in a hole, and those words: together they say one thing. */
function tornSentences(sites: readonly UnitSite[]): ReadonlySet<UnitSite> {
  const torn = new Set<UnitSite>();
  for (const outer of sites) {
    const holes = outer.parts.flatMap((part) => (part.kind === 'hole' ? [part.span] : []));
    if (holes.length === 0) continue;
    for (const inner of sites) {
      const { start, end } = inner.span;
      if (inner === outer || !holes.some((hole) => hole.start <= start && end <= hole.end)) continue;
      torn.add(outer);
      torn.add(inner);
    }
  }
  return torn;
}
