import { contextsOf } from './hit.ts';
import type { Verdict } from './judge.ts';
import { LANDINGS } from './landings/index.ts';
import { isPlain } from './landings/is-plain.ts';
import type { LandingSite } from './landings/landing.ts';
import type { Surroundings } from './protections/protection.ts';

/** No place takes fewer characters than this, so that a run of them may always grow by the rest. */
const SHORTEST_LIMIT = 63;
const LONG = 40;
const LONG_RUN = new RegExp(`[\\w.-]{${LONG}}`);

/**
 * Renames that would put a name where it is not legal become questions, and the donor's form stays. Most renames are
 * plain letters for letters, of which nothing has to be asked.
 */
export function refuseIllegal(
  path: string,
  text: string,
  verdicts: readonly Verdict[],
  { world }: Pick<Surroundings, 'world'>,
): readonly Verdict[] {
  let contextOf: ReturnType<typeof contextsOf> | undefined;
  let refused: Map<Verdict, string> | undefined;
  for (const verdict of verdicts) {
    if (verdict.kind !== 'rename' || isHarmless(text, verdict)) continue;
    contextOf ??= contextsOf(path, text);
    const { start, end } = verdict;
    const site: LandingSite = { ...contextOf({ start, end }), world };
    const why = flawOf(site, verdicts);
    if (why !== null) refused = (refused ?? new Map()).set(verdict, why);
  }
  return refused === undefined ? verdicts : verdicts.map((verdict) => kept(verdict, refused.get(verdict)));
}

type Rename = Verdict & { readonly kind: 'rename' };

function isHarmless(text: string, { start, end, text: now }: Rename): boolean {
  if (!isPlain(text.slice(start, end), now)) return false;
  const growth = now.length - (end - start);
  if (growth <= 0) return true;
  const around = text.slice(Math.max(0, start - SHORTEST_LIMIT), end + SHORTEST_LIMIT);
  return growth <= SHORTEST_LIMIT - LONG && !LONG_RUN.test(around);
}

function flawOf(site: LandingSite, verdicts: readonly Verdict[]): string | null {
  for (const { code, wholeOf, takes } of LANDINGS) {
    const whole = wholeOf(site);
    if (whole === null) continue;
    // What the donor holds there is legal, so a place that does not even take that is of another kind.
    const isOfForm = takes(site.text.slice(whole.start, whole.end), site);
    return !isOfForm || takes(renamed(site.text, whole, verdicts), site) ? null : `illegal-${code}`;
  }
  return null;
}

/** A part of the text with all the renames that lie in it. */
function renamed(text: string, { start, end }: { start: number; end: number }, verdicts: readonly Verdict[]) {
  let now = '';
  let at = start;
  for (const verdict of verdicts) {
    if (verdict.kind !== 'rename' || verdict.start < at || verdict.end > end) continue;
    now += text.slice(at, verdict.start) + verdict.text;
    at = verdict.end;
  }
  return now + text.slice(at, end);
}

function kept(verdict: Verdict, why: string | undefined): Verdict {
  if (why === undefined || verdict.kind !== 'rename') return verdict;
  const { start, end, rule, text: becomes } = verdict;
  return { kind: 'keep', start, end, rule, why, soft: true, reason: '', becomes };
}
