/** A stretch of a text, and the inline tags that stand inside it. */
export type MarkupRun = {
  readonly start: number;
  readonly end: number;
  readonly tags: readonly MarkupTag[];
  /** Of the value of an attribute. */
  readonly quote?: '"' | "'";
};

export type MarkupTag = {
  readonly kind: 'open' | 'close' | 'void';
  readonly start: number;
  readonly end: number;
};

const TOKEN =
  /<!--[\s\S]*?-->|<(style|script)\b[\s\S]*?<\/\1\s*>|<!?(\/?)([a-zA-Z][\w:-]*)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;
const INLINE = new Set(
  'a abbr b bdi bdo br cite code em font i ins kbd mark q s small span strong sub sup u wbr img'.split(' '),
);
const VOID = new Set(['br', 'wbr', 'img']);
const ATTRIBUTE = /\s(?:title|alt|placeholder|aria-label|content|label|summary)\s*=\s*(["'])([^"']*)\1/gi;

/** The end of a tag whose beginning stands in another literal: `" class="link">`. */
const TAIL = /^["'][^<>]*>/;
/** The beginning of one that ends in another: `<a href="`. */
const HEAD = /<[a-zA-Z][^<>]*$/;

/** The texts of a literal that holds markup: what stands between block tags, with the inline tags that belong to it. */
export function markupRuns(text: string): readonly MarkupRun[] {
  const runs: MarkupRun[] = [];
  const last = HEAD.exec(text.slice(text.lastIndexOf('<')))?.[0].length ?? 0;
  let start = TAIL.exec(text)?.[0].length ?? 0;
  let tags: MarkupTag[] = [];
  const finish = (end: number) => {
    if (end > start) runs.push({ start, end, tags });
    tags = [];
  };
  for (const { index, 0: whole, 2: slash, 3: name, 4: attributes = '', 5: closed } of text.matchAll(TOKEN)) {
    const end = index + whole.length;
    const lead = whole.length - attributes.length - (closed?.length ?? 0) - 1;
    for (const found of attributes.matchAll(ATTRIBUTE)) {
      const value = found[2]!;
      const at = index + lead + found.index + found[0].length - value.length - 1;
      runs.push({ start: at, end: at + value.length, tags: [], quote: found[1] as '"' | "'" });
    }
    const low = name?.toLowerCase();
    if (low !== undefined && INLINE.has(low)) {
      const kind = slash === '/' ? 'close' : VOID.has(low) || closed === '/' ? 'void' : 'open';
      tags.push({ kind, start: index, end });
      continue;
    }
    finish(index);
    start = end;
  }
  finish(text.length - last);
  return runs.sort((a, b) => a.start - b.start || a.end - b.end);
}
