import type { Diagnostic, Reading } from '../../model/reading.ts';
import { keysOf } from './keys/keys-of.ts';
import { parseScript } from './parse-script.ts';
import { type PartSizes, partsOf } from './parts-of.ts';
import { walkScript } from './walk-script.ts';
import { withinStack } from './within-stack.ts';

type Read = Omit<Reading, 'shape'>;
type Spanned = { readonly span: { readonly start: number; readonly end: number } };

const TOO_DEEP: Diagnostic = { fault: 'too-deep', at: 0 };

/** What a script says, read in parts where it is large; whole where a part alone cannot be parsed. */
export function readScript(text: string, path: string, sizes?: PartSizes): Read {
  const parts = partsOf(text, sizes);
  const readings: Read[] = [];
  for (const part of parts) {
    const reading = readWhole(part(), path);
    if (parts.length === 1) return reading;
    if (reading.diagnostics.length > 0) return readWhole(text, path);
    readings.push(reading);
  }
  return {
    sites: merged(readings.map(({ sites }) => sites)),
    chains: merged(readings.map(({ chains }) => chains)),
    keys: merged(readings.map(({ keys }) => keys)),
    diagnostics: [],
  };
}

function readWhole(text: string, path: string): Read {
  const script = parseScript(text, path);
  const { sites, chains, isTooDeep } = walkScript(script, text);
  const keys = withinStack(() => keysOf(script.program, script.comments, text));
  return {
    sites,
    chains,
    keys: keys ?? [],
    diagnostics: isTooDeep || keys === null ? [...script.diagnostics, TOO_DEEP] : script.diagnostics,
  };
}

/** In the order in which they stand; what is around the tables was read with each part. */
function merged<T extends Spanned>(parts: readonly (readonly T[])[]): readonly T[] {
  const known = new Set<string>();
  return parts
    .flat()
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span }) => {
      const key = `${span.start} ${span.end}`;
      return !known.has(key) && known.add(key) !== undefined;
    });
}
