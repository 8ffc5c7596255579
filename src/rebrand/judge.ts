import { escapeText, unescapeText } from './escape.ts';
import { followsInLock } from './follows-in-lock.ts';
import { contextsOf, type Hit, type HitContext } from './hit.ts';
import { isMeant } from './is-meant.ts';
import { PROTECTIONS } from './protections/index.ts';
import type { Surroundings } from './protections/protection.ts';
import { respell } from './respell.ts';
import { isCommonWord, isInflected, standsAlone } from './stands-alone.ts';
import type { Term } from './term.ts';

/** What becomes of one hit. `why` is a protection's code, or the reason for a question. */
export type Verdict = {
  readonly start: number;
  readonly end: number;
  /** The name of the plan, as its entry spells it. */
  readonly rule: string;
} & (
  | { readonly kind: 'rename'; readonly text: string; readonly by?: DecidedBy }
  | {
      readonly kind: 'keep';
      readonly why: string;
      readonly soft: boolean;
      readonly reason: string;
      /** What it would become; null for a casing without a rule. */
      readonly becomes: string | null;
      /** Why it was asked, where a person has decided. */
      readonly asked?: string;
    }
  | { readonly kind: 'inside-word'; readonly becomes: string | null }
);

/** The decision that a verdict follows; `isHere`: it is on this very place. */
export type DecidedBy = { readonly id: string; readonly isHere: boolean };

/** What a text is judged under. `whole` is a protection of the whole file. */
export type Circumstances = {
  readonly surroundings: Surroundings;
  readonly protectedTexts: readonly { readonly text: string; readonly reason: string }[];
  readonly whole: { readonly code: string; readonly reason: string } | null;
};

/** Judges the hits of one text: each verdict once, in ascending order, none overlapping. */
export function judge(
  path: string,
  text: string,
  hits: readonly Hit[],
  under: Circumstances,
): readonly Verdict[] {
  const spelled = new Map<Hit, string | null>();
  for (const hit of hits) {
    const renamed = standsAlone(text, hit) ? respelled(text, hit) : undefined;
    if (renamed !== undefined) spelled.set(hit, renamed);
  }
  const alone = [...spelled.keys()];
  const contextOf = contextsOf(path, text);
  const unmeantHits = new Set(
    alone.filter(({ term: { name }, start, end }) => !isMeant(name, path, text, start, end)),
  );
  const chosen = leftmostLongest(alone.filter((hit) => !unmeantHits.has(hit)));
  const unmeant = unmeantHits.size === 0 ? [] : leftmostLongest(freeOf([...unmeantHits], chosen));
  const judged = chosen.map((hit): Verdict => {
    const becomes = spelled.get(hit) ?? null;
    const { start, end } = hit;
    const rule = hit.term.name.from;
    const kept = keptWith(contextOf(hit, hit.term), under);
    if (kept !== null) {
      const { code: why, reason } = kept;
      return { start, end, rule, kind: 'keep', why, soft: 'soft' in kept, reason, becomes };
    }
    if (becomes === null)
      return { start, end, rule, kind: 'keep', why: 'odd-casing', soft: true, reason: '', becomes };
    if (isCommonWord(text, hit))
      return { start, end, rule, kind: 'keep', why: 'common-word', soft: true, reason: '', becomes };
    return { start, end, rule, kind: 'rename', text: becomes };
  });
  const inside = insideWords(text, hits, spelled, chosen);
  if (inside.length + unmeant.length === 0) return judged;
  const outside = unmeant.map((hit): Verdict => {
    const { start, end, term } = hit;
    const becomes = spelled.get(hit) ?? null;
    return { kind: 'keep', start, end, rule: term.name.from, why: 'scope', soft: false, reason: '', becomes };
  });
  return [...judged, ...outside, ...inside].sort((a, b) => a.start - b.start || a.end - b.end);
}

function keptWith(context: HitContext, under: Circumstances) {
  const { whole, surroundings } = under;
  if (whole === null) return reasonToKeep(context, under);
  return whole.code === 'lock-file' && followsInLock(context, surroundings) ? null : whole;
}

function reasonToKeep(context: HitContext, { surroundings, protectedTexts }: Circumstances) {
  const said = protectedTexts.find((rule) => holds(context, rule.text));
  if (said !== undefined) return { code: 'plan', reason: said.reason };
  const protection = PROTECTIONS.find((candidate) => candidate.protects(context, surroundings));
  if (protection === undefined) return null;
  const reason = protection.reasonOf?.(context, surroundings) ?? '';
  return protection.soft ? { code: protection.code, reason, soft: true } : { code: protection.code, reason };
}

/** A name is written in a handful of ways, and each of them thousands of times. */
const SPELLED = new WeakMap<Term, Map<string, string | null | undefined>>();

/** The hit as the new name would be written; null for a casing without a rule, undefined for no hit at all. */
export function respelled(text: string, { term, start, end }: Hit): string | null | undefined {
  const raw = text.slice(start, end);
  const known = SPELLED.get(term) ?? new Map<string, string | null | undefined>();
  const said = known.get(raw);
  if (said !== undefined || known.has(raw)) return said;
  const renamed = respellRaw(raw, term);
  SPELLED.set(term, known.set(raw, renamed));
  return renamed;
}

function respellRaw(raw: string, term: Term): string | null | undefined {
  const plain = unescapeText(raw, term.escape);
  if (term.name.kind === 'literal')
    return plain === term.from ? escapeText(term.name.to, term.escape) : undefined;
  const own = term.name.spellings?.[plain];
  if (own !== undefined) return escapeText(own, term.escape);
  const parts = split(plain, term.separator, term.parts);
  const renamed = respell(parts, term.separator, term.parts, term.to);
  return renamed === null ? null : escapeText(renamed, term.escape, raw === raw.toLowerCase());
}

function split(text: string, separator: string, parts: readonly string[]): readonly string[] {
  let at = 0;
  return parts.map((part) => {
    const piece = text.slice(at, at + part.length);
    at += part.length + separator.length;
    return piece;
  });
}

/** Of overlapping hits the one that starts first; of those the longest; of those the plan's first. */
export function leftmostLongest(hits: readonly Hit[]): readonly Hit[] {
  if (hits.every(({ start }, at) => at === 0 || hits[at - 1]!.end <= start)) return hits;
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const chosen: Hit[] = [];
  for (const hit of sorted) if (hit.start >= (chosen.at(-1)?.end ?? 0)) chosen.push(hit);
  return chosen;
}

/** Spellings that are worth telling inside a longer word; `the Mongolia` holds `e Mongolia` by chance alone. */
const TOLD_SEPARATORS = ['', '-', '_'];

function insideWords(
  text: string,
  hits: readonly Hit[],
  alone: ReadonlyMap<Hit, unknown>,
  chosen: readonly Hit[],
): readonly Verdict[] {
  if (hits.length === alone.size) return [];
  const rejected = leftmostLongest(
    hits.filter(
      (hit) =>
        !alone.has(hit) &&
        hit.term.name.kind !== 'literal' &&
        !isCommonWord(text, hit) &&
        (TOLD_SEPARATORS.includes(hit.term.separator) || isInflected(text, hit)),
    ),
  );
  return freeOf(rejected, chosen).map((hit): Verdict => {
    const base = {
      start: hit.start,
      end: hit.end,
      rule: hit.term.name.from,
      becomes: respelled(text, hit) ?? null,
    };
    return isInflected(text, hit)
      ? {
          ...base,
          end: endOfWord(text, hit.end),
          kind: 'keep',
          why: 'inflected',
          soft: true,
          reason: '',
          // The ending is the donor's language: only a person knows what takes its place.
          becomes: null,
        }
      : { ...base, kind: 'inside-word' };
  });
}

/** Of hits in ascending order those that touch none of the chosen. */
function freeOf(hits: readonly Hit[], chosen: readonly Hit[]): readonly Hit[] {
  let next = 0;
  return hits.filter((hit) => {
    while (next < chosen.length && chosen[next]!.end <= hit.start) next++;
    return next === chosen.length || chosen[next]!.start >= hit.end;
  });
}

function endOfWord(text: string, end: number): number {
  return end + (/^\p{L}*/u.exec(text.slice(end, end + 8))?.[0].length ?? 0);
}

function holds(context: HitContext, text: string): boolean {
  const from = context.start - context.lineStart;
  const to = context.end - context.lineStart;
  for (let at = context.line.indexOf(text); at !== -1 && at < to; at = context.line.indexOf(text, at + 1)) {
    if (at + text.length > from) return true;
  }
  return false;
}
