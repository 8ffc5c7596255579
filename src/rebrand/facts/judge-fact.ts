import { encoded } from '../protections/encoded.ts';
import type { Surroundings } from '../protections/protection.ts';
import { wire } from '../protections/wire.ts';
import { asHit, blockAround, type FactContext, isComment } from './fact-context.ts';
import { FORMS, type FormVerdict } from './form-verdict.ts';
import { worldTokens } from './world-token.ts';

/** Why nothing in a file is the donor's to change: a protection of the whole file, or what it is for. */
export type WholeFile = { readonly why: string } | null;

export type FileCircumstances = {
  readonly whole: WholeFile;
  /** It holds what a database starts with. */
  readonly isSeed: boolean;
  /** A part of a system that only the donor's country has: what it sends, that system has to understand. */
  readonly isForeign: (context: FactContext) => boolean;
  /** A scan knows the donor alone. */
  readonly hasRecipient: boolean;
  readonly surroundings: Surroundings;
};

/** What becomes of one found fact, as far as its file tells; null where it is none. */
export function judgeFact(
  context: FactContext,
  { whole, isSeed, isForeign, hasRecipient, surroundings }: FileCircumstances,
): FormVerdict | null {
  const told = FORMS[context.term.form](context);
  if (told === null) return null;
  const hit = asHit(context);
  if (encoded.protects(hit, surroundings)) return null;
  const left = (why: string): FormVerdict => ({ ...told, verdict: 'left', why });
  if (whole !== null) return left(whole.why);
  if (context.list !== null) return left('world-list');
  if (told.verdict === 'left') return told;
  if (isComment(context)) return left('comment');
  if (wire.protects(hit, surroundings)) return left('wire');
  if (told.verdict === 'swap' && isForeign(context))
    return { ...told, verdict: 'open', why: 'country-module' };
  if (told.verdict === 'swap' && isSeed) return { ...told, verdict: 'open', why: 'seed' };
  if (context.term.becomes === null && hasRecipient)
    return { ...told, verdict: 'open', why: 'no-counterpart' };
  if (told.verdict === 'swap' && told.owner === undefined) {
    const beside = neighbours(context);
    if (beside !== null) return { ...told, verdict: 'open', why: beside };
    if (isDefault(context)) return { ...told, verdict: 'open', why: 'database-default' };
  }
  return told;
}

/** A record among others of its kind, or a list that has the recipient's already. */
function neighbours({ term, text, start, end }: FactContext): string | null {
  const topic = term.form === 'code' ? 'currencies' : term.form === 'zone' ? 'time-zones' : null;
  if (topic === null) return null;
  const inner = blockAround(text, start);
  const isElement = /[[,(]\s*$/.test(text.slice(Math.max(0, inner.start - 40), inner.start - 1));
  const outer = isElement ? blockAround(text, inner.start - 1) : null;
  for (const block of [inner, ...(outer === null ? [] : [outer])]) {
    if (block.end - block.start > 1_500 || block.start > start || block.end < end) continue;
    const isList = block !== inner || text[block.start - 1] === '[';
    const values = new Set(worldTokens(topic, block.text).map(({ value }) => value));
    values.delete(text.slice(start, end));
    if (isList && values.has(term.becomes ?? '')) return 'target-beside';
    if (isList && values.size >= 2) return 'record';
  }
  return null;
}

/** A column's default stands in databases too: it changes by a migration. */
function isDefault({ path, line }: FactContext): boolean {
  return (
    (/\.prisma$/.test(path) && /@default\(/.test(line)) ||
    (/\.sql$/.test(path) && /\bDEFAULT\b/i.test(line)) ||
    /columnDefinition\s*=|@Column\([^)]*default/.test(line)
  );
}
