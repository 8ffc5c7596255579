import { byCodePoint } from '../model/by-code-point.ts';
import { STUBS } from './index.ts';
import type { Insert, StubFault, StubReading } from './stubber.ts';

/** A file of a system that has no counterpart. */
export type FileToStub = { readonly path: string; readonly text: string };

export type StubbedFile =
  | {
      readonly kind: 'stubbed';
      readonly path: string;
      readonly inserts: readonly Insert[];
      /** Functions that say so, and those that stay since they run when the program starts. */
      readonly functions: number;
      readonly starting: number;
    }
  | { readonly kind: 'left'; readonly path: string; readonly why: StubFault };

/** Programs of languages in which nothing is put in; anything else beside them holds no function. */
const OTHER_CODE =
  /\.(?:vue|svelte|astro|py|go|kts?|cs|rb|swift|dart|scala|groovy|vb|rs|[mc]?cpp|cc|c|m|jsp|cshtml|erb|pl|ex)$/i;
const SCREENS = /\.(?:vue|svelte|astro|jsp|cshtml|erb|blade\.php)$/i;

/**
 * Lets every function of a system answer `message`. What stood in it stays behind: so types that are inferred, imports
 * and signatures are as before, a later merge finds its lines, and whoever writes the adapter can read how it was done.
 * Names are followed over all files of the system, since what one calls while it is loaded may be another's.
 */
export function stubFiles(files: readonly FileToStub[], message: string): readonly StubbedFile[] {
  const read = [...files]
    .sort((a, b) => byCodePoint(a.path, b.path))
    .flatMap(({ path, text }) => {
      const reading = readingOf(path, text, message);
      return reading === null ? [] : [{ path, reading }];
    });
  const starting = startingNames(read.map(({ reading }) => reading));
  return read.flatMap(({ path, reading }): readonly StubbedFile[] => {
    if (reading.kind === 'left') return [{ kind: 'left', path, why: reading.why }];
    const isStarting = ({ name, stays }: { name: string; stays: boolean }) => stays || starting.has(name);
    const bodies = reading.bodies.filter((body) => !isStarting(body));
    if (reading.bodies.length === 0) return [];
    const inserts = bodies.flatMap((body) => body.inserts);
    return [
      {
        kind: 'stubbed',
        path,
        inserts: bodies.length === 0 ? [] : [...inserts, ...reading.shared].sort((a, b) => a.at - b.at),
        functions: bodies.length,
        starting: reading.bodies.length - bodies.length,
      },
    ];
  });
}

function readingOf(path: string, text: string, message: string): StubReading | null {
  if (SCREENS.test(path)) return { kind: 'left', why: 'stub-screen' };
  const stubber = STUBS.find(({ matches }) => matches(path));
  if (stubber === undefined) return OTHER_CODE.test(path) ? { kind: 'left', why: 'stub-language' } : null;
  // A tree that has been through this has nothing more to be done.
  if (text.includes(message)) return null;
  return stubber.read(text, path, message);
}

/** What runs when the program starts: it may not refuse, or the whole program would. */
function startingNames(readings: readonly StubReading[]): ReadonlySet<string> {
  const read = readings.flatMap((reading) => (reading.kind === 'read' ? [reading] : []));
  const starting = new Set(read.flatMap(({ starts }) => starts));
  const bodies = read.flatMap((reading) => reading.bodies);
  for (const { name, stays, calls } of bodies) {
    if (!stays) continue;
    starting.add(name);
    for (const call of calls) starting.add(call);
  }
  const waiting = [...starting];
  const callsOf = new Map<string, readonly string[]>();
  for (const { name, calls } of bodies) callsOf.set(name, [...(callsOf.get(name) ?? []), ...calls]);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const call of callsOf.get(name) ?? []) {
      if (starting.has(call)) continue;
      starting.add(call);
      waiting.push(call);
    }
  }
  return starting;
}
