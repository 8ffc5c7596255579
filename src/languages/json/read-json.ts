import type { Diagnostic, Reading } from '../../model/reading.ts';
import type { Site } from '../../model/site.ts';
import { commentSite } from '../data/comment-site.ts';
import { commentsAbove } from '../data/comments-above.ts';
import { isForeignName } from '../data/foreign-name.ts';
import { keyContext, type Mapping, mappingIn, type Slot, slotContext } from '../data/mapping.ts';
import { type JsonToken, jsonTokens } from './json-tokens.ts';
import { quotingOf } from './write-json.ts';

/** A string as it was met; its context is known when its record is complete. */
type Met =
  | { readonly token: JsonToken; readonly isKey: true; readonly record: Mapping }
  | { readonly token: JsonToken; readonly isKey: false; readonly slot: Slot };

type Level = {
  readonly slot: Slot;
  /** null in an array. */
  readonly record: Mapping | null;
  key: string | null;
};

/** Reads a JSON text with a stack of its own, so that no nesting is too deep. */
export function readJson(text: string): Reading {
  const met: Met[] = [];
  const comments: Site[] = [];
  const faults: Diagnostic[] = [];
  const levels: Level[] = [{ slot: null, record: null, key: null }];
  const fault = (at: number) => void (faults.length === 0 && faults.push({ fault: 'syntax', at }));
  for (const token of jsonTokens(text)) {
    const level = levels.at(-1)!;
    if (token.isBroken) fault(token.start);
    switch (token.kind) {
      case '{':
      case '[': {
        const slot = slotOf(level);
        levels.push({ slot, record: token.kind === '{' ? mappingIn(slot) : null, key: null });
        break;
      }
      case '}':
      case ']':
        if (levels.length === 1 || (level.record !== null) !== (token.kind === '}')) fault(token.start);
        if (levels.length > 1) levels.pop();
        levels.at(-1)!.key = null;
        break;
      case ',':
        level.key = null;
        break;
      case ':':
        if (level.key === null) fault(token.start);
        break;
      case 'line-comment':
        comments.push(commentSite(text, token.start, token.end, 2, 0, '//'));
        break;
      case 'block-comment':
        if (!token.isBroken) comments.push(commentSite(text, token.start, token.end, 2, 2, '/*'));
        break;
      default:
        meet(token, level);
    }
  }
  if (levels.length > 1) fault(text.length);
  const above = commentsAbove(text, comments);
  const sites = [...met.map((each) => siteOf(text, each, above)), ...comments];
  sites.sort((a, b) => a.span.start - b.span.start);
  return { sites, chains: [], keys: [], diagnostics: faults, shape: () => shapeOf(text) };

  function meet(token: JsonToken, level: Level): void {
    const { record } = level;
    if (record !== null && level.key === null) {
      level.key = token.value;
      record.keys.push(token.value);
      if (isForeignName(token.value)) met.push({ token, isKey: true, record });
      return;
    }
    if (token.kind === 'string') met.push({ token, isKey: false, slot: slotOf(level) });
    level.key = null;
  }
}

function slotOf({ slot, record, key }: Level): Slot {
  return record === null ? slot : key === null ? null : { record, key };
}

function siteOf(text: string, met: Met, above: (at: number) => string | undefined): Site {
  const { start, end, value, kind } = met.token;
  const isBare = kind === 'word';
  const isClosed = !met.token.isBroken || text[end - 1] === text[start];
  const inner = isBare
    ? { start, end }
    : { start: start + 1, end: Math.max(start + 1, isClosed ? end - 1 : end) };
  return {
    span: { start, end },
    kind: met.isKey ? 'key' : 'scalar',
    text: value,
    holes: [],
    segments: [inner],
    quoting: quotingOf(text.slice(start, end), isBare),
    context: met.isKey ? keyContext(met.record, above(start)) : slotContext(met.slot, above(start)),
    node: isBare ? 'identifier' : 'string',
  };
}

function shapeOf(text: string): string {
  let shape = '';
  let isValue = false;
  for (const { kind } of jsonTokens(text)) {
    if (kind === 'line-comment' || kind === 'block-comment') continue;
    // A bare key may have to be quoted.
    shape += kind === 'string' || (kind === 'word' && !isValue) ? 's' : kind === 'word' ? 'w' : kind;
    isValue = kind === ':';
  }
  return shape;
}
