import type { KeyUse } from '../../model/reading.ts';
import type { Site } from '../../model/site.ts';

/** Sites of which those that a pipe looks up have it for their callee: a parser of scripts takes it for an operator. */
export function pipedSites(sites: readonly Site[], keys: readonly KeyUse[]): readonly Site[] {
  if (keys.length === 0) return sites;
  const pipes = new Map(keys.map(({ span, callee }) => [span.start, callee]));
  return sites.map((site) => {
    const callee = pipes.get(site.span.start);
    if (callee === undefined || site.context.callee !== undefined) return site;
    return { ...site, context: { ...site.context, callee, argument: 0 } };
  });
}
