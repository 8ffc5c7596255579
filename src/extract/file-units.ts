import type { Decided } from '../model/attach.ts';
import { limitNote } from '../model/limit-note.ts';
import type { Reading } from '../model/reading.ts';
import { redact } from '../model/redact.ts';
import type { Site } from '../model/site.ts';
import type { FileUnit, TextFacts } from '../model/text-facts.ts';
import type { Verdict } from '../model/unit.ts';
import { unitId } from '../model/unit-id.ts';
import type { UnitSite } from '../model/unit-site.ts';
import { type FileDecisions, STAYS } from './file-decisions.ts';
import type { LoosePart } from './joined.ts';
import { numberParts } from './number-parts.ts';
import type { Script } from './script.ts';
import { type Sentence, sentenceOfChain, sentenceOfSite } from './sentence.ts';
import { sentenceUnits } from './sentence-units.ts';

export type UnitOptions = {
  readonly script: Script | null;
  readonly lineOf: (offset: number) => number;
  readonly decisions: FileDecisions;
  /** How long the text of a site may be, and where it is stored, as far as the file says so. */
  readonly limitsOf: (site: Site) => SiteLimits;
};

export type SiteLimits = { readonly limit?: number | undefined; readonly column?: string | undefined };

export type FileUnits = Pick<TextFacts, 'units' | 'unitSites' | 'literals'>;

/**
 * The units of one file. A chain with a text to translate in it is one sentence, all its literals included; every
 * other site to translate is one of its own. `verdicts` has all sites of the reading.
 */
export function fileUnits(
  reading: Pick<Reading, 'sites' | 'chains'>,
  verdicts: ReadonlyMap<Site, Verdict>,
  { script, lineOf, decisions, limitsOf }: UnitOptions,
): FileUnits {
  const units = new Map<string, FileUnit>();
  const unitSites: UnitSite[] = [];
  const literals = new Map<Site, number>();
  const literalOf = (site: Site) => {
    const known = literals.get(site);
    if (known === undefined) literals.set(site, literals.size);
    return known ?? literals.size - 1;
  };
  for (const sentence of sentencesOf(reading, verdicts)) {
    const judged = sentence.sites.flatMap((site) => {
      const verdict = verdicts.get(site);
      return verdict?.action === 'translate' ? [verdict] : [];
    });
    const confidence = Math.min(...judged.map((verdict) => verdict.confidence));
    // What is joined is longer than any of its literals.
    const { limit, column } = sentence.kind === 'site' ? limitsOf(sentence.sites[0]!) : {};
    const comments = [
      ...sentence.sites.flatMap(({ context: { comment } }) =>
        comment === undefined ? [] : [redact(comment)],
      ),
      ...(limit === undefined ? [] : [limitNote(limit)]),
    ];
    for (const { parts: loose, encoding } of sentenceUnits(sentence, script)) {
      const { source, parts, holes } = numberParts(loose, literalOf);
      const plain = unitId(source);
      const ruling = decisions.ofSentence(plain, sentence.sites);
      // A whole sentence of which a person said that it stays.
      if (ruling !== null && STAYS.includes(ruling.decision.action)) continue;
      const { id, ...apart } = apartBy(source, plain, ruling);
      const known = units.get(id);
      units.set(id, {
        id,
        source: known?.source ?? source,
        class: known?.class ?? judged[0]!.class,
        confidence: Math.min(known?.confidence ?? 1, confidence),
        holes: known?.holes ?? holes,
        comments: [...new Set([...(known?.comments ?? []), ...comments])],
        ...columnsWith(known, column),
        ...apart,
      });
      const { kind, span } = sentence;
      unitSites.push({
        unit: id,
        kind,
        span,
        line: lineOf(firstOffset(loose, span.start)),
        reason: ruling === null ? judged[0]!.reason : 'decided',
        parts,
        ...(encoding && { encoding }),
      });
    }
  }
  return { units: [...units.values()], unitSites, literals: [...literals.keys()].map(bare) };
}

function columnsWith(known: FileUnit | undefined, column: string | undefined): Pick<FileUnit, 'columns'> {
  const columns = new Set([...(known?.columns ?? []), ...(column === undefined ? [] : [column])]);
  return columns.size === 0 ? {} : { columns: [...columns] };
}

/** A text that a decision splits, or gives a text of its own, is a unit apart from its equals. */
function apartBy(
  source: string,
  plain: string,
  ruling: Decided | null,
): Pick<FileUnit, 'id' | 'context' | 'fixed'> {
  const { action, to } = ruling?.decision ?? {};
  if (to === undefined) return { id: plain };
  if (action === 'split') return { id: unitId(source, to), context: to };
  return action === 'replace' ? { id: unitId(source, `=${to}`), fixed: to } : { id: plain };
}

/** Who writes a literal needs to know how it is quoted, not what stands around it. */
function bare(site: Site): Site {
  return { ...site, context: { use: site.context.use } };
}

function sentencesOf(
  { sites, chains }: Pick<Reading, 'sites' | 'chains'>,
  verdicts: ReadonlyMap<Site, Verdict>,
): readonly Sentence[] {
  const isWanted = (site: Site) => verdicts.get(site)?.action === 'translate';
  const taken = new Set<Site>();
  const sentences: Sentence[] = [];
  for (const chain of chains) {
    const sentence = sentenceOfChain(chain, (site) => verdicts.get(site)?.reason === 'secret');
    if (sentence === null || !sentence.sites.some(isWanted) || sentence.sites.some((site) => taken.has(site)))
      continue;
    for (const site of sentence.sites) taken.add(site);
    sentences.push(sentence);
  }
  for (const site of sites) {
    const sentence = isWanted(site) && !taken.has(site) ? sentenceOfSite(site) : null;
    if (sentence !== null) sentences.push(sentence);
  }
  return sentences.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function firstOffset(parts: readonly LoosePart[], start: number): number {
  const first = parts.find((part) => part.kind === 'text' && part.text.trim() !== '');
  return first?.kind === 'text' ? first.site.segments[first.segment]!.start : start;
}
