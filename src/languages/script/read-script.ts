import type { Diagnostic, Reading } from '../../model/reading.ts';
import { encodeScript } from './encode-script.ts';
import { isHard } from './is-hard.ts';
import { keysOf } from './keys/keys-of.ts';
import { parsePart, parseScript, type Script } from './parse-script.ts';
import { type PartSizes, partsOf } from './parts-of.ts';
import { walkScript } from './walk-script.ts';
import { withinStack } from './within-stack.ts';

type Read = Omit<Reading, 'shape'>;
type Spanned = { readonly span: { readonly start: number; readonly end: number } };

const TOO_DEEP: Diagnostic = { fault: 'too-deep', at: 0 };

/** What a script says, read in parts where it is large; whole where a part alone cannot be parsed. */
export function readScript(text: string, path: string, sizes?: PartSizes): Read {
  const whole = () => readParsed(parseScript(text, path), text);
  const parts = partsOf(text, sizes);
  // A part has the lines of the whole and fewer of its brackets, so it need not be asked of each.
  if (parts.length === 0 || isHard(text, encodeScript(text))) return whole();
  const readings: Read[] = [];
  for (const part of parts) {
    const own = part();
    const reading = readParsed(parsePart(own, path), own);
    if (reading.diagnostics.length > 0) return whole();
    readings.push(reading);
  }
  return {
    sites: merged(readings.map(({ sites }) => sites)),
    chains: merged(readings.map(({ chains }) => chains)),
    keys: merged(readings.map(({ keys }) => keys)),
    diagnostics: [],
  };
}

function readParsed(script: Script, text: string): Read {
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
