import type { Span } from '../../model/edit.ts';
import type { Chain, Hole, Piece, Site, SiteContext } from '../../model/site.ts';
import { decodeEntities } from './decode-entities.ts';

export type ThymeleafSites = { readonly sites: readonly Site[]; readonly chains: readonly Chain[] };

const TOKEN =
  /'((?:[^'\\]|\\.)*)'|\|([^|]*)\||[$*#@~]\{(?:[^{}']|'(?:[^'\\]|\\.)*'|\{[^{}]*\})*\}|\s+|[!=]=|\b(?:eq|ne|and|or|not)\b|[^\s']/g;
const EXPRESSION = /[$*#@~]\{(?:[^{}]|\{[^{}]*\})*\}/g;

/** The literals in an attribute of Thymeleaf: `th:text="'Нэр: ' + ${name}"`, `|Сайн уу, ${name}|`; null where it has none. */
export function thymeleafSites(
  text: string,
  span: Span,
  quote: string,
  context: SiteContext,
): ThymeleafSites | null {
  const raw = text.slice(span.start, span.end);
  if (!/'|\|/.test(raw)) return null;
  const sites: Site[] = [];
  const pieces: Piece[] = [];
  let isSum = true;
  let isCompared = false;
  for (const match of raw.matchAll(TOKEN)) {
    const start = span.start + match.index;
    const own = { start, end: start + match[0].length };
    const behind = raw.slice(match.index + match[0].length);
    if (match[1] !== undefined || match[2] !== undefined) {
      const use = isCompared || /^\s*(?:[!=]=|\beq\b|\bne\b)/.test(behind) ? 'compared' : 'value';
      const site = literal(text, own, match[1] === undefined ? '|' : "'", quote, { ...context, use });
      sites.push(site);
      pieces.push({ kind: 'site', site });
    } else if (/^[$*#@~]\{/.test(match[0])) {
      pieces.push({ kind: 'hole', hole: { span: own, name: match[0].slice(2, -1).trim() } });
      sites.push(...innerLiterals(text, own, quote, context));
    } else if (match[0].trim() !== '' && match[0] !== '+') isSum = false;
    if (match[0].trim() !== '') isCompared = /^(?:[!=]=|eq|ne)$/.test(match[0]);
  }
  if (sites.length === 0) return null;
  const isChain = isSum && pieces.length > 1;
  return { sites, chains: isChain ? [{ kind: 'concatenation', span, pieces }] : [] };
}

/** Literals inside an expression: `${open ? 'Нээлттэй' : 'Хаалттай'}`, `${type == 'Иргэн'}`. */
function innerLiterals(text: string, span: Span, quote: string, context: SiteContext): readonly Site[] {
  const raw = text.slice(span.start, span.end);
  return [...raw.matchAll(/'((?:[^'\\]|\\.)*)'/g)].map((match) => {
    const start = span.start + match.index;
    const before = raw.slice(0, match.index);
    const behind = raw.slice(match.index + match[0].length);
    const isCompared =
      /(?:[!=]=|\beq|\bne|\.(?:equals|equalsIgnoreCase|contains|startsWith|endsWith|get)\()\s*$/.test(
        before,
      ) || /^\s*(?:[!=]=|eq\b|ne\b|\.equals)/.test(behind);
    const isIndex = /\[\s*$|[.#](?:get|has|is|find)[A-Z]\w*\(\s*$/.test(before);
    const use = isCompared ? 'compared' : isIndex ? 'index' : 'value';
    const own = { start, end: start + match[0].length };
    return literal(text, own, "'", quote, { ...context, use });
  });
}

function literal(text: string, span: Span, mark: "'" | '|', quote: string, context: SiteContext): Site {
  const inner = { start: span.start + 1, end: span.end - 1 };
  const raw = text.slice(inner.start, inner.end);
  const holes: Hole[] =
    mark === "'"
      ? []
      : [...raw.matchAll(EXPRESSION)].map(({ 0: found, index }) => ({
          span: { start: inner.start + index, end: inner.start + index + found.length },
          name: found.slice(2, -1).trim(),
        }));
  const segments = [...holes, null].map((hole, index) => ({
    start: holes[index - 1]?.span.end ?? inner.start,
    end: hole?.span.start ?? inner.end,
  }));
  const said = segments.map(({ start, end }, index) => {
    const plain = decodeEntities(text.slice(start, end), true).text.replace(/\\(['\\])/g, '$1');
    return index === 0 ? plain : `{${index - 1}}${plain}`;
  });
  return {
    span,
    kind: holes.length > 0 ? 'template' : 'string',
    text: said.join(''),
    holes,
    segments,
    quoting: `thymeleaf ${quote}:${mark}`,
    context,
    node: 'string',
  };
}

/** A text in such a literal, or in an attribute without one (`-`); null where it cannot be. */
export function writeThymeleaf(text: string, mark: string, quote: string): string | null {
  if (/[\0-\x1f]|[$*#@~]\{|\[\[|\[\(/.test(text)) return null;
  if (mark === '|' && /[|$*#@~{}\\]/.test(text)) return null;
  if (quote === 'bare' || (mark === '-' && /['|$*#@~{}[]/.test(text))) return null;
  const escaped = mark === "'" ? text.replace(/[\\']/g, '\\$&') : text;
  return escaped
    .replace(/[&<>]/g, (unit) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[unit]!)
    .replaceAll(quote, quote === '"' ? '&quot;' : '&#39;');
}
