import type { Span } from '../../model/edit.ts';
import type { LandingSite } from './landing.ts';

/** The name of a package that a donor defines, around a hit; of several the longest. */
export function ownName(site: LandingSite, isMeant: (name: string) => boolean): Span | null {
  const { line, lineStart, start, end, world } = site;
  let found: Span | null = null;
  for (const name of world.ownPackages) {
    if (found !== null && name.length <= found.end - found.start) continue;
    if (!line.includes(name) || !isMeant(name)) continue;
    for (let at = line.indexOf(name); at !== -1; at = line.indexOf(name, at + 1)) {
      const from = lineStart + at;
      if (from > start) break;
      if (from + name.length < end || isLonger(line, at, at + name.length)) continue;
      if (isProse(line, name, at)) continue;
      found = { start: from, end: from + name.length };
    }
  }
  return found;
}

/** One word means the package only where a program says it, in quotes; everywhere else it is the thing. */
function isProse(line: string, name: string, start: number): boolean {
  if (!/^\w+$/.test(name)) return false;
  return !/["'`:]/.test(line[start - 1] ?? '') || !/["'`/]/.test(line[start + name.length] ?? '');
}

/** Whether it is only a part of another name there. */
function isLonger(line: string, start: number, end: number): boolean {
  return /[\w$@./-]/.test(line[start - 1] ?? '') || /[\w$-]/.test(line[end] ?? '');
}
