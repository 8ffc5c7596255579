import type { Span } from '../../model/edit.ts';
import type { Reading } from '../../model/reading.ts';
import type { Piece, Site } from '../../model/site.ts';

export type Part = Pick<Reading, 'sites' | 'chains' | 'keys' | 'diagnostics'>;

/**
 * The reading of a text that stands inside another one. `quoting` goes before that of each site, so that the outer
 * language knows what it has to write for.
 */
export function shiftReading(reading: Part, offsetOf: (offset: number) => number, quoting: string): Part {
  const spanOf = ({ start, end }: Span): Span => ({ start: offsetOf(start), end: offsetOf(end) });
  const shifted = new Map<Site, Site>();
  const siteOf = (site: Site): Site => {
    const known = shifted.get(site);
    if (known !== undefined) return known;
    const made: Site = {
      ...site,
      span: spanOf(site.span),
      holes: site.holes.map((hole) => ({ ...hole, span: spanOf(hole.span) })),
      segments: site.segments.map(spanOf),
      quoting: quoting + site.quoting,
    };
    shifted.set(site, made);
    return made;
  };
  const pieceOf = (piece: Piece): Piece => {
    if (piece.kind === 'site') return { kind: 'site', site: siteOf(piece.site) };
    if (piece.kind === 'hole')
      return { kind: 'hole', hole: { ...piece.hole, span: spanOf(piece.hole.span) } };
    return { ...piece, span: spanOf(piece.span) };
  };
  return {
    sites: reading.sites.map(siteOf),
    chains: reading.chains.map((chain) => ({
      ...chain,
      span: spanOf(chain.span),
      pieces: chain.pieces.map(pieceOf),
    })),
    keys: reading.keys.map((key) => ({
      ...key,
      span: spanOf(key.span),
      ...(key.call === undefined ? {} : { call: offsetOf(key.call) }),
    })),
    diagnostics: reading.diagnostics.map(({ fault, at }) => ({ fault, at: offsetOf(at) })),
  };
}
