import type { Reading } from '../model/reading.ts';
import { segmentTexts } from '../model/segment-texts.ts';
import type { Chain, Site } from '../model/site.ts';
import type { TextFacts } from '../model/text-facts.ts';
import type { UnitSite } from '../model/unit-site.ts';

/** A sentence of a file with all that the file says around it. */
export type Sentence = {
  readonly site: UnitSite;
  /** The unit's text. */
  readonly source: string;
  /** Its literals with all that stands around them, in the order of the file. */
  readonly literals: readonly Site[];
  /** The literal of a part by its number there. */
  readonly literalOf: (number: number) => Site;
  /** What the holes hold, as the code names it; '' where it has no name. */
  readonly holes: readonly string[];
  /** What its literals say before and behind it: most often nothing, or a blank. */
  readonly before: string;
  readonly after: string;
};

/** Finds places of units again in their file; null where it reads otherwise than it was surveyed. */
export function sentenceReader(
  { literals, units }: TextFacts,
  { sites, chains }: Reading,
): (site: UnitSite) => Sentence | null {
  const byPlace = new Map(sites.map((site) => [placeOf(site), site]));
  const chainAt = new Map(chains.map((chain) => [placeOf(chain), chain]));
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  return (site) => {
    const unit = unitOf.get(site.unit);
    const numbers = new Set(site.parts.flatMap((part) => (part.kind === 'text' ? [part.literal] : [])));
    const found = new Map([...numbers].map((number) => [number, byPlace.get(placeOf(literals[number]!))]));
    const own = [...found.values()].filter((literal) => literal !== undefined);
    if (unit === undefined || own.length < found.size) return null;
    const [first, last] = [site.parts[0], site.parts.at(-1)];
    const textAt = (part: typeof first) =>
      part?.kind === 'text' ? (segmentTexts(found.get(part.literal)!)?.[part.segment] ?? '') : '';
    const edge = { before: '', after: '' };
    if (first?.kind === 'text') edge.before = textAt(first).slice(0, first.from);
    if (last?.kind === 'text') edge.after = textAt(last).slice(last.to);
    const beside = site.kind === 'concatenation' ? literalsBeside(chainAt.get(placeOf(site)), own) : [];
    if (beside === null) return null;
    for (const { text, isBefore } of beside) {
      if (isBefore) edge.before = text + edge.before;
      else edge.after += text;
    }
    const literalOf = (number: number) => found.get(number)!;
    return { site, source: unit.source, literals: own, literalOf, holes: unit.holes, ...edge };
  };
}

/** Literals of a chain that hold nothing of its sentence, such as a blank at its end; null where one stands in between. */
function literalsBeside(chain: Chain | undefined, own: readonly Site[]) {
  const outside = (chain?.pieces ?? []).flatMap((piece) =>
    piece.kind === 'site' && !own.includes(piece.site) ? [piece.site] : [],
  );
  const beside = outside.map(({ span, text }) => ({
    text,
    isBefore: span.end <= own[0]!.span.start,
    isBehind: span.start >= own.at(-1)!.span.end,
  }));
  return beside.every(({ isBefore, isBehind }) => isBefore || isBehind)
    ? beside.filter(({ text }) => text !== '')
    : null;
}

function placeOf({ span }: { readonly span: { readonly start: number; readonly end: number } }): string {
  return `${span.start}:${span.end}`;
}
