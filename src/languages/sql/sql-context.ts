import type { SiteContext, SiteUse } from '../../model/site.ts';
import { commentAbove } from '../lexer/comments-above.ts';
import { operatorCode } from '../lexer/operator.ts';
import { TOKEN, type Tokens, textOf } from '../lexer/tokens.ts';
import type { SqlFrame } from './sql-frame.ts';

type Draft = { -readonly [K in keyof SiteContext]: SiteContext[K] };

const COMPARISONS = new Set(
  ['=', '<>', '!=', '<', '>', '<=', '>=', '==', '~', '!~', '~*', '<=>'].map(operatorCode),
);
/** Words after which a literal is matched with something. */
const MATCHES = new Set('like ilike in between similar regexp rlike glob match when to'.split(' '));
/** Words that say what a literal is to the database: a time, a language, a name. */
const TYPED = new Set(
  'interval date time timestamp timestamptz language zone to schema search_path extension encoding collate charset role user owner database'.split(
    ' ',
  ),
);
/** Functions whose text is a name or a format. */
const TECHNICAL = new Set(
  'nextval currval setval to_char to_date to_timestamp to_number date_format str_to_date date_trunc date_part strftime regclass set_config current_setting gen_salt encode decode convert'.split(
    ' ',
  ),
);
const SECRET = new Set(['password', 'by']);
/** Operators that look into JSON, and functions that build it of names and values. */
const LOOKS_UP = new Set(['->', '->>', '#>', '#>>']);
const BUILDS = new Set('jsonb_build_object json_build_object json_object object_construct'.split(' '));
const MOST_FRAMES = 16;

/** What stands around the literal at a token. */
export function sqlContext(
  tokens: Tokens,
  frames: readonly SqlFrame[],
  at: number,
  isName: boolean,
): SiteContext {
  const top = frames.at(-1)!;
  const draft: Draft = { use: isName ? 'key' : 'value' };
  const property = isName ? undefined : propertyOf(tokens, frames, at);
  if (property !== undefined) draft.property = property;
  if (top.table !== undefined) {
    draft.type = top.table;
    if (!isName) draft.within = [top.table];
  }
  const tag = top.tag ?? top.verb;
  if (tag !== '') draft.tag = tag;
  if (top.inFunction !== undefined) draft.function = top.inFunction;
  if (top.variable !== undefined) draft.variable = top.variable;
  if (top.jump !== undefined && !isName) draft.statement = top.jump;
  const call = frames.slice(-MOST_FRAMES).findLast(({ role }) => role !== 'group');
  if (call?.callee !== undefined) {
    draft.callee = call.callee;
    draft.argument = call.ordinal;
  }
  const comment = commentOf(tokens, frames);
  if (comment !== undefined) draft.comment = comment;
  if (!isName) draft.use = useOf(tokens, top, at, draft);
  return draft;
}

function propertyOf(tokens: Tokens, frames: readonly SqlFrame[], at: number): string | undefined {
  if (SECRET.has(textOf(tokens, at - 1).toLowerCase())) return 'password';
  for (let depth = frames.length - 1; depth >= Math.max(0, frames.length - MOST_FRAMES); depth--) {
    const { role, columns, ordinal, outer, column } = frames[depth]!;
    const clause = outer[0] ?? frames[depth]!.clause;
    if (role === 'values') return columns[ordinal];
    if (role === 'statement' && clause === 'select' && columns.length > 0) return columns[ordinal];
    if (role === 'definition' || role === 'statement') return column;
  }
  return undefined;
}

function commentOf(tokens: Tokens, frames: readonly SqlFrame[]): string | undefined {
  for (let depth = frames.length - 1; depth >= Math.max(0, frames.length - MOST_FRAMES); depth--) {
    const { role, open, segment } = frames[depth]!;
    const own = commentAbove(tokens, segment) ?? (role === 'values' ? commentAbove(tokens, open) : undefined);
    if (own !== undefined) return own;
    if (role === 'statement') return undefined;
  }
  return undefined;
}

function useOf(tokens: Tokens, top: SqlFrame, at: number, draft: Draft): SiteUse {
  const before = textOf(tokens, at - 1).toLowerCase();
  const after = textOf(tokens, at + 1);
  if (top.role === 'labels' || isLabel(top, before)) return 'key';
  if (LOOKS_UP.has(textOf(tokens, at - 1))) return 'index';
  const isPair = BUILDS.has(draft.callee?.toLowerCase() ?? '') && tokens.kinds[at + 1] === TOKEN.comma;
  if (isPair && top.role === 'call' && top.ordinal % 2 === 0) return 'key';
  if (after === '::' && textOf(tokens, at + 2).toLowerCase() === 'regclass') return 'syntax';
  if (TYPED.has(before) || (draft.callee !== undefined && TECHNICAL.has(draft.callee.toLowerCase())))
    return 'syntax';
  if (top.tag === 'comment' || top.tag === 'default') return 'value';
  if (MATCHES.has(before) || top.clause === 'condition' || top.clause === 'check') return 'compared';
  const isAssigned = top.clause === 'set' && top.outer.length === 0;
  const isCompared = isComparison(tokens, at - 1) || isComparison(tokens, at + 1);
  return isCompared && !isAssigned && top.jump !== 'throw' ? 'compared' : 'value';
}

/** `ALTER TYPE status ADD VALUE 'NEW' BEFORE 'OLD'`. */
function isLabel({ verb }: SqlFrame, before: string): boolean {
  return verb === 'alter' && ['value', 'before', 'after', 'exists'].includes(before);
}

function isComparison({ kinds, facts, count }: Tokens, at: number): boolean {
  return at >= 0 && at < count && kinds[at] === TOKEN.operator && COMPARISONS.has(facts[at]!);
}
