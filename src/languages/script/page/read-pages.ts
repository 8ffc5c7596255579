import type { Span } from '../../../model/edit.ts';
import type { Reading } from '../../../model/reading.ts';
import type { Site } from '../../../model/site.ts';
import { inOrder } from '../../data/in-order.ts';
import { mapSites } from '../../data/map-sites.ts';
import type { Dialect } from '../../html/dialect.ts';
import { readHtml } from '../../html/read-html.ts';
import { type Part, shiftReading } from '../../html/shift-reading.ts';
import { pageDialect } from './page-dialect.ts';
import { pageSource } from './page-source.ts';

/** What a site in a page is quoted by begins so, with the quoting of the literal behind it. */
const PAGE = 'page ';

/** `htm` tags so as well, and reads no entity. */
const HTM = /["'](?:https?:[^"'\s]{0,200})?\bhtm\b[^"'\s]{0,100}["']/;

type Page = { readonly literal: Site; readonly part: Part; readonly shape: () => string };

/** A script with the pages that stand in its literals read as pages. */
export function readPages(reading: Reading, text: string, path: string): Reading {
  const pages = pagesIn(reading, text, path);
  if (pages.length === 0) return reading;
  const literals = new Set(pages.map(({ literal }) => literal));
  const own = { ...reading, sites: reading.sites.filter((site) => !literals.has(site)) };
  const parts = [own, ...pages.map(({ part }) => part)];
  return {
    ...reading,
    sites: inOrder(parts.flatMap(({ sites }) => sites)),
    chains: inOrder(parts.flatMap(({ chains }) => chains)),
    keys: inOrder(parts.flatMap(({ keys }) => keys)),
    diagnostics: parts.flatMap(({ diagnostics }) => diagnostics).sort((a, b) => a.at - b.at),
    shape: () => [reading.shape(), ...pages.map(({ shape }) => shape())].join('\n'),
  };
}

function pagesIn({ sites, chains }: Reading, text: string, path: string): readonly Page[] {
  const found = sites.flatMap((site) => {
    const dialect = pageDialect(site);
    return dialect === null ? [] : [{ site, dialect }];
  });
  if (found.length === 0) return [];
  // Of a page in pieces none is a page by itself.
  const joined = new Set(
    chains.flatMap(({ pieces }) => pieces.map((piece) => 'site' in piece && piece.site)),
  );
  const isHtm = HTM.test(text);
  return found.flatMap(({ site, dialect }) => {
    const isPage =
      /^["'`]/.test(site.quoting) && !joined.has(site) && !(isHtm && site.context.tag !== undefined);
    return (isPage && readPage(site, text, path, dialect)) || [];
  });
}

function readPage(literal: Site, text: string, path: string, dialect: Dialect): Page | null {
  const source = pageSource(text, literal);
  if (source === null) return null;
  const reading = readHtml(source.page, path, dialect);
  const shifted = shiftReading(reading, source.offsetOf, `${PAGE}${literal.quoting} `);
  const told = mapSites(shifted, (site) =>
    hidesCode(site, literal) || isCode(site) ? null : ofPage(site, literal),
  );
  return { literal, part: { ...shifted, ...told }, shape: reading.shape };
}

/** Whether code of the script stands in it that is no hole of it: a comment and a style have none. */
function hidesCode({ span, holes }: Site, literal: Site): boolean {
  return literal.holes.some(
    (code) => isWithin(code.span, span) && !holes.some((hole) => isWithin(code.span, hole.span)),
  );
}

/** The value of an attribute that is code and nothing else: `@click=${…}`. */
function isCode({ kind, segments }: Site): boolean {
  return kind === 'attribute' && segments.length > 1 && segments.every(({ start, end }) => start === end);
}

/** Its holes are called as the script has them. */
function ofPage(site: Site, literal: Site): Site {
  const holes = site.holes.map((hole) => {
    const code = literal.holes.find(({ span }) => isWithin(span, hole.span));
    return code === undefined ? hole : { ...hole, name: code.name };
  });
  return { ...site, holes, context: { ...site.context, tag: site.context.tag ?? 'html' } };
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
