import type { Span } from '../../model/edit.ts';
import type { Diagnostic, KeyUse, Reading } from '../../model/reading.ts';
import type { Chain, Site, SiteContext } from '../../model/site.ts';
import { commentSite } from '../data/comment-site.ts';
import { openElements } from '../data/open-elements.ts';
import { unmerged } from '../data/unmerged.ts';
import { ICON_TAG, isIconFont } from '../icon-font.ts';
import { attributeSites } from './attribute-sites.ts';
import { blockKeys } from './block-keys.ts';
import { commentBlocks, outside } from './comment-blocks.ts';
import type { Dialect } from './dialect.ts';
import { holeCode } from './hole-code.ts';
import { type HtmlEvent, htmlEvents } from './html-events.ts';
import { htmlShape } from './html-shape.ts';
import { razorBlocks } from './razor/razor-blocks.ts';
import { readScript, scriptEnding } from './read-script.ts';
import { remadeSites } from './remade-sites.ts';
import { isInline, sentenceRuns } from './sentence-runs.ts';
import type { Part } from './shift-reading.ts';
import { textParts } from './text-parts.ts';
import { blankSite, isBlank, textSite } from './text-site.ts';

const RAZOR = /\.(?:cshtml|razor|vbhtml)$/i;

type OpenTag = Extract<HtmlEvent, { kind: 'open' }>;

/** A developer's comment, until something stands between it and what it speaks of. */
type Above = { readonly text: string; readonly tags: number };

/** Reads HTML with what is embedded in it: scripts, JSON, template code. */
export function readHtml(source: string, path: string, dialect: Dialect): Reading {
  const blocks = RAZOR.test(path) ? razorBlocks(source, path) : null;
  const text = blocks?.page ?? source;
  const events = htmlEvents(text, dialect);
  const sites: Site[] = [];
  const chains: Chain[] = [];
  const keys: KeyUse[] = [...blockKeys(text)];
  const diagnostics: Diagnostic[] = [...unmerged(source)];
  const scripts: Reading[] = [];
  const elements = openElements<OpenTag>();
  const runs = sentenceRuns(chains, sites);
  let tag: OpenTag | null = null;
  let above: Above | null = null;

  const add = (part: Pick<Part, 'sites' | 'keys'> & Partial<Part>) => {
    for (const site of part.sites) sites.push(site);
    for (const key of part.keys) keys.push(key);
    for (const chain of part.chains ?? []) chains.push(chain);
    for (const diagnostic of part.diagnostics ?? []) diagnostics.push(diagnostic);
  };

  const contextHere = (): SiteContext => {
    const here = elements.list.at(-1);
    const comment = above?.text;
    return {
      use: 'value',
      ...(here && { element: here.name }),
      ...(here && isIcon(here) && { tag: ICON_TAG }),
      ...(comment !== undefined && { comment }),
    };
  };

  const isIcon = ({ attributes }: OpenTag): boolean =>
    attributes.some(({ name, value }) => name === 'class' && isIconFont(text.slice(value.start, value.end)));

  const readOpen = (event: OpenTag) => {
    const { name, span, attributes, isVoid } = event;
    const comment = above?.tags === 0 ? above.text : undefined;
    above = above?.tags === 0 ? { ...above, tags: 1 } : null;
    add(attributeSites(text, path, { name, attributes, comment }, dialect));
    if (!isInline(name)) runs.boundary();
    else if (isVoid) runs.void(name, span);
    else runs.open(name, span);
    if (isVoid) return;
    elements.open(event);
    tag = event;
  };

  const readText = (span: Span, before: HtmlEvent | undefined, after: HtmlEvent | undefined) => {
    const raw = text.slice(span.start, span.end);
    if (isBlank(raw)) return runs.blank(blankSite(span, contextHere()));
    const isPre = elements.isInside('pre') || elements.isInside('textarea');
    const edges = {
      keepsStart: keepsBlank(before, 'close', /^[ \t]*(?=[\r\n])/.test(raw)),
      keepsEnd: keepsBlank(after, 'open', /[\r\n][ \t]*$/.test(raw.slice(-200))),
    };
    for (const part of textParts(text, span, edges, dialect)) {
      if (part.isApart) runs.boundary();
      if (part.kind === 'statement') {
        add(holeCode(text, path, [part.hole], '-'));
        continue;
      }
      const context = contextHere();
      const site = textSite(text, part.span, part.edges, isPre, context, dialect);
      above = null;
      sites.push(site);
      runs.text(site);
      const code = holeCode(text, path, site.holes, '-');
      add(
        context.tag === undefined ? code : { ...code, ...remadeSites(code, (each) => tagged(each, context)) },
      );
    }
  };

  const readRaw = (span: Span) => {
    runs.boundary();
    above = null;
    const attribute = (name: string) => {
      const found = tag?.attributes.find((each) => each.name === name);
      return found === undefined ? '' : text.slice(found.value.start, found.value.end);
    };
    const element = elements.list.at(-1)?.name ?? '';
    const ending = element === 'script' ? scriptEnding(attribute('type'), attribute('lang')) : null;
    if (ending !== null) {
      const { part, reading } = readScript(text, span, path, ending);
      scripts.push(reading);
      return add(part);
    }
    const site: Site = {
      span,
      kind: 'text',
      text: text.slice(span.start, span.end),
      holes: [],
      segments: [span],
      quoting: 'raw',
      context: { ...contextHere(), ...(element === 'style' && { tag: 'css' }) },
      node: 'raw_text',
    };
    if (site.text.trim() !== '') sites.push(site);
  };

  const readClose = ({ name, span }: Extract<HtmlEvent, { kind: 'close' }>) => {
    above = null;
    elements.close(name);
    if (isInline(name)) runs.close(name, span);
    else runs.boundary();
  };

  const readComment = ({ start, end }: Span) => {
    runs.boundary();
    const site = commentSite(text, start, end, 4, 3, 'comment');
    sites.push(site);
    above = { text: site.text, tags: 0 };
  };

  events.forEach((event, at) => {
    if (event.kind === 'open') readOpen(event);
    else if (event.kind === 'close') readClose(event);
    else if (event.kind === 'comment') readComment(event.span);
    else if (event.kind === 'raw') readRaw(event.span);
    else readText(event.span, events[at - 1], events[at + 1]);
  });
  runs.boundary();
  for (const part of blocks?.parts ?? []) add(part);
  const byStart = (a: { readonly span: Span }, b: { readonly span: Span }) =>
    a.span.start - b.span.start || b.span.end - a.span.end;
  sites.sort(byStart);
  const hidden = commentBlocks(text, sites);
  const shown = outside(hidden, sites);
  return {
    sites: hidden.length === 0 ? sites : [...shown, ...hidden].sort(byStart),
    chains: outside(hidden, chains.sort(byStart)),
    keys: keys.sort(byStart),
    diagnostics: diagnostics.sort((a, b) => a.at - b.at),
    shape: () => htmlShape(text, htmlEvents(text, dialect), [...scripts, ...(blocks?.readings ?? [])]),
  };
}

/** A literal of the code in an element is shown in the same font. */
function tagged(site: Site, { tag }: SiteContext): Site {
  return { ...site, context: { ...site.context, ...(tag !== undefined && { tag }) } };
}

/**
 * Whether white space between a text and a tag is a blank of the sentence. Beside a block or a line break it shows
 * nothing, and at the end of an element that stands on lines of its own neither.
 */
function keepsBlank(tag: HtmlEvent | undefined, outside: 'open' | 'close', hasBreak: boolean): boolean {
  if (tag?.kind !== 'open' && tag?.kind !== 'close') return false;
  if (!isInline(tag.name) || tag.name === 'br' || tag.name === 'wbr') return false;
  return !hasBreak || tag.kind === outside;
}
