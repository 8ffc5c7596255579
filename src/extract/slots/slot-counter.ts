import { byCodePoint } from '../../model/by-code-point.ts';
import type { SlotUse } from '../../model/text-facts.ts';
import type { Verdict } from '../../model/unit.ts';
import { unitId } from '../../model/unit-id.ts';
import type { Circumstance } from '../circumstance.ts';
import { isTool } from '../rules/for-programmers.ts';
import { humanity } from '../shapes/humanity.ts';
import { isLabel } from '../shapes/prose.ts';
import { slotOf } from './slot-of.ts';

/** What is said in the slots of one file, gathered as its sites are judged. */
export type SlotCounter = {
  readonly note: (at: Circumstance, verdict: Verdict) => void;
  /** Sorted by slot; those alone that may tell or ask something. */
  readonly uses: () => readonly SlotUse[];
};

type Counted = { readonly said: Set<string>; readonly others: Set<string>; readonly open: Set<string> };

export function slotCounter({ role, path }: Pick<Circumstance, 'role' | 'path'>): SlotCounter | null {
  if (role !== 'source' || isTool(path) || NO_CODE.test(path)) return null;
  const slots = new Map<string, Counted>();
  return {
    note: (at, verdict) => {
      const text = at.site.text.trim();
      if (OF_OTHERS.has(verdict.class) || !/\p{L}/u.test(text)) return;
      const slot = slotOf(at.site);
      if (slot === null) return;
      let known = slots.get(slot);
      if (known === undefined) {
        known = { said: new Set(), others: new Set(), open: new Set() };
        slots.set(slot, known);
      }
      const isTranslated = verdict.action === 'translate';
      if (isTranslated || (slot.startsWith('call') && isSaid(at))) known.said.add(text);
      if (isTranslated) return;
      if (isOpen(at)) known.open.add(text);
      else if (!known.said.has(text)) known.others.add(text);
    },
    uses: () =>
      [...slots]
        .map(([slot, { said, others, open }]) => ({
          slot,
          said: [...said].map((text) => unitId(text)).sort(byCodePoint),
          others: others.size,
          open: open.size,
        }))
        .sort((a, b) => byCodePoint(a.slot, b.slot)),
  };
}

/** Data has columns, and no code that takes its texts. */
const NO_CODE = /\.(?:json5?|ya?ml|properties|sql|xml|toml|csv|prisma|jrxml)$/i;

/** What programmers alone read, or read elsewhere. */
const OF_OTHERS: ReadonlySet<Verdict['class']> = new Set(['log', 'docs', 'test', 'catalog', 'sample', 'key']);

function isSaid({ words, source }: Circumstance): boolean {
  return isLabel(words) && humanity(words, source.language) === 2;
}

/** Whether a text can be a label that waits for what other places say. */
export function isOpen({ words, site }: Circumstance): boolean {
  return (
    (site.kind === 'string' || site.kind === 'template' || site.kind === 'attribute') && isOpenLabel(words)
  );
}

function isOpenLabel(words: string): boolean {
  return /^\P{Ll}/u.test(words) && isLabel(words);
}
