import type { KeyUse } from '../../model/reading.ts';
import type { Site } from '../../model/site.ts';

/** A site that a pipe looks up has it for its callee: a parser of scripts takes it for an operator. */
export function pipedSites(keys: readonly KeyUse[]): (site: Site) => Site {
  if (keys.length === 0) return (site) => site;
  const pipes = new Map(keys.map(({ span, callee }) => [span.start, callee]));
  return (site) => {
    const callee = pipes.get(site.span.start);
    if (callee === undefined || site.context.callee !== undefined) return site;
    return { ...site, context: { ...site.context, callee, argument: 0 } };
  };
}
