import { countWhile } from '../model/count-while.ts';
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
  let changed: Map<Verdict, Verdict> | undefined;
  for (const verdict of verdicts) {
    if (verdict.kind !== 'rename' || isHarmless(text, verdict)) continue;
    contextOf ??= contextsOf(path, text);
    const site: LandingSite = { ...contextOf(verdict, null), world };
    const landed = land(verdict, site, verdicts);
    if (landed !== verdict) changed = (changed ?? new Map()).set(verdict, landed);
  }
  return changed === undefined ? verdicts : verdicts.map((verdict) => changed.get(verdict) ?? verdict);
}

type Rename = Verdict & { readonly kind: 'rename' };

function isHarmless(text: string, { start, end, text: now }: Rename): boolean {
  if (!isPlain(text.slice(start, end), now)) return false;
  const growth = now.length - (end - start);
  if (growth <= 0) return true;
  const around = text.slice(Math.max(0, start - SHORTEST_LIMIT), end + SHORTEST_LIMIT);
  return growth <= SHORTEST_LIMIT - LONG && !LONG_RUN.test(around);
}

/** The rename as the place takes it, or a question where it takes none. */
function land(rename: Rename, site: LandingSite, verdicts: readonly Verdict[]): Verdict {
  for (const { code, wholeOf, takes, spell } of LANDINGS) {
    const whole = wholeOf(site);
    if (whole === null) continue;
    // What the donor holds there is legal, so a place that does not even take that is of another kind.
    const isOfForm = takes(site.text.slice(whole.start, whole.end), site);
    if (!isOfForm || takes(renamed(site.text, whole, verdicts), site)) return rename;
    const spelled: Rename = { ...rename, text: spell?.(rename.text, site) ?? rename.text };
    const others = verdicts.map((verdict) => (verdict === rename ? spelled : verdict));
    if (takes(renamed(site.text, whole, others), site)) return spelled;
    const { start, end, rule, text: becomes } = rename;
    return { kind: 'keep', start, end, rule, why: `illegal-${code}`, soft: true, reason: '', becomes };
  }
  return rename;
}

/** A part of the text with all the renames that lie in it. */
function renamed(text: string, { start, end }: { start: number; end: number }, verdicts: readonly Verdict[]) {
  let now = '';
  let at = start;
  for (
    let i = countWhile(verdicts, (verdict) => verdict.start < start);
    i < verdicts.length && verdicts[i]!.start < end;
    i++
  ) {
    const verdict = verdicts[i]!;
    if (verdict.kind !== 'rename' || verdict.start < at || verdict.end > end) continue;
    now += text.slice(at, verdict.start) + verdict.text;
    at = verdict.end;
  }
  return now + text.slice(at, end);
}
