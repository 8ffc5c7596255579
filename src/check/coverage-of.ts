import { byCodePoint } from '../model/by-code-point.ts';
import type { Catalog, CatalogEntry } from '../model/catalog.ts';
import { scriptOf } from '../model/script-of.ts';
import type { ShipPolicy } from '../model/ship-policy.ts';
import { ships } from '../model/ships.ts';
import { withoutPlaceholders } from '../model/without-placeholders.ts';

/** How far one namespace of a catalog is. Obsolete entries count nowhere; every other one in exactly one of the states. */
export type Coverage = {
  /** Hard-coded text has none, and goes by the name of its domain. */
  readonly namespace: string;
  readonly total: number;
  /** Texts that ship as they are. */
  readonly ready: number;
  /** Translated, and still to be approved where only what is approved ships. */
  readonly unapproved: number;
  readonly missing: number;
  readonly review: number;
  readonly draft: number;
  /** Letters in translations that ship, and those of them in the target's script. */
  readonly letters: number;
  readonly ownLetters: number;
};

/** The coverage of each namespace of a catalog, sorted by name. */
export function coverageOf(catalog: Catalog, policy: ShipPolicy): readonly Coverage[] {
  const groups = new Map<string, CatalogEntry[]>();
  for (const entry of catalog.entries) {
    if (entry.state === 'obsolete') continue;
    const namespace = entry.context.includes(':') ? entry.context.slice(0, entry.context.indexOf(':')) : '';
    const group = groups.get(namespace);
    if (group === undefined) groups.set(namespace, [entry]);
    else group.push(entry);
  }
  const own = new RegExp(`\\p{Script=${scriptOf(catalog.language)}}`, 'u');
  return [...groups]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([namespace, entries]) => coverage(namespace || catalog.domain, entries, policy, own));
}

function coverage(
  namespace: string,
  entries: readonly CatalogEntry[],
  policy: ShipPolicy,
  own: RegExp,
): Coverage {
  const ready = entries.filter((entry) => ships(entry, policy));
  const others = entries.filter((entry) => !ships(entry, policy));
  const open = (test: (entry: CatalogEntry) => boolean) => others.filter(test).length;
  const letters = ready.flatMap(({ state, target }) =>
    state === 'do-not-translate' ? [] : lettersOf(target),
  );
  return {
    namespace,
    total: entries.length,
    ready: ready.length,
    missing: open(({ target }) => target === ''),
    review: open(({ state, target }) => target !== '' && state === 'needs-review'),
    draft: open(({ state, target }) => target !== '' && (state === 'draft' || state === 'new')),
    unapproved: open(({ state, target }) => target !== '' && state === 'translated'),
    letters: letters.length,
    ownLetters: letters.filter((letter) => own.test(letter)).length,
  };
}

/** The letters of a text itself: those of placeholders are nobody's. */
function lettersOf(text: string): readonly string[] {
  return withoutPlaceholders(text).match(/\p{L}/gu) ?? [];
}
