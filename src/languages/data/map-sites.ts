import type { Chain, Site } from '../../model/site.ts';

type Told = { readonly sites: readonly Site[]; readonly chains: readonly Chain[] };

/** Changes the sites of a reading, the same in its chains. What becomes null is left out, with the chains that it is in. */
export function mapSites({ sites, chains }: Told, change: (site: Site) => Site | null): Told {
  // A site is passed on to chains as a whole, so that each is changed once.
  const changed = new Map(sites.map((site) => [site, change(site)]));
  return {
    sites: [...changed.values()].filter((site) => site !== null),
    chains: chains.flatMap((chain) => {
      const pieces = chain.pieces.map((piece) => {
        if (piece.kind !== 'site') return piece;
        const site = changed.get(piece.site);
        return site ? { ...piece, site } : null;
      });
      return pieces.includes(null) ? [] : [{ ...chain, pieces: pieces.filter((piece) => piece !== null) }];
    }),
  };
}
