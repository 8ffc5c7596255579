import type { Language } from '../languages/language.ts';
import type { Site } from '../model/site.ts';
import type { UnitPart, UnitSite } from '../model/unit-site.ts';
import type { Insertion } from './fit-translation.ts';

/**
 * What to write where a translation has text and the donor none: a literal of its own beside an expression, or plain text
 * beside a tag; written as some literal of the sentence is, the shortest way. null where no way is. `donor` is the file's text.
 */
export function insertText(
  donor: string,
  language: Language,
  literals: readonly Site[],
  { kind, parts }: UnitSite,
  { side, text }: Insertion,
): string | null {
  const ways = parts.flatMap((part): string[] => {
    if (part.kind !== 'text') return [];
    const site = literals[part.literal]!;
    const raw = language.write(site, part.segment, text);
    if (raw === null) return [];
    const [first, last] = [site.segments[0]!, site.segments.at(-1)!];
    const quotes = [donor.slice(site.span.start, first.start), donor.slice(last.end, site.span.end)];
    return [kind === 'concatenation' ? quotes.join(raw) : raw];
  });
  const shortest = Math.min(...ways.map((way) => way.length));
  const written = ways.find((way) => way.length === shortest);
  if (written === undefined || kind !== 'concatenation') return written ?? null;
  const joint = jointOf(donor, literals, parts);
  if (joint === null) return null;
  return side === 'before' ? `${written} ${joint} ` : ` ${joint} ${written}`;
}

/** The operator between the operands of a sentence: `+`, `||`; null where nothing but it stands between no two of them. */
function jointOf(donor: string, literals: readonly Site[], parts: readonly UnitPart[]): string | null {
  const spans = parts.map((part) => (part.kind === 'text' ? literals[part.literal]!.span : part.span));
  for (const [index, { start }] of spans.entries()) {
    const before = spans[index - 1];
    const joint = before === undefined || before.end > start ? '' : donor.slice(before.end, start).trim();
    if (/^[-+|&.~]+$/.test(joint)) return joint;
  }
  return null;
}
