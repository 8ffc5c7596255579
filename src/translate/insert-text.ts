import type { Language } from '../languages/language.ts';
import type { Site } from '../model/site.ts';
import type { UnitPart, UnitSite } from '../model/unit-site.ts';
import type { Insertion } from './fit-translation.ts';

/** What to write, and the same with a letter for what it says. */
export type InsertedText = { readonly raw: string; readonly frame: string };

/**
 * Text where a translation has some and the donor none: a literal of its own beside an expression, or plain text beside a
 * tag; written as some literal of the sentence is, in the shortest way. null where no way is. `donor` is the file's text.
 */
export function insertText(
  donor: string,
  language: Language,
  literals: readonly Site[],
  { kind, parts }: UnitSite,
  { side, text }: Insertion,
): InsertedText | null {
  const joint = kind === 'concatenation' ? jointOf(donor, literals, parts) : '';
  if (joint === null) return null;
  const ways = parts.flatMap((part): InsertedText[] => {
    if (part.kind !== 'text') return [];
    const site = literals[part.literal]!;
    const write = (said: string) => {
      const raw = language.write(site, part.segment, said);
      if (raw === null || kind !== 'concatenation') return raw;
      const [first, last] = [site.segments[0]!, site.segments.at(-1)!];
      const quoted = donor.slice(site.span.start, first.start) + raw + donor.slice(last.end, site.span.end);
      return side === 'before' ? `${quoted} ${joint} ` : ` ${joint} ${quoted}`;
    };
    const [raw, frame] = [write(text), write('x')];
    return raw === null || frame === null ? [] : [{ raw, frame }];
  });
  const shortest = Math.min(...ways.map(({ raw }) => raw.length));
  return ways.find(({ raw }) => raw.length === shortest) ?? null;
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
