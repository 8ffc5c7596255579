import type { Span } from '../model/edit.ts';
import { segmentTexts } from '../model/segment-texts.ts';
import type { Chain, Hole, Piece, Site } from '../model/site.ts';

/** A run of text, or a mark between two runs. */
export type Atom =
  | { readonly kind: 'text'; readonly site: Site; readonly segment: number; readonly text: string }
  | { readonly kind: 'hole'; readonly hole: Hole }
  | { readonly kind: 'open' | 'close' | 'void'; readonly span: Span };

/** What is read as one text, whichever number of literals it is written in. */
export type Sentence = {
  readonly kind: 'site' | Chain['kind'];
  readonly span: Span;
  readonly sites: readonly Site[];
  readonly atoms: readonly Atom[];
};

/** null where a site's text cannot be parted at its holes. */
export function sentenceOfSite(site: Site): Sentence | null {
  const atoms = atomsOf(site);
  return atoms && { kind: 'site', span: site.span, sites: [site], atoms };
}

/** `isHidden` tells literals that no translator may see: they are holes. */
export function sentenceOfChain(chain: Chain, isHidden: (site: Site) => boolean): Sentence | null {
  const atoms: Atom[] = [];
  const sites: Site[] = [];
  for (const piece of chain.pieces) {
    const isOpen = piece.kind === 'site' && !isHidden(piece.site);
    const own = piece.kind === 'site' && !isOpen ? [holeFor(piece.site)] : atomsOfPiece(piece);
    if (own === null) return null;
    atoms.push(...own);
    if (isOpen) sites.push(piece.site);
  }
  return { kind: chain.kind, span: chain.span, sites, atoms };
}

function holeFor({ span }: Site): Atom {
  return { kind: 'hole', hole: { span, name: '' } };
}

function atomsOfPiece(piece: Piece): readonly Atom[] | null {
  if (piece.kind === 'site') return atomsOf(piece.site);
  return piece.kind === 'hole' ? [piece] : [{ kind: piece.kind, span: piece.span }];
}

function atomsOf(site: Site): readonly Atom[] | null {
  const texts = segmentTexts(site);
  if (texts === null) return null;
  return texts.flatMap((text, segment): Atom[] => {
    const hole = site.holes[segment];
    const run: Atom = { kind: 'text', site, segment, text };
    return hole === undefined ? [run] : [run, { kind: 'hole', hole }];
  });
}
