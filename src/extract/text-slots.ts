import type { LoosePart, TextPlace } from './joined.ts';

/**
 * Parts with an empty one wherever a translation may have text and the donor has none: before, behind and between tags and
 * holes that stand in a literal's text. Tags of the file's own markup take text beside them without.
 */
export function withTextSlots(parts: readonly LoosePart[]): readonly LoosePart[] {
  const slots: LoosePart[] = [];
  for (let at = 0; at <= parts.length; at++) {
    const [left, right] = [parts[at - 1], parts[at]];
    const place = left?.kind === 'text' || right?.kind === 'text' ? undefined : slotBetween(left, right);
    if (place !== undefined) {
      const { at: offset, ...rest } = place;
      slots.push({ kind: 'text', ...rest, from: offset, to: offset, text: '' });
    }
    if (right !== undefined) slots.push(right);
  }
  return slots;
}

function slotBetween(left: LoosePart | undefined, right: LoosePart | undefined): TextPlace | undefined {
  return edgesOf(right)?.before ?? edgesOf(left)?.behind;
}

function edgesOf(part: LoosePart | undefined) {
  return part === undefined || part.kind === 'text' ? undefined : part.edges;
}
