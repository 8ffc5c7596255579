import type { Diagnostic, Reading } from '../../model/reading.ts';
import type { Site } from '../../model/site.ts';
import { commentSite } from '../data/comment-site.ts';
import { commentsAbove } from '../data/comments-above.ts';
import { isForeignName } from '../data/foreign-name.ts';
import { keyContext, slotContext } from '../data/mapping.ts';
import { blockSpan } from './block-style.ts';
import { isPlainText } from './plain-text.ts';
import { type YamlEvent, yamlEvents } from './yaml-events.ts';
import { yamlQuoting } from './yaml-quoting.ts';

type Scalar = Extract<YamlEvent, { kind: 'scalar' }>;

/** Reads all documents of a YAML text. A scalar that is a number, a truth value or null is no text. */
export function readYaml(text: string): Reading {
  const scalars: Scalar[] = [];
  const comments: Site[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const event of yamlEvents(text)) {
    if (event.kind === 'scalar' && holdsText(event)) scalars.push(event);
    if (event.kind === 'comment') comments.push(commentSite(text, event.start, event.end, 1, 0, '#'));
    if (event.kind === 'fault' && diagnostics.length === 0)
      diagnostics.push({ fault: 'syntax', at: event.at });
  }
  const above = commentsAbove(text, comments);
  const sites = [...scalars.map((scalar) => siteOf(scalar, above)), ...comments];
  sites.sort((a, b) => a.span.start - b.span.start);
  return { sites, chains: [], keys: [], diagnostics, shape: () => shapeOf(text) };
}

/** Tags after which a scalar is no text, whatever it looks like. */
const NO_TEXT = /^!!(?:int|float|bool|null|binary|timestamp)$/;

function isText({ token, text, tag }: Scalar): boolean {
  if (NO_TEXT.test(tag)) return false;
  return token.type !== 'scalar' || tag === '!!str' || tag === '!' || isPlainText(text);
}

function holdsText(scalar: Scalar): boolean {
  return scalar.keyOf === null ? isText(scalar) : isForeignName(scalar.text);
}

const NODES = {
  scalar: 'plain_scalar',
  'single-quoted-scalar': 'single_quote_scalar',
  'double-quoted-scalar': 'double_quote_scalar',
  'block-scalar': 'block_scalar',
  alias: 'alias',
} as const;

function siteOf(scalar: Scalar, above: (at: number) => string | undefined): Site {
  const { token, text, isFlow, slot, keyOf } = scalar;
  const start = token.offset;
  const span = token.type === 'block-scalar' ? blockSpan(token) : { start, end: start + token.source.length };
  return {
    span,
    kind: keyOf === null ? 'scalar' : 'key',
    text,
    holes: [],
    segments: [span],
    quoting: yamlQuoting(token, isFlow, keyOf !== null),
    context: keyOf === null ? slotContext(slot, above(start)) : keyContext(keyOf, above(start)),
    node: NODES[token.type],
  };
}

function shapeOf(text: string): string {
  let shape = '';
  for (const event of yamlEvents(text)) {
    if (event.kind === 'open') shape += `${event.mark}(`;
    if (event.kind === 'close') shape += ')';
    if (event.kind === 'scalar') shape += event.keyOf !== null ? 'k' : isText(event) ? 's' : 'v';
    if (event.kind === 'fault') shape += '!';
  }
  return shape;
}
