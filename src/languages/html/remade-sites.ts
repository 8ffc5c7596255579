import type { Chain, Site } from '../../model/site.ts';

type Told = { readonly sites: readonly Site[]; readonly chains: readonly Chain[] };

/** The same with other sites, in the sentences that they make as well. */
export function remadeSites({ sites, chains }: Told, remake: (site: Site) => Site): Told {
  if (chains.length === 0) return { sites: sites.map(remake), chains };
  const made = new Map(sites.map((site) => [site, remake(site)]));
  return {
    sites: [...made.values()],
    chains: chains.map((chain) => ({
      ...chain,
      pieces: chain.pieces.map((piece) =>
        piece.kind === 'site' ? { kind: 'site', site: made.get(piece.site) ?? piece.site } : piece,
      ),
    })),
  };
}
