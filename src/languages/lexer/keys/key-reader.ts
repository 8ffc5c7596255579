import type { Span } from '../../../model/edit.ts';
import { segmentTexts } from '../../../model/segment-texts.ts';
import type { Site } from '../../../model/site.ts';
import { LINKS } from '../callee.ts';
import { TOKEN, type Tokens, textOf } from '../tokens.ts';

/** A key that stands somewhere in the code; null where it is computed, with what is known of it. */
export type FoundKey = {
  readonly key: string | null;
  readonly parts: readonly string[];
  readonly span: Span;
};

/** Tokens from one to another, the other left out. */
export type Range = { readonly from: number; readonly to: number };

/** What the search for keys asks of a file. */
export type KeyReader = {
  readonly tokens: Tokens;
  readonly isLink: (token: number) => boolean;
  readonly links: readonly string[];
  /** The keys that an expression may stand for; a computed one is told as such. */
  readonly keysIn: (range: Range) => readonly FoundKey[];
};

export function keyReader(
  tokens: Tokens,
  sites: readonly Site[],
  { links = LINKS, joint = '+' }: { readonly links?: readonly string[]; readonly joint?: string },
): KeyReader {
  const bySpan = new Map(sites.map((site) => [site.span.start, site]));
  const { kinds, facts, starts, ends } = tokens;
  let constants: ReadonlyMap<string, FoundKey | null> | null = null;

  const literalAt = (at: number): FoundKey | null => {
    const site = bySpan.get(starts[at]!);
    if (site === undefined || site.kind === 'regex' || site.kind === 'key') return null;
    const parts = segmentTexts(site);
    const isPlain = site.holes.length === 0;
    return { key: isPlain ? site.text : null, parts: parts ?? ['', ''], span: site.span };
  };
  const isLiteral = (at: number) => kinds[at] === TOKEN.literal || kinds[at] === TOKEN.literalOpen;
  const after = (at: number): number => {
    if (kinds[at] === TOKEN.open && facts[at]! > at) return facts[at]! + 1;
    if (kinds[at] === TOKEN.literalOpen) return Math.max(at, tokens.literals[facts[at]!]!.lastToken) + 1;
    return at + 1;
  };
  /** The tokens of a range that stand in no bracket of it. */
  const topOf = ({ from, to }: Range): readonly number[] => {
    const top: number[] = [];
    for (let at = from; at < to; at = after(at)) top.push(at);
    return top;
  };
  const computed = ({ from, to }: Range): FoundKey => ({
    key: null,
    parts: ['', ''],
    span: { start: starts[from]!, end: ends[to - 1]! },
  });

  const keysIn = (given: Range): readonly FoundKey[] => {
    let range = given;
    while (kinds[range.from] === TOKEN.open && facts[range.from] === range.to - 1)
      range = { from: range.from + 1, to: range.to - 1 };
    const { from, to } = range;
    if (to <= from) return [];
    const top = topOf(range);
    const [first] = top as [number];
    if (top.length === 1 && isLiteral(first)) return literalAt(first) === null ? [] : [literalAt(first)!];
    if (top.some((at) => textOf(tokens, at) === joint)) return [joined(top, range)];
    const literals = top.filter((at) => isLiteral(at) && !isCompared(at));
    if (literals.length > 0) return literals.flatMap((at) => literalAt(at) ?? []);
    const isPath = top.every((at) => kinds[at] === TOKEN.word || links.includes(textOf(tokens, at)));
    const name = textOf(tokens, to - 1);
    const constant = isPath ? constantsOf().get(name) : undefined;
    return [constant ?? computed(range)];
  };

  const isCompared = (at: number) =>
    [at - 1, after(at)].some((beside) => /^[=!]==?$/.test(textOf(tokens, beside)));

  const joined = (top: readonly number[], range: Range): FoundKey => {
    const parts = [''];
    let isOpen = false;
    for (const at of top) {
      const isJoint = textOf(tokens, at) === joint;
      const known = isLiteral(at) ? literalAt(at)?.parts : undefined;
      const [head = '', ...rest] = known ?? ['', ''];
      // An operand of several tokens is one gap.
      if (!isJoint && !isOpen) parts.push(`${parts.pop()!}${head}`, ...rest);
      isOpen = !isJoint;
    }
    return { ...computed(range), key: parts.length === 1 ? parts[0]! : null, parts };
  };

  /** Names that the file gives a text, each but one. */
  const constantsOf = (): ReadonlyMap<string, FoundKey | null> => {
    if (constants !== null) return constants;
    const made = new Map<string, FoundKey | null>();
    for (let at = 1; at + 1 < tokens.count; at++) {
      if (kinds[at] !== TOKEN.operator || textOf(tokens, at) !== '=' || kinds[at + 1] !== TOKEN.literal)
        continue;
      const name = textOf(tokens, at - 1);
      const found = literalAt(at + 1);
      const goesOn = [joint, '.', '?.'].includes(textOf(tokens, at + 2));
      made.set(name, made.has(name) || goesOn ? null : found);
    }
    constants = made;
    return made;
  };

  const isLink = (token: number) => kinds[token] === TOKEN.operator && links.includes(textOf(tokens, token));
  return { tokens, links, isLink, keysIn };
}
