import type { Span } from '../../model/edit.ts';
import type { Diagnostic, KeyUse, Reading } from '../../model/reading.ts';
import type { Chain, Site, SiteContext } from '../../model/site.ts';
import { commentSite } from '../data/comment-site.ts';
import { commentsAbove } from '../data/comments-above.ts';
import { isForeignName } from '../data/foreign-name.ts';
import { openElements } from '../data/open-elements.ts';
import { decodeXml, hasOwnEntity } from './encode-xml.ts';
import { expressionSites } from './expression-sites.ts';
import type { XmlDialect } from './xml-dialect.ts';
import { type XmlEvent, xmlEvents } from './xml-events.ts';
import { xmlShape } from './xml-shape.ts';

export type OpenElement = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The text of the last element that named what comes next, as `<key>` does in property lists. */
  label: string | undefined;
};

const MOST_WITHIN = 8;

/** Reads XML as a stream: no depth is too deep, and no entity is expanded. */
export function readXml(text: string, dialect: XmlDialect): Reading {
  const sites: Site[] = [];
  const comments: Site[] = [];
  const chains: Chain[] = [];
  const keys: KeyUse[] = [];
  const diagnostics: Diagnostic[] = [];
  const elements = openElements<OpenElement>();
  const open = elements.list;
  const fault = (at: number) => void (diagnostics.length === 0 && diagnostics.push({ fault: 'syntax', at }));
  let whole: { readonly start: number; readonly depth: number } | null = null;

  const addText = (span: Span, inner: Span, quoting: string) => {
    const element = open.at(-1);
    if (element === undefined)
      return void (text.slice(inner.start, inner.end).trim() !== '' && fault(inner.start));
    const raw = text.slice(inner.start, inner.end);
    const decoded = quoting === 'cdata' || quoting === 'markup' ? raw : decodeXml(raw);
    if (decoded.trim() === '') return;
    const cut = quoting === 'text' ? trimmed(text, inner) : inner;
    const said = quoting === 'text' ? decoded.trim() : decoded;
    const site: Site = {
      span: quoting === 'text' ? cut : span,
      kind: dialect.isShown(element, open) ? 'text' : 'scalar',
      text: dialect.decode(said, quoting),
      holes: [],
      segments: [cut],
      quoting: dialect.quoting(quoting) + (quoting !== 'markup' && hasOwnEntity(raw) ? ' &' : ''),
      context: contextOf(open),
      node: quoting === 'cdata' ? 'cdata' : 'text',
    };
    if (dialect.isLabel(element.name)) {
      const parent = open.at(-2);
      if (parent !== undefined) parent.label = said;
      if (!isForeignName(said)) return;
      sites.push({ ...site, kind: 'key', context: { ...site.context, use: 'key' } });
      return;
    }
    sites.push(site);
  };

  for (const event of xmlEvents(text)) {
    switch (event.kind) {
      case 'open': {
        const attributes = new Map(
          event.attributes.map(({ name, value }) => [name, decodeXml(text.slice(value.start, value.end))]),
        );
        if (whole === null) addAttributes(event, attributes);
        if (event.isEmpty) break;
        elements.open({ name: event.name, attributes, label: undefined });
        if (whole === null && dialect.isWhole(event.name, open))
          whole = { start: event.span.end, depth: open.length };
        break;
      }
      case 'close': {
        if (whole !== null && open.length === whole.depth) {
          const inner = { start: whole.start, end: event.span.start };
          const raw = text.slice(inner.start, inner.end);
          const isCdata = /^\s*<!\[CDATA\[[\s\S]*\]\]>\s*$/.test(raw);
          if (dialect.isExpression(open.at(-1)!.name)) {
            const found = expressionSites(text, inner, contextOf(open));
            sites.push(...found.sites);
            chains.push(...found.chains);
          } else if (!isCdata) addText(inner, inner, raw.includes('<') ? 'markup' : 'whole');
          else {
            const from = inner.start + raw.indexOf('[CDATA[') + 7;
            addText(inner, { start: from, end: inner.start + raw.lastIndexOf(']]>') }, 'cdata');
          }
          whole = null;
        }
        if (open.at(-1)?.name !== event.name) fault(event.span.start);
        elements.close(event.name);
        break;
      }
      case 'text':
        if (whole === null) addText(event.span, event.span, 'text');
        break;
      case 'cdata':
        if (whole === null) addText(event.span, event.inner, 'cdata');
        break;
      case 'comment':
        if (whole === null)
          comments.push(commentSite(text, event.span.start, event.span.end, 4, 3, 'comment'));
        break;
      case 'fault':
        fault(event.span.start);
        break;
      default:
    }
  }
  if (open.length > 0) fault(text.length);
  const above = commentsAbove(text, comments);
  const all = sites.map((site) => {
    const comment = above(site.span.start);
    return comment === undefined ? site : { ...site, context: { ...site.context, comment } };
  });
  const told = new Map(sites.map((site, index) => [site, all[index]!]));
  const byStart = (a: { readonly span: Span }, b: { readonly span: Span }) => a.span.start - b.span.start;
  return {
    sites: [...all, ...comments].sort(byStart),
    chains: chains.map((chain) => ({
      ...chain,
      pieces: chain.pieces.map((piece) =>
        piece.kind === 'site' ? { ...piece, site: told.get(piece.site)! } : piece,
      ),
    })),
    keys,
    diagnostics,
    shape: () => xmlShape(text, dialect),
  };

  function addAttributes(
    { name: element, attributes }: Extract<XmlEvent, { kind: 'open' }>,
    values: ReadonlyMap<string, string>,
  ): void {
    for (const { name, value, quote } of attributes) {
      keys.push(...dialect.keys(name, values.get(name)!, value));
      const context: SiteContext = {
        ...contextOf(open),
        attribute: name,
        element,
        ...(attributes.length > 1 && {
          beside: attributes
            .map((each) => each.name)
            .filter((other) => other !== name)
            .slice(0, 24),
        }),
      };
      const { property: _, ...around } = context;
      sites.push({
        span: value,
        kind: 'attribute',
        text: dialect.decodeAttribute(values.get(name)!),
        holes: [],
        segments: [value],
        quoting: `${dialect.attributeQuoting}${quote}${hasOwnEntity(text.slice(value.start, value.end)) ? ' &' : ''}`,
        context: around,
        node: 'attribute_value',
      });
    }
  }
}

function trimmed(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end);
  return {
    start: start + raw.length - raw.trimStart().length,
    end: end - (raw.length - raw.trimEnd().length),
  };
}

/** What names an element among others of its kind. */
const NAMES = ['name', 'key', 'id', 'android:name', 'x:Key', 'code'];

function contextOf(open: readonly OpenElement[]): SiteContext {
  const element = open.at(-1);
  if (element === undefined) return { use: 'value' };
  const { name, attributes } = element;
  const named = NAMES.flatMap((each) => attributes.get(each) ?? [])[0];
  // `<data name="title"><value>…`: what holds the text is named by what holds it.
  const outer = NAMES.flatMap((each) => open.at(-2)?.attributes.get(each) ?? [])[0];
  const isHolder = /^(?:value|source|target|text|string)$/.test(name);
  const property = named ?? open.at(-2)?.label ?? (isHolder ? (outer ?? name) : name);
  const within = open
    .slice(-1 - MOST_WITHIN, -1)
    .reverse()
    .map((each) => each.name);
  const isFixed = attributes.get('translatable') === 'false' || attributes.get('translate') === 'no';
  return {
    use: 'value',
    property,
    element: name,
    ...(isFixed && { tag: 'untranslatable' }),
    ...(within.length > 0 && { within }),
  };
}
