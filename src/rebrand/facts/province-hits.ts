import type { FactHit } from '../../model/facts.ts';
import type { Place } from '../../model/place.ts';
import type { RawFact } from './fact-search.ts';
import type { WholeFile } from './judge-fact.ts';

const GAP = 300;
/** So many different provinces side by side are a list of them; one is a word in a sentence. */
const ENOUGH = 5;

/** Lists of the donor's provinces: one hit for each list. What stands there instead is data, no word for a word. */
export function provinceHits(
  text: string,
  raw: readonly RawFact[],
  whole: WholeFile,
  at: (start: number) => Place,
): readonly FactHit[] {
  const found = raw.filter(
    ({ term, start, end }) =>
      term.form === 'region' &&
      !/\p{L}$/u.test(text.slice(Math.max(0, start - 2), start)) &&
      !/^\p{L}/u.test(text.slice(end, end + 2)),
  );
  const hits: FactHit[] = [];
  let run: RawFact[] = [];
  const close = () => {
    const names = new Set(run.map(({ term }) => term.text));
    if (names.size >= ENOUGH)
      hits.push({
        kind: 'provinces',
        fact: 'adminDivisions.regions',
        start: run[0]!.start,
        end: run.at(-1)!.end,
        spelling: `${[...names].slice(0, 3).join(', ')} … (${names.size})`,
        becomes: null,
        confidence: 'certain',
        verdict: whole === null ? 'open' : 'left',
        why: whole?.why ?? 'reference-list',
        place: at(run[0]!.start),
      });
    run = [];
  };
  for (const each of found) {
    if (run.length > 0 && each.start - run.at(-1)!.end > GAP) close();
    run.push(each);
  }
  close();
  return hits;
}
