import type { Span } from '../../model/edit.ts';
import type { Chain, Piece, Site, SiteContext } from '../../model/site.ts';
import { decodeXml, encodeXml, hasOwnEntity } from './encode-xml.ts';

export type ExpressionSites = { readonly sites: readonly Site[]; readonly chains: readonly Chain[] };

/** A literal, a field of a report, in a section of its own or not, the marks of a section, a sum, a literal that nobody closed, anything else. */
const TOKEN =
  /"((?:[^"\\\r\n]|\\[^\r\n])*)"|(?:<!\[CDATA\[\s*)?\$[A-Z]\{([^{}]*)\}(?:\s*\]\]>)?|<!\[CDATA\[|\]\]>|\s+|\+|"(?:[^"\\\r\n]|\\[^\r\n])*|[^\s"]/g;
const COMPARES =
  /(?:[!=]=|\.(?:equals|equalsIgnoreCase|contains|startsWith|endsWith|matches|indexOf|containsKey)\()\s*$/;
const COMPARED = /^\s*(?:[!=]=|\.(?:equals|equalsIgnoreCase)\b)/;
const LOOKS_UP = /\.get\w*\(\s*$/;
const NEAR = 200;

/** The literals of an expression in Java that an element holds: `"Нийт: " + $F{total}`; a sum of them is one sentence. */
export function expressionSites(text: string, span: Span, context: SiteContext): ExpressionSites {
  const raw = text.slice(span.start, span.end);
  const sites: Site[] = [];
  const pieces: Piece[] = [];
  let isSum = true;
  let isCdata = false;
  for (const match of raw.matchAll(TOKEN)) {
    const [token, literal, field] = match;
    const own = { start: span.start + match.index, end: span.start + match.index + token.length };
    if (literal !== undefined) {
      const before = raw.slice(Math.max(0, match.index - NEAR), match.index);
      const behind = raw.slice(match.index + token.length, match.index + token.length + NEAR);
      const isCompared = COMPARES.test(before) || COMPARED.test(behind);
      const use = isCompared ? 'compared' : LOOKS_UP.test(before) ? 'index' : 'value';
      const site = siteOf(literal, own, isCdata, { ...context, use });
      sites.push(site);
      pieces.push({ kind: 'site', site });
    } else if (field !== undefined) {
      if (isCdata === token.startsWith('<')) isSum = false;
      if (token.endsWith('>')) isCdata = false;
      else if (token.startsWith('<')) isCdata = true;
      pieces.push({ kind: 'hole', hole: { span: own, name: field.trim() } });
    } else if (token === '<![CDATA[') isCdata = true;
    else if (token === ']]>') isCdata = false;
    else if (token.trim() !== '' && token !== '+') isSum = false;
  }
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!isSum || pieces.length < 2 || sites.length === 0) return { sites, chains: [] };
  const whole = { start: spanOf(first!).start, end: spanOf(last!).end };
  return { sites, chains: [{ kind: 'concatenation', span: whole, pieces }] };
}

function spanOf(piece: Piece): Span {
  if (piece.kind === 'site') return piece.site.span;
  return piece.kind === 'hole' ? piece.hole.span : piece.span;
}

function siteOf(raw: string, span: Span, isCdata: boolean, context: SiteContext): Site {
  const said = isCdata ? raw : decodeXml(raw);
  return {
    span,
    kind: 'string',
    text: unescaped(said),
    holes: [],
    segments: [{ start: span.start + 1, end: span.end - 1 }],
    quoting: `expression ${isCdata ? 'cdata' : 'text'}${!isCdata && hasOwnEntity(raw) ? ' &' : ''}`,
    context,
    node: 'string_literal',
  };
}

const NAMED: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
};

function unescaped(raw: string): string {
  if (!raw.includes('\\')) return raw;
  return raw.replace(/\\(?:u([\da-fA-F]{4})|(.))/g, (_whole, code?: string, mark = '') =>
    code === undefined ? (NAMED[mark] ?? mark) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** A text in such a literal; null where it cannot be. */
export function writeExpression(text: string, how: string, keepsEntities: boolean): string | null {
  if (/[\0-\x07\x0b\x0e-\x1f]|\]\]>/.test(text)) return null;
  const escaped = text.replace(/[\\"\n\r\t\b\f]/g, (mark) => {
    const name = Object.keys(NAMED).find((each) => NAMED[each] === mark);
    return `\\${name ?? mark}`;
  });
  const written = encodeXml(escaped, null, keepsEntities);
  return how === 'cdata' && written !== null ? escaped : written;
}
