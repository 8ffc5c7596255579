import { KIND_WORDS } from '../messages/kind-words.ts';
import { sayIn } from '../messages/say-in.ts';
import { FACT_KINDS, type FactCount } from '../model/facts.ts';
import type { Paint } from '../model/paint.ts';
import { heads } from './heads.ts';
import { table } from './table.ts';

/** Facts of the donor's country, a row for each kind; of several donors the sums. */
export function factsText(counts: readonly FactCount[], paint: Paint): string {
  const say = sayIn(paint.translate);
  const head = heads(['fact', 'places', 'files', 'replaced', 'left', 'open'], paint);
  const rows = FACT_KINDS.flatMap((kind) => {
    const own = counts.filter((count) => count.kind === kind);
    if (own.length === 0) return [];
    const sum = (key: 'places' | 'files' | 'replaced' | 'left' | 'open') =>
      String(own.reduce((total, count) => total + count[key], 0));
    return [[say(KIND_WORDS[kind]!), sum('places'), sum('files'), sum('replaced'), sum('left'), sum('open')]];
  });
  return table([head, ...rows]);
}
