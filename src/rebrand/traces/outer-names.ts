import type { Span } from '../../model/edit.ts';
import { charClass } from '../char-class.ts';
import type { Hit } from '../hit.ts';
import { respelled } from '../judge.ts';

/** A longer name that holds a name of the plan: `EMONGOLIA_URI`, `x-emongolia-token`, `emongolia.notices`. */
export type OuterName = Span & { readonly spelling: string };

/** Nothing that two programs share has a longer name, and a run of names may have no end. */
const LONGEST = 255;

const isOfIdentifier = charClass(/[\p{L}\p{N}_$]/u);
const isOfWide = charClass(/[\p{L}\p{N}_$.-]/u);

/**
 * The longer names around some names, once each. Two programs know each other by them; the bare name of the plan alone
 * means too many other things.
 */
export function outerNames(text: string, inner: readonly Span[]): readonly OuterName[] {
  const found = new Map<string, OuterName>();
  for (const { start, end } of inner) {
    for (const isMember of [isOfIdentifier, isOfWide]) {
      let from = start;
      let to = end;
      while (start - from < LONGEST && isMember(text, from - 1)) from--;
      while (to - end < LONGEST && isMember(text, to)) to++;
      while (/[.-]/.test(text[from] ?? '')) from++;
      while (/[.-]/.test(text[to - 1] ?? '')) to--;
      if (isScoped(text, from)) continue;
      const spelling = text.slice(from, to);
      if (to - from > end - start && !found.has(spelling))
        found.set(spelling, { start: from, end: to, spelling });
    }
  }
  return [...found.values()];
}

/** `@diia-inhouse/diia-app` is a package, and no end of what is called `diia-app` elsewhere. */
function isScoped(text: string, start: number): boolean {
  return text[start - 1] === '/' && /@[\w.-]+\/$/.test(text.slice(Math.max(0, start - 80), start));
}

/** What the rename of all names in it makes of a longer one; null where one of them has no new spelling. */
export function renamedOuter(text: string, { start, end }: Span, hits: readonly Hit[]): string | null {
  let becomes = '';
  let at = start;
  for (const hit of hits) {
    if (hit.start < at || hit.end > end) continue;
    const word = respelled(text, hit);
    if (word === null || word === undefined) return null;
    becomes += text.slice(at, hit.start) + word;
    at = hit.end;
  }
  return becomes + text.slice(at, end);
}
