import type { Site } from '../model/site.ts';
import type { UnitPart } from '../model/unit-site.ts';
import type { LoosePart } from './joined.ts';

/** A unit's text with its marks numbered in the order they stand in, and what its holes hold. */
export type Numbered = {
  readonly source: string;
  readonly parts: readonly UnitPart[];
  readonly holes: readonly string[];
};

/** `literalOf` gives the number of a site among the file's literals. */
export function numberParts(loose: readonly LoosePart[], literalOf: (site: Site) => number): Numbered {
  const parts: UnitPart[] = [];
  const holes: string[] = [];
  const open: number[] = [];
  let tags = 0;
  let source = '';
  for (const part of loose) {
    if (part.kind === 'text') {
      source += part.text;
      const { kind, site, segment, from, to, text } = part;
      parts.push({ kind, literal: literalOf(site), segment, from, to, text });
    } else if (part.kind === 'hole') {
      source += `{${holes.length}}`;
      parts.push({ kind: 'hole', number: holes.length, span: part.hole.span });
      holes.push(part.hole.name);
    } else {
      const number = part.kind === 'close' ? (open.pop() ?? tags++) : tags++;
      if (part.kind === 'open') open.push(number);
      source += { open: `<${number}>`, close: `</${number}>`, void: `<${number}/>` }[part.kind];
      const { kind, span, tag } = part;
      parts.push({ kind, number, span, ...(tag !== undefined && { tag }) });
    }
  }
  return { source, parts, holes };
}
