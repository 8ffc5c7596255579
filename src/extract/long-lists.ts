import type { Site } from '../model/site.ts';

/** Entries that make a list long. */
const LONG = 100;

/** Whether a site is an entry of a long list of literals, told by what stands between them: a comma, and white space. */
export function longLists(sites: readonly Site[], text: string): (site: Site) => boolean {
  if (sites.length < LONG) return () => false;
  let listed: ReadonlySet<Site> | undefined;
  return (site) => {
    listed ??= entriesOf(sites, text);
    return listed.has(site);
  };
}

function entriesOf(sites: readonly Site[], text: string): ReadonlySet<Site> {
  const listed = new Set<Site>();
  let run: Site[] = [];
  const endRun = () => {
    if (run.length >= LONG) for (const each of run) listed.add(each);
    run = [];
  };
  for (const site of sites) {
    if (site.kind !== 'string' && site.kind !== 'scalar') continue;
    const last = run.at(-1);
    if (last !== undefined && !isNext(text, last.span.end, site.span.start)) endRun();
    run.push(site);
  }
  endRun();
  return listed;
}

/** The longest stretch of white space between entries that is looked at, in UTF-16 units. */
const GAP = 200;

function isNext(text: string, end: number, start: number): boolean {
  return start >= end && start - end < GAP && /^\s*,\s*$/.test(text.slice(end, start));
}
