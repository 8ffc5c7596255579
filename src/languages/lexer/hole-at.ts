import type { HoleForm, StringForm } from './grammar.ts';

const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;

/** The form of hole that opens at an offset inside a literal, or null. A bare mark, `$`, opens one only before a name. */
export function holeAt(text: string, at: number, { holes }: StringForm): HoleForm | null {
  if (holes === undefined) return null;
  for (const hole of holes) {
    if (!text.startsWith(hole.open, at)) continue;
    if (hole.close !== '' || endOfName(text, at + hole.open.length, hole) > at + hole.open.length)
      return hole;
  }
  return null;
}

/** Where the name of a hole without brackets ends that begins at an offset; the offset itself where there is none. */
export function endOfName(text: string, from: number, { name = NAME }: HoleForm): number {
  name.lastIndex = from;
  return from + (name.exec(text)?.[0].length ?? 0);
}

/** Whether the marks of a hole are written twice where they are text, as in `{{` and `}}`. */
export function isDoubledHole({ open, escaped }: HoleForm): boolean {
  return escaped === open + open;
}
