import type { UnitPart } from '../model/unit-site.ts';
import type { LoosePart } from './joined.ts';

/** A unit's text with its marks numbered in the order they stand in, and what its holes hold. */
export type Numbered = {
  readonly source: string;
  readonly parts: readonly UnitPart[];
  readonly holes: readonly string[];
};

export function numberParts(loose: readonly LoosePart[]): Numbered {
  const parts: UnitPart[] = [];
  const holes: string[] = [];
  const open: number[] = [];
  let tags = 0;
  let source = '';
  for (const part of loose) {
    if (part.kind === 'text') {
      source += part.text;
      parts.push(part);
    } else if (part.kind === 'hole') {
      source += `{${holes.length}}`;
      parts.push({ kind: 'hole', number: holes.length, span: part.atom.hole.span });
      holes.push(part.atom.hole.name);
    } else {
      const number = part.kind === 'close' ? (open.pop() ?? tags++) : tags++;
      if (part.kind === 'open') open.push(number);
      source += { open: `<${number}>`, close: `</${number}>`, void: `<${number}/>` }[part.kind];
      parts.push({ ...part, number });
    }
  }
  return { source, parts, holes };
}
