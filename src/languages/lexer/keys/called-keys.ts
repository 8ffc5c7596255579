import type { KeyUse } from '../../../model/reading.ts';
import type { LookUpArguments } from '../../stacks/look-up-arguments.ts';
import { calleeBefore } from '../callee.ts';
import { TOKEN, textOf } from '../tokens.ts';
import type { CodeRow } from './code-rows.ts';
import type { FoundKey, KeyReader, Range } from './key-reader.ts';
import { wordAt } from './word-at.ts';

/** `getMessage("login.failed")`, by the bracket that opens its arguments. */
export function calledKeys(reader: KeyReader, open: number, row: CodeRow): readonly KeyUse[] {
  return keysOfCall(reader, open - 1, { from: open + 1, to: reader.tokens.facts[open]! }, row);
}

/** The same without parentheses, by the name: `t ".title"`. */
export function namedKeys(reader: KeyReader, name: number, row: CodeRow): readonly KeyUse[] {
  const { kinds, literals, facts } = reader.tokens;
  const kind = kinds[name + 1];
  if (kind !== TOKEN.literal && kind !== TOKEN.literalOpen) return [];
  const last = kind === TOKEN.literal ? name + 1 : literals[facts[name + 1]!]!.lastToken;
  return keysOfCall(reader, name, { from: name + 1, to: last + 1 }, row);
}

function keysOfCall(
  reader: KeyReader,
  last: number,
  range: Range,
  { stack, lookups }: CodeRow,
): readonly KeyUse[] {
  const { tokens } = reader;
  const name = wordAt(tokens, last);
  const { calls } = lookups;
  if (name === '' || calls === undefined || !Object.hasOwn(calls, name)) return [];
  const lookUp = calls[name]!;
  if (range.to <= range.from) return [];
  const path = calleeBefore(tokens, last + 1, reader.links);
  const holder = path.slice(0, Math.max(0, path.length - name.length)).replace(/[^\w)\]]+$/, '');
  if (lookUp.on !== undefined && !lookUp.on.test(holder)) return [];
  const given = argumentsIn(reader, range);
  const argument = keyArgument(given, lookUp);
  if (argument === undefined) return [];
  const callee = /^[\w$.]{1,60}$/.test(path) ? path : name;
  const isWeak = lookUp.isWeak === true;
  return reader
    .keysIn(argument.range)
    .filter(({ key, parts }) => !isWeak || key !== null || parts.some((part) => part !== ''))
    .map((found) => ({
      ...useOf(found, stack, callee, isWeak),
      ...detailsOf(reader, given, lookUp),
      ...(found.span.start === tokens.starts[argument.range.from] ? {} : { call: tokens.starts[last]! }),
    }));
}

/** `localizer["Title"]`, `Message{ID: "title"}`. */
export function bracketKeys(reader: KeyReader, open: number, { stack, lookups }: CodeRow): readonly KeyUse[] {
  const { tokens } = reader;
  const name = wordAt(tokens, open - 1);
  const close = tokens.facts[open]!;
  if (name === '' || close <= open + 1) return [];
  const range = { from: open + 1, to: close };
  if (textOf(tokens, open) === '[') {
    if (lookups.indexed?.test(name) !== true) return [];
    const [first] = argumentsIn(reader, range);
    const found = first === undefined ? [] : reader.keysIn(first.range);
    return found.filter(({ key }) => key !== null).map((key) => useOf(key, stack, name, false));
  }
  const field =
    lookups.fields !== undefined && Object.hasOwn(lookups.fields, name) ? lookups.fields[name] : undefined;
  const argument = field && argumentsIn(reader, range).find(({ label }) => label === field);
  return argument ? reader.keysIn(argument.range).map((key) => useOf(key, stack, name, false)) : [];
}

export function useOf(
  { key, parts, span }: FoundKey,
  stack: string,
  callee: string,
  isWeak: boolean,
): KeyUse {
  return {
    span,
    key,
    ...(key === null && parts.some((part) => part !== '') && { parts }),
    callee,
    stack,
    ...(isWeak && { evidence: 'name' as const }),
  };
}

type Argument = { readonly label: string; readonly range: Range };

function keyArgument(given: readonly Argument[], { key = 0, label }: LookUpArguments): Argument | undefined {
  if (label !== undefined) return given.find((argument) => argument.label === label);
  return given[key];
}

function detailsOf(
  reader: KeyReader,
  given: readonly Argument[],
  { context, namespace, namespaceLabel, isPlural }: LookUpArguments,
): Partial<KeyUse> {
  const textAt = (argument: Argument | undefined) => argument && reader.keysIn(argument.range)[0]?.key;
  const named =
    namespaceLabel === undefined ? undefined : given.find(({ label }) => label === namespaceLabel);
  const inside = textAt(named ?? (namespace === undefined ? undefined : given[namespace]));
  const said = textAt(context === undefined ? undefined : given[context]);
  return {
    ...(inside && { namespace: inside }),
    ...(context !== undefined && { context: said ?? '' }),
    ...(isPlural && { isPlural }),
  };
}

/** What stands between commas, with its name where it has one: `comment: ""`, `id = x`. */
function argumentsIn(reader: KeyReader, { from, to }: Range): readonly Argument[] {
  const { tokens } = reader;
  const { kinds, facts } = tokens;
  const found: Argument[] = [];
  let first = from;
  for (let at = from; at <= to; at++) {
    if (at < to && kinds[at] === TOKEN.open && facts[at]! > at) at = facts[at]!;
    else if (at < to && kinds[at] === TOKEN.literalOpen)
      at = Math.max(at, tokens.literals[facts[at]!]!.lastToken);
    else if (at === to || kinds[at] === TOKEN.comma) {
      const mark = textOf(tokens, first + 1);
      const label = mark === ':' || mark === '=' ? wordAt(tokens, first) : '';
      const start = label === '' ? first : first + 2;
      if (start < at) found.push({ label, range: { from: start, to: at } });
      first = at + 1;
    }
  }
  return found;
}
