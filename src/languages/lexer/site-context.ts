import type { SiteContext, SiteUse } from '../../model/site.ts';
import { calleeBefore, lastName } from './callee.ts';
import type { CodeReader } from './code-reader.ts';
import { commentAbove } from './comments-above.ts';
import { type Frame, holdsStatements } from './frame.ts';
import { operatorCode } from './operator.ts';
import { TOKEN, textOf } from './tokens.ts';

type Draft = { -readonly [K in keyof SiteContext]: SiteContext[K] };

const COMPARISONS = new Set(['==', '!=', '===', '!=='].map(operatorCode));

/** How many brackets around a literal are asked; what stands further out says nothing about it. */
const MOST_FRAMES = 32;

/** What stands around the literal between two tokens, by the brackets that are open there. */
export function siteContext(reader: CodeReader, first: number, last: number): SiteContext {
  const { frames } = reader;
  const top = frames.at(-1)!;
  const draft: Draft = { use: 'value' };
  const within: string[] = [];
  let isDirect = true;
  let isDeferred = false;
  for (let depth = frames.length - 1; depth >= Math.max(0, frames.length - MOST_FRAMES); depth--) {
    const frame = frames[depth]!;
    takeSegment(reader, frame, draft, isDirect);
    if (frame.arrow !== -1) {
      // What a lambda gives back is no argument of the call around it.
      if (isDirect) draft.statement ??= 'return';
      isDeferred = true;
      isDirect = false;
    }
    if (holdsStatements(frame) || frame.role === 'hole') break;
    if (frame.role === 'annotation') {
      takeAnnotation(reader, frame, draft, within);
      isDirect = false;
    } else if (frame.role === 'constant') {
      if (draft.argument === undefined && draft.callee === undefined) draft.argument = frame.ordinal;
      draft.variable = frame.name ?? '';
    } else if (frame.role === 'call') {
      if (isDirect) takeCall(reader, frame, draft, first);
      isDirect = false;
    } else if (frame.role === 'index') {
      if (isDirect) draft.use = 'index';
      isDirect = false;
    } else if (frame.role === 'parameters') isDirect = false;
  }
  if (within.length > 0) draft.within = within;
  if (top.inFunction !== undefined) draft.function = top.inFunction;
  if (top.inType !== undefined) draft.type = top.inType;
  const use = useOf(reader, top, first, last, draft);
  if (use !== null) draft.use = use;
  if (!isDeferred && isModuleScope(reader, top, draft)) draft.isModuleScope = true;
  return draft;
}

/** What the statement or argument says in which the literal stands. */
function takeSegment(reader: CodeReader, frame: Frame, draft: Draft, isDirect: boolean): void {
  const { tokens, rules } = reader;
  const named = frame.role === 'annotation' || (frame.role === 'call' && rules.namesArguments === true);
  if (frame.assigned !== -1 && !named && draft.variable === undefined) {
    const { kinds, facts } = tokens;
    let name = frame.assigned - 1;
    if (kinds[name] === TOKEN.close && facts[name]! > 0) name = facts[name]! - 1;
    if (kinds[name] === TOKEN.word || kinds[name] === TOKEN.wideWord) draft.variable = textOf(tokens, name);
  }
  const mark = frame.pair !== -1 ? frame.pair : named && frame.role === 'call' ? frame.assigned : -1;
  const property = mark === -1 ? undefined : reader.nameOf(mark - 1);
  if (property !== undefined) draft.property ??= property;
  if (draft.statement === undefined && frame.jump !== -1) {
    const jump = reader.roleAt(frame.jump);
    if (jump === 'throw' || isDirect) draft.statement = jump === 'throw' ? 'throw' : 'return';
  }
  if (draft.comment === undefined) {
    const comment = commentAbove(tokens, frame.segment);
    if (comment !== undefined) draft.comment = comment;
  }
}

function takeAnnotation(reader: CodeReader, frame: Frame, draft: Draft, within: string[]): void {
  const property = frame.assigned === -1 ? 'value' : textOf(reader.tokens, frame.assigned - 1);
  if (draft.annotation !== undefined) {
    within.push(property);
    return;
  }
  draft.annotation = frame.name ?? '';
  draft.property ??= property;
  const name = lastName(draft.annotation);
  if (reader.words.wireAnnotations.has(name)) draft.use = 'key';
  if (reader.words.toolAnnotations.has(name) || reader.words.toolAnnotations.has(`${name}.${property}`))
    draft.use = 'syntax';
}

function takeCall(reader: CodeReader, frame: Frame, draft: Draft, first: number): void {
  const { tokens, words } = reader;
  frame.callee ??= calleeBefore(tokens, frame.open, reader.rules.links);
  if (frame.callee === '') return;
  draft.callee = frame.callee;
  draft.argument = frame.ordinal;
  const name = lastName(frame.callee);
  if (words.compares.has(name) || feedsComparison(reader, frame)) draft.use = 'compared';
  else if (words.looksUp.has(name) && frame.ordinal === 0 && frame.callee.includes('.')) draft.use = 'index';
  const isKey = words.puts.has(name)
    ? frame.ordinal === 0
    : words.putsPairs.has(name) && frame.ordinal % 2 === 0;
  if (isKey && frame.callee.includes('.') && hasValue(reader, frame, first)) draft.use = 'key';
  const isValue = words.puts.has(name)
    ? frame.ordinal === 1
    : words.putsPairs.has(name) && frame.ordinal % 2 === 1;
  if (isValue && draft.property === undefined) {
    const key = reader.nameOf(frame.segment - 2);
    if (key !== undefined) draft.property = key;
  }
}

/** `put("name")` with nothing after it puts a value, not a name. */
function hasValue({ tokens }: CodeReader, frame: Frame, first: number): boolean {
  return frame.ordinal > 0 || tokens.kinds[first + 1] === TOKEN.comma;
}

/** `Arrays.asList("a", "b").contains(x)` compares what it lists. */
function feedsComparison({ tokens, words }: CodeReader, frame: Frame): boolean {
  const close = tokens.facts[frame.open]!;
  return close > 0 && textOf(tokens, close + 1) === '.' && words.compares.has(textOf(tokens, close + 2));
}

function useOf(reader: CodeReader, top: Frame, first: number, last: number, draft: Draft): SiteUse | null {
  const { tokens, words, rules } = reader;
  if (top.imported !== -1 && top.assigned === -1) return 'syntax';
  if (draft.annotation !== undefined && top.role === 'annotation') return null;
  if (top.label !== -1) return 'compared';
  if (isComparison(reader, first - 1) || isComparison(reader, last + 1)) return 'compared';
  const next = textOf(tokens, last + 1);
  if (next === '.' && words.compares.has(textOf(tokens, last + 2))) return 'compared';
  const isPair = rules.pairs?.includes(next) === true && (top.role === 'list' || top.role === 'call');
  return isPair && first === top.segment ? 'key' : null;
}

function isComparison({ tokens }: CodeReader, at: number): boolean {
  return (
    at >= 0 && at < tokens.count && tokens.kinds[at] === TOKEN.operator && COMPARISONS.has(tokens.facts[at]!)
  );
}

function isModuleScope({ rules }: CodeReader, top: Frame, draft: Draft): boolean {
  if (draft.annotation !== undefined) return false;
  if (top.runsOnce) return rules.hasModuleCode === true || top.inType !== undefined;
  return top.role === 'type' && top.shared !== -1;
}
