import type { LoosePart } from './joined.ts';

/**
 * Parts without what stands around the words: white space, tags with nothing in them, and a pair of tags around
 * everything. So `<b>Нэр</b>` and `Нэр ` are the same unit, and what was taken off stays in the file as it is.
 */
export function trimParts(parts: readonly LoosePart[]): readonly LoosePart[] {
  let kept = balanced(parts);
  for (;;) {
    const next = trimOnce(kept);
    if (next === kept) return kept;
    kept = next;
  }
}

function trimOnce(parts: readonly LoosePart[]): readonly LoosePart[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return parts;
  const isEmptyEdge = (part: LoosePart) =>
    part.kind === 'void' || (part.kind === 'text' && part.text.trim() === '');
  // A text part that begins a sentence with a hole stays: a translation may need words before the hole.
  if (isEmptyEdge(first) && !isSlot(first, parts[1])) return parts.slice(1);
  if (isEmptyEdge(last) && !isSlot(last, parts.at(-2))) return parts.slice(0, -1);
  if (first.kind === 'open' && pairOf(parts, 0) === parts.length - 1) return parts.slice(1, -1);
  if (first.kind === 'open' && isHollow(parts, pairOf(parts, 0))) return parts.slice(pairOf(parts, 0) + 1);
  const start = trimText(first, 'start');
  if (start !== first) return [start, ...parts.slice(1)];
  const end = trimText(last, 'end');
  return end === last ? parts : [...parts.slice(0, -1), end];
}

function isSlot(part: LoosePart, beside: LoosePart | undefined): boolean {
  return part.kind === 'text' && beside?.kind === 'hole';
}

function trimText(part: LoosePart, side: 'start' | 'end'): LoosePart {
  if (part.kind !== 'text') return part;
  const cutFrom = (text: string) => (side === 'start' ? text.trimStart() : text.trimEnd());
  const text = cutFrom(part.text);
  if (text.length === part.text.length) return part;
  const raw = part.whole.slice(part.from, part.to);
  const cut = raw.length - cutFrom(raw).length;
  return side === 'start' ? { ...part, from: part.from + cut, text } : { ...part, to: part.to - cut, text };
}

/** Where the tag that opens at `index` closes; -1 for nowhere. */
function pairOf(parts: readonly LoosePart[], index: number): number {
  let depth = 0;
  for (let at = index; at < parts.length; at++) {
    const { kind } = parts[at]!;
    if (kind === 'open') depth++;
    if (kind === 'close' && --depth === 0) return at;
  }
  return -1;
}

function isHollow(parts: readonly LoosePart[], end: number): boolean {
  return (
    end > 0 &&
    parts
      .slice(1, end)
      .every((part) => part.kind !== 'hole' && (part.kind !== 'text' || part.text.trim() === ''))
  );
}

/** A tag whose partner stands outside is none: it is taken for a void one. */
function balanced(parts: readonly LoosePart[]): readonly LoosePart[] {
  const open: number[] = [];
  const lone = new Set<number>();
  parts.forEach((part, index) => {
    if (part.kind === 'open') open.push(index);
    if (part.kind === 'close' && open.pop() === undefined) lone.add(index);
  });
  for (const index of open) lone.add(index);
  if (lone.size === 0) return parts;
  return parts.map((part, index) =>
    lone.has(index) && part.kind !== 'text' && part.kind !== 'hole'
      ? { ...part, kind: 'void' as const }
      : part,
  );
}
