import type { Finding } from '../model/finding.ts';
import { firstPlaces } from '../model/first-places.ts';
import { sayPath } from '../model/place.ts';

/** How many places of a system are named. */
const PLACES = 3;

/**
 * What is told of names inside systems that stay, with one finding for each system in the place of one for each file: its
 * hosts stand in hundreds of files, and whoever reads of them has one thing to settle, the system's counterpart.
 */
export function systemsKept(findings: readonly Finding[]): readonly Finding[] {
  const systems = new Map<string, Finding[]>();
  const others: Finding[] = [];
  for (const finding of findings) {
    const { code, args, place } = finding;
    if (code !== 'name-kept' || args.why !== 'state-system') {
      others.push(finding);
      continue;
    }
    const key = JSON.stringify([place?.donor, args.reason]);
    const group = systems.get(key);
    if (group === undefined) systems.set(key, [finding]);
    else group.push(finding);
  }
  return systems.size === 0 ? findings : [...others, ...[...systems.values()].map(oneOf)];
}

function oneOf(found: readonly Finding[]): Finding {
  const kept = found.flatMap(({ code, args, place }) => (code === 'name-kept' ? { args, place } : []));
  const [first] = kept;
  const places = firstPlaces(kept.map(({ place }) => place));
  return {
    code: 'system-kept',
    severity: 'info',
    args: {
      system: first?.args.reason ?? '',
      spelling: [...new Set(kept.map(({ args }) => args.spelling))].join(', '),
      count: kept.reduce((sum, { args }) => sum + args.count, 0),
      files: places.length,
      places: places.slice(0, PLACES).map(sayPath).join(', '),
    },
    ...(first?.place !== undefined && { place: first.place }),
  };
}
