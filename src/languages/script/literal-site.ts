import type {
  JSXText,
  Node,
  RegExpLiteral,
  StringLiteral,
  TemplateLiteral,
  TSTemplateLiteralType,
} from 'oxc-parser';
import type { Span } from '../../model/edit.ts';
import type { Hole, Site, SiteContext } from '../../model/site.ts';
import { holeName } from './dotted-name.ts';
import { decodeJsxEntities } from './jsx-entities.ts';
import { readJsxText } from './jsx-text.ts';
import { contextOf, type Scope, withUse } from './scope.ts';
import type { Walk } from './walk.ts';

/** One for all: an array in each of a hundred thousand literals takes a slow way through V8. */
const NO_HOLES: readonly Hole[] = [];

type Quasi = Span & { readonly tail: boolean };

/** A quoted literal as a site; in a key's place it is a key. */
export function literalSite(node: StringLiteral, scope: Scope, walk: Walk): Site {
  const isKey = scope.use === 'key';
  return {
    span: spanOf(node),
    kind: isKey ? 'key' : 'string',
    text: node.value,
    holes: NO_HOLES,
    segments: [insideOf(node, walk)],
    quoting: walk.text[node.start] ?? '',
    context: contextAt(node.start, scope, walk),
    node: isKey ? 'property_key' : 'string',
  };
}

/** The value of an attribute in JSX, which knows no backslash. */
export function attributeSite(node: StringLiteral, scope: Scope, walk: Walk): Site {
  const segment = insideOf(node, walk);
  return {
    span: spanOf(node),
    kind: 'attribute',
    text: decodeJsxEntities(walk.text.slice(segment.start, segment.end)),
    holes: NO_HOLES,
    segments: [segment],
    quoting: `jsx${walk.text[node.start] ?? ''}`,
    context: contextAt(node.start, scope, walk),
    node: 'string',
  };
}

export function templateSite(node: TemplateLiteral | TSTemplateLiteralType, scope: Scope, walk: Walk): Site {
  const isRaw = scope.tag?.endsWith('.raw') === true;
  const expressions: readonly Node[] = node.type === 'TemplateLiteral' ? node.expressions : node.types;
  const hasMarks = node.quasis[0]?.start === node.start;
  const segments = node.quasis.map((quasi) => partOf(quasi, hasMarks, walk));
  const holes = expressions.map(
    (expression): Hole => ({ span: spanOf(expression), name: holeName(expression) }),
  );
  const parts = node.quasis.map(({ value }) => (isRaw ? value.raw : (value.cooked ?? value.raw)));
  return {
    span: spanOf(node),
    kind: 'template',
    text: parts.reduce((text, part, at) => `${text}{${at - 1}}${part}`),
    holes,
    segments,
    quoting: isRaw ? 'raw`' : isOneLine(node, parts) ? '`n' : '`',
    context: contextAt(node.start, scope, walk),
    node: 'template_string',
  };
}

/** Whether a template writes its line breaks as `\n`, and keeps to one line. */
function isOneLine({ quasis }: TemplateLiteral | TSTemplateLiteralType, parts: readonly string[]): boolean {
  return parts.some((part) => part.includes('\n')) && !quasis.some(({ value }) => value.raw.includes('\n'));
}

export function regexSite(node: RegExpLiteral, scope: Scope, walk: Walk): Site {
  const { pattern, flags } = node.regex;
  return {
    span: spanOf(node),
    kind: 'regex',
    text: pattern,
    holes: NO_HOLES,
    segments: [{ start: node.start + 1, end: node.end - 1 - flags.length }],
    quoting: `/${flags}`,
    context: contextAt(node.start, scope, walk),
    node: 'regex',
  };
}

/** The text between two tags; null where only white space is left of it. */
export function jsxTextSite(node: JSXText, scope: Scope, walk: Walk): Site | null {
  const read = readJsxText(walk.text.slice(node.start, node.end), node.start);
  if (read === null) return null;
  return {
    span: spanOf(node),
    kind: 'text',
    text: read.text,
    holes: NO_HOLES,
    segments: [read.segment],
    quoting: 'jsx',
    context: contextAt(read.segment.start, scope, walk),
    node: 'jsx_text',
  };
}

/** A name that is no literal: of a property, a variable, an element. */
export function nameSite(node: Node, name: string, isProperty: boolean, scope: Scope, walk: Walk): Site {
  // The span of a name may hold its type as well: `нэр: string`.
  const end = walk.text.startsWith(name, node.start) ? node.start + name.length : node.end;
  const span = { start: node.start, end };
  return {
    span,
    kind: 'key',
    text: name,
    holes: NO_HOLES,
    segments: [span],
    quoting: 'name',
    context: contextAt(node.start, withUse(scope, 'key'), walk),
    node: isProperty ? 'property_key' : 'identifier',
  };
}

function contextAt(start: number, scope: Scope, walk: Walk): SiteContext {
  return contextOf(scope, walk.commentAbove(start));
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** Between the quotes. A tolerant parser gives literals that nobody closed. */
function insideOf({ start, end }: Span, { text }: Walk): Span {
  const isClosed = end - start > 1 && text[end - 1] === text[start];
  return { start: start + 1, end: isClosed ? end - 1 : end };
}

/** A part of a template without its marks, which oxc counts in for TypeScript and not for JavaScript. */
function partOf({ start, end, tail }: Quasi, hasMarks: boolean, { text }: Walk): Span {
  // What a tolerant parser puts where the end is missing is empty.
  if (!hasMarks || start === end) return { start, end };
  const isClosed = !tail || (end - start > 1 && text[end - 1] === '`');
  return { start: start + 1, end: isClosed ? end - (tail ? 1 : 2) : end };
}
