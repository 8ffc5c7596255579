import type { Language } from '../../languages/language.ts';
import type { Span } from '../../model/edit.ts';
import type { Site } from '../../model/site.ts';
import type { CatalogFormat, LeafChanges } from './catalog-format.ts';

type SiteCatalog = Omit<CatalogFormat, 'read' | 'write' | 'isNested'> & {
  readonly language: Language;
  /** A path that the language knows for its own. */
  readonly path: string;
  /** The names that lead to a site's text, or null for one that is none of the catalog's. */
  readonly pathOf: (site: Site, text: string) => readonly string[] | null;
  /** What goes where a text is left out; null: it stays. */
  readonly wholeOf: (text: string, site: Site) => Span | null;
  /** What else changes with the locale: edits that stand outside of all leaves. */
  readonly relabel?: (text: string, locale: string) => readonly (Span & { readonly text: string })[];
};

/** A kind of catalog that a language of ours reads: its leaves are some of the sites. */
export function siteCatalog({
  language,
  path,
  pathOf,
  wholeOf,
  relabel,
  ...format
}: SiteCatalog): CatalogFormat {
  const leavesOf = (text: string) => {
    const { sites, diagnostics } = language.read(text, path);
    if (diagnostics.length > 0) return null;
    return sites.flatMap((site) => {
      const names = pathOf(site, text);
      return names === null ? [] : [{ site, names }];
    });
  };
  return {
    ...format,
    isNested: false,
    read: (text) =>
      leavesOf(text)?.map(({ site, names }) => ({
        path: names,
        text: site.text,
        span: site.span,
        ...(site.context.comment === undefined ? {} : { comment: site.context.comment }),
      })) ?? null,
    write: (text, changes, locale) => {
      const edits = (leavesOf(text) ?? []).flatMap(({ site }, index) =>
        editOf(language, wholeOf, text, site, changes.get(index)),
      );
      const all = [...edits, ...(relabel?.(text, locale) ?? [])].sort((a, b) => a.start - b.start);
      let out = '';
      let at = 0;
      for (const edit of all) {
        if (edit.start < at) continue;
        out += text.slice(at, edit.start) + edit.text;
        at = edit.end;
      }
      return out + text.slice(at);
    },
  };
}

function editOf(
  language: Language,
  wholeOf: SiteCatalog['wholeOf'],
  text: string,
  site: Site,
  change: LeafChanges extends ReadonlyMap<number, infer Change> ? Change | undefined : never,
): readonly (Span & { readonly text: string })[] {
  if (change === null) {
    const whole = wholeOf(text, site);
    return whole === null ? [] : [{ ...whole, text: '' }];
  }
  if (typeof change !== 'string' || change === site.text) return [];
  const written = language.write(site, 0, change);
  return written === null ? [] : [{ ...site.segments[0]!, text: written }];
}

/** The lines of a node that stands on lines of its own; else the node. */
export function wholeLines(text: string, { start, end }: Span): Span {
  const lead = /[ \t]*$/.exec(text.slice(Math.max(0, start - 200), start))![0].length;
  const from = start - lead;
  const tail = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end, end + 200))?.[0].length;
  const isAlone = (from === 0 || text[from - 1] === '\n') && tail !== undefined;
  return isAlone ? { start: from, end: end + tail } : { start, end };
}
