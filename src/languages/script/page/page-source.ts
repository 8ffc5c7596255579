import type { Site } from '../../../model/site.ts';

/** What a literal holds as a page of its own, and where each unit of that stands in the file. */
export type PageSource = { readonly page: string; readonly offsetOf: (offset: number) => number };

/** Stands in the page for a hole: its marks, as pages have them, and nothing that they could read. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: the marks of a page's own holes.
const HOLE = '${…}';
/** The name of an element that is a hole: `<${Card}>`. */
const ELEMENT = 'hole-';
const ESCAPE = /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|\r\n|[\s\S])|\r\n?/g;
const NAMED: Readonly<Record<string, string>> = {
  ...{ b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', 0: '\0' },
  ...{ '\n': '', '\r': '', '\u2028': '', '\u2029': '' },
};

/** The page in a literal; null where it has escapes that nobody writes today. */
export function pageSource(text: string, { segments, text: said }: Site): PageSource | null {
  // In ascending order: where a run of units begins in the page, and in the file.
  const starts: number[] = [];
  const offsets: number[] = [];
  let page = '';
  const add = (run: string, offset: number) => {
    starts.push(page.length);
    offsets.push(offset);
    page += run;
  };
  const parts = segments.map(({ start, end }, index) => {
    if (index > 0) add(/<\/?$/.test(page.slice(-2)) ? ELEMENT : HOLE, segments[index - 1]!.end);
    const from = page.length;
    const raw = text.slice(start, end);
    let at = 0;
    for (const match of raw.matchAll(ESCAPE)) {
      add(raw.slice(at, match.index), start + at);
      add(meant(match), start + match.index);
      at = match.index + match[0].length;
    }
    add(raw.slice(at), start + at);
    return page.slice(from);
  });
  add('', segments.at(-1)!.end);
  if (parts.reduce((before, part, at) => `${before}{${at - 1}}${part}`) !== said) return null;
  return {
    page,
    offsetOf: (offset) => {
      const run = lastUpTo(starts, offset);
      return Math.min(offsets[run]! + offset - starts[run]!, offsets[run + 1] ?? Number.POSITIVE_INFINITY);
    },
  };
}

/** The last place in an ascending list whose number is not larger. */
function lastUpTo(numbers: readonly number[], most: number): number {
  let [from, to] = [0, numbers.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if (numbers[middle]! <= most) from = middle;
    else to = middle;
  }
  return from;
}

function meant([whole, braced, four, two]: RegExpExecArray): string {
  const code = braced ?? four ?? two;
  if (code !== undefined) return fromCode(Number.parseInt(code, 16));
  if (whole[0] === '\r') return '\n';
  return NAMED[whole[1]!] ?? whole.slice(1);
}

function fromCode(code: number): string {
  return code > 0x10_ff_ff ? '' : String.fromCodePoint(code);
}
