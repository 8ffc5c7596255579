import type { Span } from '../../model/edit.ts';
import type { Reading } from '../../model/reading.ts';
import { inOrder } from '../data/in-order.ts';
import { mapSites } from '../data/map-sites.ts';
import { LARGEST, unreadable } from '../data/unreadable.ts';
import { html } from '../html.ts';
import type { Language } from '../language.ts';
import { nameOf } from '../lexer/chain.ts';

/** The two halves of a page with code in it, each as long as the file, with white space in the place of the other. */
export type Halves = {
  readonly code: string;
  readonly page: string;
  /** Whether anything stands outside the code. */
  readonly hasPage: boolean;
};

/** Code that stands in pages between marks. */
export type CodeInPage = {
  readonly code: Language;
  readonly split: (text: string, path: string) => Halves;
  readonly open: string;
  readonly close: string;
  /** Whether a literal may hold the closing mark. */
  readonly hidesClose: boolean;
};

/** What a site of the page around the code is quoted by begins so. */
const PAGE = 'page ';

/** How a page is read and written to, and the code in it as the program that it makes all together. */
export function codeInPage({
  code,
  split,
  open,
  close,
  hidesClose,
}: CodeInPage): Pick<Language, 'read' | 'write'> {
  return {
    read: (text, path) => {
      if (text.length > LARGEST) return unreadable('too-large');
      const halves = split(text, path);
      const own = code.read(halves.code, path);
      return halves.hasPage ? joined(own, html.read(halves.page, `${path}.html`), halves, open) : own;
    },
    write: (site, index, text) => {
      if (!site.quoting.startsWith(PAGE)) {
        const written = code.write(site, index, text);
        const isSafe = hidesClose && site.kind !== 'comment';
        return written === null || isSafe || !written.includes(close) ? written : null;
      }
      const written = html.write({ ...site, quoting: site.quoting.slice(PAGE.length) }, index, text);
      return written === null || written.includes(open) ? null : written;
    },
  };
}

function joined(own: Reading, page: Reading, halves: Halves, open: string): Reading {
  const marked = mapSites(page, (site) => {
    const { segments, quoting } = site;
    // Code in a comment or in a script is no hole of it, and would be lost.
    const hidesCode = segments.some(({ start, end }) => halves.page.slice(start, end).includes(open));
    if (hidesCode) return null;
    const holes = site.holes.map((hole) => ({ span: hole.span, name: nameIn(halves.code, hole.span) }));
    return { ...site, quoting: PAGE + quoting, holes };
  });
  return {
    sites: inOrder([...own.sites, ...marked.sites]),
    chains: inOrder([...own.chains, ...marked.chains]),
    keys: inOrder([...own.keys, ...page.keys]),
    diagnostics: [...own.diagnostics, ...page.diagnostics].sort((a, b) => a.at - b.at),
    shape: () => `${own.shape()}\n${page.shape()}`,
  };
}

/** What the code in a hole is called, without the end of the statement that the mark behind it makes. */
function nameIn(code: string, { start, end }: Span): string {
  return nameOf(code.slice(start, end).replace(/\n;$/, ''));
}
