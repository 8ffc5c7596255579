import type { HoleForm, StringForm } from './grammar.ts';

const WORD_START = /[\p{L}_]/uy;

/** The form of hole that opens at an offset inside a literal, or null. A bare mark, `$`, opens one only before a word. */
export function holeAt(text: string, at: number, form: StringForm): HoleForm | null {
  for (const hole of form.holes ?? []) {
    if (!text.startsWith(hole.open, at)) continue;
    if (hole.close !== '') return hole;
    WORD_START.lastIndex = at + hole.open.length;
    if (WORD_START.test(text)) return hole;
  }
  return null;
}

/** Whether the marks of a hole are written twice where they are text, as in `{{` and `}}`. */
export function isDoubledHole({ open, escaped }: HoleForm): boolean {
  return escaped === open + open;
}
