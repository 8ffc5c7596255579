import type { SiteContext, SiteUse } from '../../model/site.ts';
import { assignedName } from './assigned-name.ts';
import { calleeBefore, lastName, pathBefore } from './callee.ts';
import type { CodeReader } from './code-reader.ts';
import { commentAbove } from './comments-above.ts';
import { type Frame, holdsStatements } from './frame.ts';
import { operatorCode } from './operator.ts';
import { TOKEN, textOf } from './tokens.ts';

type Draft = { -readonly [K in keyof SiteContext]: SiteContext[K] };

const COMPARISONS = new Set(['==', '!=', '===', '!==', '<>', '=~', '==~'].map(operatorCode));

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
    if (isOneOfSome(reader, frame, depth)) draft.use = 'compared';
    if (isDirect && frame.role === 'list' && feedsComparison(reader, frame)) draft.use = 'compared';
    if (frame.arrow !== -1) {
      // What a lambda gives back is no argument of the call around it.
      if (isDirect) draft.statement ??= 'return';
      isDeferred = true;
      isDirect = false;
    }
    if ((holdsStatements(frame) && !frame.matches) || frame.role === 'hole') break;
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
  if (top.inFunction !== undefined) draft.function ??= top.inFunction;
  if (top.isPreview) draft.isPreview = true;
  if (top.inType !== undefined) draft.type = top.inType;
  const use = useOf(reader, top, first, last, draft);
  if (use !== null) draft.use = use;
  takeLookup(reader, last, draft);
  if (!isDeferred && isModuleScope(reader, top, draft)) draft.isModuleScope = true;
  return draft;
}

/** What the statement or argument says in which the literal stands. */
function takeSegment(reader: CodeReader, frame: Frame, draft: Draft, isDirect: boolean): void {
  const { tokens, rules } = reader;
  const takesNames = frame.role === 'call' || frame.role === 'constant';
  const named = frame.role === 'annotation' || (takesNames && rules.namesArguments === true);
  // `fun title() = "…"`
  const isBody = frame.declared !== -1 && (frame.assigned > frame.declared || frame.arrow > frame.declared);
  if (isBody) {
    draft.function ??= textOf(tokens, frame.declared);
    if (isDirect) draft.statement ??= 'return';
  } else if (frame.assigned !== -1 && !named && draft.variable === undefined) {
    const name = assignedName(tokens, frame, rules.types);
    if (name !== undefined) draft.variable = name;
    const key = symbolIn(reader, frame.assigned - 1);
    if (key !== undefined) draft.property ??= key;
  }
  if (frame.role === 'enum' && frame.variableWord !== -1 && frame.assigned !== -1)
    draft.property ??= 'rawValue';
  const mark = frame.pair !== -1 ? frame.pair : named && takesNames ? frame.assigned : -1;
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

/** `flash[:notice] = "…"` */
function symbolIn({ tokens, rules }: CodeReader, close: number): string | undefined {
  const { text, starts, facts } = tokens;
  const isSymbol = rules.hasEnds === true && textOf(tokens, close) === ']' && facts[close] === close - 2;
  return isSymbol && text[starts[close - 1]! - 1] === ':' ? textOf(tokens, close - 1) : undefined;
}

function takeAnnotation(reader: CodeReader, frame: Frame, draft: Draft, within: string[]): void {
  const mark = frame.pair === -1 ? frame.assigned : frame.pair;
  const property = mark === -1 ? 'value' : textOf(reader.tokens, mark - 1);
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
  const compares = words.compares.has(name) && !isReplacement(frame, name);
  if (compares || feedsComparison(reader, frame)) draft.use = 'compared';
  else if (looksUp(reader, name, frame)) draft.use = 'index';
  const isKey = words.puts.has(name)
    ? frame.ordinal === 0
    : words.putsPairs.has(name) && frame.ordinal % 2 === 0;
  // In an object that is handed over names are those of its own fields: `list.Add(new Row { Name = "…", Kind = k })`.
  const isArgument = frame === reader.frames.at(-1);
  if (isKey && isArgument && frame.callee.includes('.') && hasValue(reader, frame, first)) draft.use = 'key';
  const isValue = words.puts.has(name)
    ? frame.ordinal === 1
    : words.putsPairs.has(name) && frame.ordinal % 2 === 1;
  if (isValue && draft.property === undefined) {
    const key = reader.nameOf(frame.segment - 2);
    if (key !== undefined) draft.property = key;
  }
}

function looksUp({ words, rules }: CodeReader, name: string, { callee = '', ordinal }: Frame): boolean {
  return words.looksUp.has(name) && ordinal === 0 && (callee.includes('.') || rules.isBasic === true);
}

/** What `name.replace("а", "б")` writes is compared with nothing; functions of Go take the text itself first. */
function isReplacement({ callee = '', ordinal }: Frame, name: string): boolean {
  if (!REPLACES.test(name)) return false;
  return ordinal === (/^(?:strings|bytes)\.|^Replace$/.test(callee) ? 2 : 1);
}

const REPLACES = /^(?:str_i?)?replac(?:e|eAll|eFirst|ingOccurrences|eRange)$/i;

/** `put("name")` with nothing after it puts a value, not a name. */
function hasValue({ tokens }: CodeReader, frame: Frame, first: number): boolean {
  return frame.ordinal > 0 || tokens.kinds[first + 1] === TOKEN.comma;
}

/** `Arrays.asList("a", "b").contains(x)` compares what it lists, and so does `["a", "b"].contains(x)`. */
function feedsComparison({ tokens, words }: CodeReader, frame: Frame): boolean {
  const close = tokens.facts[frame.open]!;
  return close > 0 && textOf(tokens, close + 1) === '.' && words.compares.has(textOf(tokens, close + 2));
}

function useOf(reader: CodeReader, top: Frame, first: number, last: number, draft: Draft): SiteUse | null {
  const { tokens, words, rules } = reader;
  const importing = top.role === 'block' ? (reader.frames.at(-2) ?? top) : top;
  if (importing.imported !== -1 && importing.assigned === -1) return 'syntax';
  if (draft.annotation !== undefined && top.role === 'annotation') return null;
  if (top.label !== -1) return 'compared';
  if (isComparison(reader, first - 1) || isComparison(reader, last + 1)) return 'compared';
  if (rules.isBasic === true && isEquation(reader, top, first - 1)) return 'compared';
  if (rules.isBasic === true && isEqual(reader, last + 1)) return 'compared';
  const next = textOf(tokens, last + 1);
  if (next === '.' && words.compares.has(textOf(tokens, last + 2))) return 'compared';
  if (isValueOfChoice(reader, top, first, last, draft)) return 'key';
  return first === top.segment && joinsValue(reader, top, last + 1) ? 'key' : null;
}

/** `('new', 'Шинэ')` among choices, and `NEW = 'new', 'Шинэ'` in a class of them; what has a tuple behind it is the label of a group. */
function isValueOfChoice(
  { rules, tokens }: CodeReader,
  top: Frame,
  first: number,
  last: number,
  { property, variable = '' }: Draft,
): boolean {
  if (rules.hasChoices !== true || tokens.kinds[last + 1] !== TOKEN.comma) return false;
  if (/^[([]$/.test(textOf(tokens, last + 2))) return false;
  if (top.role === 'type') return top.assigned === first - 1 && /^[A-Z][A-Z\d_]*$/.test(variable);
  return top.role === 'group' && top.open === first - 1 && /choices$/i.test(property ?? variable);
}

/** Whether what stands at a token joins the literal before it, as a key, to a value. */
function joinsValue(reader: CodeReader, top: Frame, at: number): boolean {
  const { tokens, rules } = reader;
  const isList = top.role === 'list' || top.role === 'index';
  if (!isList && top.role !== 'call') return false;
  const marks = isList ? rules.pairs?.list : rules.pairs?.call;
  if (tokens.kinds[at] === TOKEN.operator) return marks?.includes(textOf(tokens, at)) === true;
  return tokens.kinds[at] === TOKEN.word && reader.roleAt(at) === 'pair';
}

/** `"home.title".tr()` looks its text up. */
function takeLookup({ tokens, words }: CodeReader, last: number, draft: Draft): void {
  const method = textOf(tokens, last + 1) === '.' ? textOf(tokens, last + 2) : '';
  if (method === '' || !words.translates.has(method)) return;
  draft.callee = `"".${method}`;
  draft.argument = 0;
  delete draft.property;
}

function isComparison(reader: CodeReader, at: number): boolean {
  const { tokens } = reader;
  if (at < 0 || at >= tokens.count) return false;
  if (tokens.kinds[at] === TOKEN.operator) return COMPARISONS.has(tokens.facts[at]!);
  return tokens.kinds[at] === TOKEN.word && isMembership(reader, at);
}

const EQUAL = operatorCode('=');

function isEqual({ tokens }: CodeReader, at: number): boolean {
  return tokens.kinds[at] === TOKEN.operator && tokens.facts[at] === EQUAL;
}

/** Whether the `=` at a token compares: in a condition, in parentheses, in what is given back. */
function isEquation(reader: CodeReader, top: Frame, at: number): boolean {
  if (!isEqual(reader, at) || top.role === 'list' || top.role === 'parameters') return false;
  return !holdsStatements(top) || (top.control !== -1 && top.control < at) || top.jump !== -1;
}

/** `x in ("a", "b")`, and no loop over them. */
function isOneOfSome(reader: CodeReader, frame: Frame, depth: number): boolean {
  if (depth === 0 || (frame.role !== 'list' && frame.role !== 'group' && frame.role !== 'call')) return false;
  const { tokens, rules } = reader;
  const first = frame.role === 'call' ? pathBefore(tokens, frame.open - 1, rules.links).start : frame.open;
  return first > 0 && tokens.kinds[first - 1] === TOKEN.word && isMembership(reader, first - 1);
}

/** How many tokens before `in` the word of a loop may stand. */
const LOOP = 8;

function isMembership({ tokens, roleAt }: CodeReader, at: number): boolean {
  if (roleAt(at) !== 'membership') return false;
  for (let back = at - 1; back >= Math.max(0, at - LOOP); back--) {
    const word = tokens.kinds[back] === TOKEN.word ? textOf(tokens, back) : '';
    if (word === 'for' || word === 'foreach') return false;
  }
  return true;
}

function isModuleScope({ rules }: CodeReader, top: Frame, draft: Draft): boolean {
  if (draft.annotation !== undefined) return false;
  if (top.runsOnce) return rules.hasModuleCode === true || top.inType !== undefined;
  return top.role === 'type' && top.shared !== -1;
}
